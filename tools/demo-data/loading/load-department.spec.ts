import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient, type MigrationClass } from '@qinqing/database';
import { createTestDatabase, type TestDatabase } from '@qinqing/testing';
import { dataSet, departments, type DepartmentName } from '../data-set.ts';
import { computeExpectations } from '../expectations.ts';
import { planOf } from '../plan.ts';
import { loadDepartment } from './load-department.ts';
import { NotLoadable } from './marker.ts';
import { awaitReplays, ReplayUnfinished } from './replay.ts';

const plan = planOf({ seed: 3, scale: 'tiny', today: '2026-11-22' });
const expected = computeExpectations(plan);

/** Apps are no libraries: their migrations are found by path. */
const openDatabase = async (department: DepartmentName): Promise<TestDatabase> => {
  const { migrations } = (await import(new URL(`../../../apps/${department}/migrations/index.ts`, import.meta.url).href)) as { migrations: readonly MigrationClass[] };
  return createTestDatabase(department, migrations);
};

const query = async <Row>(url: string, sql: string): Promise<Row[]> => withClient(url, async (client) => (await client.query(sql)).rows as Row[]);
const queryOne = async <Row>(url: string, sql: string): Promise<Row> => (await query<Row>(url, sql))[0]!;

describe('a loaded data set', () => {
  const urls = {} as Record<DepartmentName, string>;
  const durationsMs = {} as Record<DepartmentName, number>;
  const databases: TestDatabase[] = [];

  beforeAll(async () => {
    for (const department of departments) {
      const database = await openDatabase(department);
      databases.push(database);
      urls[department] = database.ownerUrl;
      const startedAt = performance.now();
      await loadDepartment({ department, ownerUrl: database.ownerUrl, plan });
      durationsMs[department] = performance.now() - startedAt;
    }
  });
  afterAll(() => Promise.all(databases.map((database) => database.drop())));

  it('of 1,000 enterprises takes less than three seconds', () => {
    expect(durationsMs.enterprises).toBeLessThan(3_000);
  });

  it.each(departments)('has the expected number of rows in every table of %s', async (department) => {
    for (const { name } of dataSet[department].tables) {
      expect([name, await queryOne(urls[department], `SELECT count(*)::integer AS count FROM ${name}`)]).toEqual([name, { count: expected.rows[name] }]);
    }
  });

  it('has the expected key enterprises, each with one liaison (ENT-02, ENT-05)', async () => {
    const found = await queryOne(
      urls.enterprises,
      `SELECT count(*)::integer AS total, count(*) FILTER (WHERE is_four_above)::integer AS "fourAbove", count(*) FILTER (WHERE is_national_high_tech)::integer AS "nationalHighTech",
         count(*) FILTER (WHERE is_four_above AND is_national_high_tech)::integer AS both
       FROM key_enterprise JOIN assignment USING (enterprise_id) WHERE quarter = '${expected.quarter}' AND kind = 'LIAISON' AND valid_to IS NULL`,
    );
    expect(found).toEqual(expected.keyEnterprises);
    const loads = await queryOne(
      urls.enterprises,
      'SELECT count(*)::integer AS officers, max(load)::integer AS "largestLoad" FROM (SELECT count(*) AS load FROM assignment WHERE valid_to IS NULL GROUP BY officer_id) AS l',
    );
    expect(loads).toEqual(expected.liaisons);
  });

  it('has 39 booked and 18 refused visits of the pilots from May to early September 2025 (N01)', async () => {
    const found = await queryOne(
      urls.visits,
      `SELECT count(*) FILTER (WHERE state = 'CLOSED')::integer AS booked, count(*) FILTER (WHERE state = 'REFUSED')::integer AS refused, count(DISTINCT enterprise_id)::integer AS enterprises,
         count(*) FILTER (WHERE state = 'CLOSED' AND scheduled_starts_at < '2025-09-01T00:00:00+08:00') / (13 * 4.0)::double precision AS "monthlyReceptionRate"
       FROM visit_request WHERE created_at >= '2025-05-01T00:00:00+08:00'`,
    );
    const { booked, refused, enterprises, monthlyReceptionRate } = expected.pilots;
    expect(found).toEqual({ booked, refused, enterprises, monthlyReceptionRate });
    expect([booked, refused]).toEqual([39, 18]);
  });

  it('has the baseline of the named pilot, and one reception in August 2025 (N02)', async () => {
    const { enterpriseId, baseline, august } = expected.pilots.named;
    const found = await queryOne(
      urls.visits,
      `SELECT count(*) FILTER (WHERE month < '2025-05') / 6.0::double precision AS baseline, count(*) FILTER (WHERE month = '2025-08')::integer AS august FROM visit_slot WHERE enterprise_id = '${enterpriseId}'`,
    );
    expect(found).toEqual({ baseline, august });
  });

  it('leaves the pilots’ months after the history free', async () => {
    expect(await query(urls.visits, `SELECT FROM visit_slot WHERE month > '2025-08'`)).toEqual([]);
    expect(await query(urls.visits, `SELECT FROM visit_request WHERE state NOT IN ('CLOSED', 'REFUSED') OR due_at IS NOT NULL`)).toEqual([]);
  });

  it('gives the second district a limit of its own', async () => {
    const rows = await query(urls.visits, `SELECT scope, value FROM setting WHERE key = 'protectedMonthlyLimit'`);
    expect(rows).toEqual([{ scope: '440608', value: 2 }]);
  });

  it('names existing enterprises and units only', async () => {
    const known = new Set((await query<{ id: string }>(urls.enterprises, 'SELECT id FROM enterprise UNION SELECT id FROM org_unit UNION SELECT id FROM officer')).map(({ id }) => id));
    const named = [
      ...(await query<{ id: string }>(urls.visits, 'SELECT enterprise_id AS id FROM visit_request UNION SELECT unit_id FROM visit_request')),
      ...(await query<{ id: string }>(urls.identity, 'SELECT unnest(enterprise_ids) AS id FROM account UNION SELECT unit_id FROM account WHERE unit_id IS NOT NULL UNION SELECT officer_id FROM account WHERE officer_id IS NOT NULL')),
    ];
    expect(named.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it('asks the visits department to copy what it needs', async () => {
    const rows = await query(urls.visits, 'SELECT event_type AS type, state, after_subject AS after FROM replay ORDER BY event_type');
    expect(rows).toEqual(['AssignmentChanged', 'EnterpriseChanged', 'OrgUnitChanged'].map((name) => ({ type: `enterprises.${name}`, state: 'REQUESTED', after: '' })));
  });

  it('is complete for whoever waits when the copies are made', async () => {
    await expect(awaitReplays(urls.visits, 0, () => {})).rejects.toThrow(/has not copied enterprises.AssignmentChanged, enterprises.EnterpriseChanged, enterprises.OrgUnitChanged within 0 s/);
    await query(urls.visits, `UPDATE replay SET after_subject = '80000000-0000-4000-8000-000000000000'`);
    const shares: number[] = [];
    await expect(awaitReplays(urls.visits, 0, (share) => shares.push(share))).rejects.toBeInstanceOf(ReplayUnfinished);
    await query(urls.visits, `UPDATE replay SET state = 'DONE'`);
    await awaitReplays(urls.visits, 0, (share) => shares.push(share));
    expect(shares).toEqual([0.5, 1]);
  });

  it.each(departments)('is left alone when %s is loaded again', async (department) => {
    await expect(loadDepartment({ department, ownerUrl: urls[department], plan })).resolves.toBe('WAS_LOADED');
  });

  it.each([
    ['seed', { seed: 4 }, /holds other demo data \(seed 3, scale tiny\), not seed 4, scale tiny/],
    ['scale', { scale: 'small' }, /holds other demo data \(seed 3, scale tiny\), not seed 3, scale small/],
  ] as const)('is not mixed with that of another %s', async (_, other, message) => {
    const loading = loadDepartment({ department: 'visits', ownerUrl: urls.visits, plan: { ...plan, ...other } });
    await expect(loading).rejects.toThrow(message);
    await expect(loading).rejects.toBeInstanceOf(NotLoadable);
  });
});

describe('loading', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openDatabase('identity');
  });
  afterAll(() => database.drop());

  const load = (onBatch?: () => void) => loadDepartment({ department: 'identity', ownerUrl: database.ownerUrl, plan, onBatch });
  const countAccounts = () => queryOne(database.ownerUrl, 'SELECT count(*)::integer AS count FROM account');

  it('leaves nothing behind when it fails on the way', async () => {
    await expect(load(() => { throw new Error('broken off'); })).rejects.toThrow('broken off');
    expect(await countAccounts()).toEqual({ count: 0 });
  });

  it('is refused where there are other rows', async () => {
    await query(database.ownerUrl, `INSERT INTO account (subject, name_zh, name_en, division_code) VALUES ('somebody', '某人', 'Somebody', '440704')`);
    await expect(load()).rejects.toThrow(/identity holds rows that are not demo data \(table account\)/);
    await query(database.ownerUrl, 'DELETE FROM account');
  });

  it('happens once when two loaders start together', async () => {
    const results = await Promise.all([load(), load()]);
    expect(results.toSorted()).toEqual(['LOADED', 'WAS_LOADED']);
    expect(await countAccounts()).toEqual({ count: 17 });
  });
});
