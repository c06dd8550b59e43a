import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { settleEnterprise, settleOfficer } from './district.ts';

const SESSIONS = 32;
let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises, { poolSize: SESSIONS });
});
afterAll(() => graph.close());

/** The same statement from 32 database sessions at once, as the department's own role. @returns how many it accepted */
const writeAtOnce = async (statement: string, parametersOf: (session: number) => readonly unknown[]): Promise<number> => {
  const outcomes = await Promise.allSettled(Array.from({ length: SESSIONS }, (_, session) => graph.dataSource.query(statement, [...parametersOf(session)])));
  return outcomes.filter(({ status }) => status === 'fulfilled').length;
};

/** What the database itself refuses, whatever code writes. */
describe('guards in the database', () => {
  it('ENT-05: of 32 liaisons for one enterprise it accepts one', async () => {
    const firm = await settleEnterprise(graph);
    const officers = await Promise.all(Array.from({ length: SESSIONS }, () => settleOfficer(graph)));
    const accepted = await writeAtOnce(
      `INSERT INTO assignment (id, kind, enterprise_id, officer_id, place, valid_from, reason, recorded_by, recorded_at)
       VALUES ($1, 'LIAISON', $2, $3, 1, now(), '测试', 'x', now())`,
      (session) => [randomUUID(), firm.id, officers[session]?.id],
    );
    expect(accepted).toBe(1);
  });

  it('VIS-09: of 32 entries of one enterprise on the protection list it accepts one', async () => {
    const firm = await settleEnterprise(graph);
    const accepted = await writeAtOnce(
      `INSERT INTO protection (id, enterprise_id, ground, consented_by, decided_by, since) VALUES ($1, $2, 'PILOT', '王芳', 'x', '2025-09-01')`,
      () => [randomUUID(), firm.id],
    );
    expect(accepted).toBe(1);
  });

  it('of 32 writers who read the same version of an enterprise it accepts one', async () => {
    const firm = await settleEnterprise(graph);
    expect(await writeAtOnce('UPDATE enterprise SET staff = $2, version = 2 WHERE id = $1', (session) => [firm.id, session])).toBe(1);
  });

  it('ENT-01: of 32 enterprises with one code it accepts one', async () => {
    const accepted = await writeAtOnce(
      `INSERT INTO enterprise (id, uscc, name, division_code, status, entity_kind, visit_mode)
       VALUES ($1, '91350100M000100Y43', '同码企业', '440704', 'ACTIVE', 'COMPANY', 'BALANCED')`,
      () => [randomUUID()],
    );
    expect(accepted).toBe(1);
  });

  it('ENT-02: of 32 lines of one enterprise on one list it accepts one', async () => {
    const firm = await settleEnterprise(graph);
    const accepted = await writeAtOnce(`INSERT INTO key_enterprise (quarter, enterprise_id, is_four_above, is_national_high_tech) VALUES ('2025Q3', $1, true, false)`, () => [firm.id]);
    expect(accepted).toBe(1);
  });

  it('ENT-04: facts and published lists are only ever added to', async () => {
    const tables = ['enterprise_fact', 'key_enterprise'];
    const changes = [...tables.map((table) => `UPDATE ${table} SET enterprise_id = NULL`), ...[...tables, 'assignment', 'protection', 'enterprise'].map((table) => `DELETE FROM ${table}`)];
    for (const change of changes) await expect(graph.dataSource.query(change)).rejects.toThrow(/permission denied/);
  });
});
