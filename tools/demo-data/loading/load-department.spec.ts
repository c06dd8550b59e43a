import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient, type MigrationClass } from '@qinqing/database';
import { createTestDatabase, type TestDatabase } from '@qinqing/testing';
import { dataSet, departments, type DepartmentName } from '../data-set.ts';
import { computeExpectations } from '../expectations.ts';
import { planOf } from '../plan.ts';
import { loadDepartment } from './load-department.ts';
import { NotLoadable } from './marker.ts';
import { awaitReplays, listCopies, ReplayUnfinished } from './replay.ts';

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
      expect([name, await queryOne(urls[department], `SELECT count(*)::integer AS count FROM ${name}`)]).toEqual([name, { count: expected.rows[department][name] ?? 0 }]);
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
       FROM visit_request WHERE created_at >= '2025-05-01T00:00:00+08:00' AND enterprise_id IN (SELECT enterprise_id FROM protection_entry WHERE ground = 'PILOT')`,
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
    expect(await query(urls.visits, `SELECT FROM visit_slot WHERE month > '2025-08' AND enterprise_id IN (SELECT enterprise_id FROM protection_entry WHERE ground = 'PILOT')`)).toEqual([]);
    expect(await query(urls.visits, `SELECT FROM visit_request WHERE state NOT IN ('CLOSED', 'REFUSED') OR due_at IS NOT NULL`)).toEqual([]);
  });

  it('has the protection list with the baselines that the visits come to (VIS-09, VIS-12)', async () => {
    const [counted] = await query(
      urls.visits,
      `SELECT count(*)::integer AS pilots, bool_and(state = 'ACTIVE' AND consented_by IS NOT NULL AND is_settled) AS consented, min(baseline_receptions) >= 6 AND max(baseline_receptions) <= 9 AS "isInRange",
         bool_and(baseline_receptions = (SELECT count(*) FROM visit_slot s WHERE s.enterprise_id = p.enterprise_id AND month < '2025-05') / 6.0::double precision) AS "isCounted"
       FROM protection_entry p WHERE ground = 'PILOT'`,
    );
    expect(counted).toEqual({ pilots: 13, consented: true, isInRange: true, isCounted: true });
  });

  it('has merged visits that took one place of their month, with the reports of all units (VIS-14, VIS-15)', async () => {
    const bundles = await query(
      urls.visits,
      `SELECT b.type, b.state, (SELECT count(*)::integer FROM visit_slot s WHERE s.bundle_id = b.id) AS places, (SELECT count(*) FROM merge_bundle_report r WHERE r.bundle_id = b.id) = count(*) AS "isReported"
       FROM merge_bundle b JOIN visit_request v ON v.bundle_id = b.id GROUP BY b.id ORDER BY b.created_at`,
    );
    const closed = { state: 'CLOSED', places: 1, isReported: true };
    expect(bundles).toEqual(['COMPREHENSIVE_INSPECTION', 'THEMATIC_RESEARCH', 'COMPREHENSIVE_INSPECTION', 'SERVICE_DAY'].map((type) => ({ type, ...closed })));
  });

  it('has a session of each kind with its minutes, and a campaign that called on 660 enterprises (VIS-26 … VIS-38, N29)', async () => {
    expect(await queryOne(urls.visits, `SELECT count(DISTINCT kind)::integer AS kinds, count(*) FILTER (WHERE minutes_finished_at IS NULL)::integer AS open FROM campaign_session`)).toEqual({ kinds: 7, open: 0 });
    const figures = await queryOne<Record<string, number>>(
      urls.visits,
      `SELECT (SELECT count(DISTINCT enterprise_id)::integer FROM campaign_contact WHERE campaign_id = c.id) AS visited, count(*) FILTER (WHERE q.kind = 'SUGGESTION')::integer AS suggestions,
         count(*) FILTER (WHERE q.kind = 'QUESTION')::integer AS issues, count(*) FILTER (WHERE q.answer IS NOT NULL)::integer AS solved, count(q.taken_over_at)::integer AS taken
       FROM campaign c JOIN campaign_question q ON q.campaign_id = c.id WHERE c.kind = 'THOUSAND_ENTERPRISES' GROUP BY c.id`,
    );
    expect(figures).toMatchObject({ suggestions: 34, issues: 104, solved: 72, taken: 32 });
    expect(figures!.visited).toBeGreaterThan(600);
    expect(await queryOne(urls.appeals, `SELECT count(question_id)::integer AS taken, bool_and(state = 'CLOSED') AS closed FROM appeal WHERE question_id IS NOT NULL`)).toEqual({ taken: 32, closed: true });
  });

  it('has a photo incident, and whoever took the picture is banned (VIS-20)', async () => {
    const [incident] = await query(urls.visits, `SELECT state, sanction, (SELECT count(*)::integer FROM visitor_ban b WHERE b.incident_id = i.id) AS bans FROM photo_incident i`);
    expect(incident).toEqual({ state: 'UPHELD', sanction: 'MEMBER_BAN', bans: 1 });
  });

  it('tells nobody of a refusal in an inbox (VIS-08)', async () => {
    const refused = new Set((await query<{ id: string }>(urls.visits, `SELECT id FROM visit_request WHERE state = 'REFUSED'`)).map(({ id }) => id));
    const told = await query<{ id: string }>(urls.enterprises, 'SELECT about_id AS id FROM notice');
    expect(told.length).toBeGreaterThan(80);
    expect(told.filter(({ id }) => refused.has(id))).toEqual([]);
  });

  it('gives the second district a limit of its own', async () => {
    const rows = await query(urls.visits, `SELECT scope, value FROM setting WHERE key = 'protectedMonthlyLimit'`);
    expect(rows).toEqual([{ scope: '440608', value: 2 }]);
  });

  it('names existing enterprises and units only', async () => {
    const known = new Set((await query<{ id: string }>(urls.enterprises, 'SELECT id FROM enterprise UNION SELECT id FROM org_unit UNION SELECT id FROM officer')).map(({ id }) => id));
    const named = [
      ...(await query<{ id: string }>(urls.visits, 'SELECT enterprise_id AS id FROM visit_request UNION SELECT unit_id FROM visit_request')),
      ...(await query<{ id: string }>(urls.appeals, 'SELECT enterprise_id AS id FROM appeal UNION SELECT unit_id FROM appeal WHERE unit_id IS NOT NULL UNION SELECT unit_id FROM routing_rule UNION SELECT submitting_officer_id FROM appeal WHERE submitting_officer_id IS NOT NULL')),
      ...(await query<{ id: string }>(urls.credit, 'SELECT enterprise_id AS id FROM credit_standing UNION SELECT authority_unit_id FROM credit_record')),
      ...(await query<{ id: string }>(urls.policies, 'SELECT enterprise_id AS id FROM policy_application UNION SELECT unit_id FROM policy_project')),
      ...(await query<{ id: string }>(urls.identity, 'SELECT unnest(enterprise_ids) AS id FROM account UNION SELECT unit_id FROM account WHERE unit_id IS NOT NULL UNION SELECT officer_id FROM account WHERE officer_id IS NOT NULL')),
    ];
    expect(named.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  const copying = departments.filter((department) => listCopies(department).length > 0);

  it.each(copying)('asks the %s department to copy what the contracts say', async (department) => {
    const rows = await query(urls[department], 'SELECT publisher, event_type AS "eventType", state, after_subject AS after FROM replay ORDER BY event_type');
    const copies = listCopies(department).toSorted((a, b) => (a.eventType < b.eventType ? -1 : 1));
    expect(rows).toEqual(copies.map((copy) => ({ ...copy, state: 'REQUESTED', after: '' })));
  });

  it('is complete for whoever waits when the copies are made', async () => {
    const shares: number[] = [];
    const wait = () => awaitReplays({ department: 'visits', ownerUrl: urls.visits, timeoutMs: 0, onProgress: (share) => shares.push(share) });
    await expect(wait()).rejects.toThrow(/visits department has not copied appeals.AppealChanged, appeals.ServiceFigures, enterprises.AssignmentChanged, enterprises.EnterpriseChanged, enterprises.OrgUnitChanged, policies.ReachFigures within 0 s/);
    await query(urls.visits, `UPDATE replay SET after_subject = '80000000-0000-4000-8000-000000000000'`);
    await expect(wait()).rejects.toBeInstanceOf(ReplayUnfinished);
    await query(urls.visits, `UPDATE replay SET state = 'DONE'`);
    await wait();
    expect(shares).toEqual([0, 0.5, 1]);
  });

  it('has 242 of 249 appeals of the campaign done or on track (N03)', async () => {
    const found = await queryOne(
      urls.appeals,
      `SELECT count(*)::integer AS appeals, count(*) FILTER (WHERE state = 'CLOSED' AND outcome <> 'EXPLAINED')::integer AS done,
         count(*) FILTER (WHERE state = 'CLOSED' AND outcome = 'EXPLAINED')::integer AS "onTrack", count(*) FILTER (WHERE answered_at IS NULL AND due_at < '${plan.quarter.firstDay}')::integer AS slow
       FROM appeal WHERE channel = 'CAMPAIGN'`,
    );
    expect(found).toEqual(expected.campaign);
    expect([expected.campaign.appeals, expected.campaign.done + expected.campaign.onTrack]).toEqual([249, 242]);
  });

  it('has a published routing of all 137 items in both districts (APL-02)', async () => {
    const rows = await query(urls.appeals, `SELECT v.division_code AS division, v.state, count(DISTINCT r.item_code)::integer AS items FROM routing_version v JOIN routing_rule r ON r.routing_version_id = v.id GROUP BY 1, 2 ORDER BY 1`);
    expect(rows).toEqual([{ division: '440608', state: 'PUBLISHED', items: 137 }, { division: '440704', state: 'PUBLISHED', items: 137 }]);
  });

  it('has ledgers whose entries add up to their balances, nobody in want of a fen (POL-20)', async () => {
    const unbalanced = await query(
      urls.policies,
      `WITH side AS (SELECT project_id, account, cents FROM budget_entry CROSS JOIN LATERAL (VALUES (to_account, amount_cents), (from_account, CASE from_account WHEN 'APPROPRIATED' THEN amount_cents ELSE -amount_cents END)) AS s(account, cents)),
         balance AS (SELECT project_id, account, cents FROM budget CROSS JOIN LATERAL (VALUES ('APPROPRIATED', appropriated_cents), ('AVAILABLE', available_cents), ('RESERVED', reserved_cents), ('COMMITTED', committed_cents), ('PAID', paid_cents), ('RETURNED', returned_cents)) AS b(account, cents))
       SELECT project_id FROM balance WHERE cents <> coalesce((SELECT sum(cents) FROM side WHERE side.project_id = balance.project_id AND side.account = balance.account), 0)`,
    );
    expect(unbalanced).toEqual([]);
  });

  it('has three partner banks, and access to them declared in both districts (SECURITY §2)', async () => {
    expect(await query(urls.credit, 'SELECT client_id AS id FROM bank ORDER BY 1')).toEqual([{ id: 'bank-harbour' }, { id: 'bank-hill' }, { id: 'bank-river' }]);
    expect(await query(urls.credit, 'SELECT division_code AS division, is_open FROM bank_access_basis ORDER BY 1')).toEqual([{ division: '440608', is_open: true }, { division: '440704', is_open: true }]);
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
    expect(await countAccounts()).toEqual({ count: expected.rows.identity.account });
  });
});
