import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerToApp, PERMISSION_DENIED, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, settleOne, UNKNOWN_ID } from '../district.ts';
import { anotherMatter } from '../forms.ts';
import { bookAndScreen } from '../journey.ts';
import { mutate, SEPTEMBER_PLAN } from './calls.ts';

let graph: TestSubgraph;
let plan: string;
let request: string;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  request = await bookAndScreen(graph, bureau, (await settleOne(graph)).id, anotherMatter());
  plan = (await mutate(graph.as(centre), 'proposeVisitPlan', SEPTEMBER_PLAN)).plan.id;
});
afterAll(() => graph.close());

const answer = (statement: string): Promise<string> => answerToApp(graph, statement, { plan, request, nobody: UNKNOWN_ID });

const line = (changes: Readonly<Record<string, string>> = {}): string => {
  const given = { plan_id: ':plan', position: '2', kind: "'SCHEDULE'", enterprise_id: ':nobody', starts_at: 'now()', ends_at: 'now()', reasons: "'[]'", ...changes };
  return `INSERT INTO visit_plan_line (${Object.keys(given).join(', ')}) VALUES (${Object.values(given).join(', ')})`;
};

describe('what the database itself refuses of plans, whatever the program says', () => {
  it.each([
    ['visit_plan_state_check', "UPDATE visit_plan SET state = 'STALE', version = version + 1 WHERE id = :plan"],
    ['visit_plan_check', "UPDATE visit_plan SET to_day = '2025-08-31', version = version + 1 WHERE id = :plan"],
    ['visit_plan_line_pkey', line({ position: '1' })],
    ['visit_plan_line_position_check', line({ position: '0' })],
    ['visit_plan_line_kind_check', line({ kind: "'ORDER'" })],
    ['visit_plan_line_check', line({ kind: "'DEFER'" })],
    ['visit_plan_line_outcome_check', "UPDATE visit_plan_line SET outcome = 'FORGOTTEN' WHERE plan_id = :plan"],
    ['visit_plan_line_plan_id_fkey', line({ plan_id: ':nobody' })],
    ['visit_plan_request_pkey', 'INSERT INTO visit_plan_request (plan_id, visit_request_id, position, version) VALUES (:plan, :request, 1, 1)'],
    ['visit_plan_request_plan_id_position_fkey', 'INSERT INTO visit_plan_request (plan_id, visit_request_id, position, version) VALUES (:nobody, :request, 1, 1)'],
    ['visit_plan_request_visit_request_id_fkey', 'INSERT INTO visit_plan_request (plan_id, visit_request_id, position, version) VALUES (:plan, :nobody, 1, 1)'],
  ])('%s', async (guard, statement) => {
    expect(await answer(statement)).toBe(guard);
  });

  it.each(['version', 'version + 2', 'version - 1'])('visit_plan_version_guard: a write on %s is stale', async (version) => {
    expect(await answer(`UPDATE visit_plan SET state = 'DISCARDED', version = ${version} WHERE id = :plan`)).toBe('40001');
  });

  it('visit_plan_kept: a plan and its lines stay as they were proposed', async () => {
    for (const statement of ['DELETE FROM visit_plan', 'DELETE FROM visit_plan_line', "UPDATE visit_plan_line SET reasons = '[]'", 'UPDATE visit_plan_request SET version = 9', 'DELETE FROM visit_plan_request']) {
      expect(`${statement}: ${await answer(statement)}`).toBe(`${statement}: ${PERMISSION_DENIED}`);
    }
  });
});

describe('the control: what these guards let through', () => {
  it.each([line(), "UPDATE visit_plan SET state = 'CONFIRMED', version = version + 1 WHERE id = :plan", "UPDATE visit_plan_line SET outcome = 'CHANGED' WHERE plan_id = :plan"])('%s', async (statement) => {
    expect(await answer(statement)).toBe('accepted');
  });
});
