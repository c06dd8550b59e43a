import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerToApp, PERMISSION_DENIED, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { bureau, OPEN_APPEAL, settleOne, UNKNOWN_ID } from './district.ts';
import { bookAndAccept, bookAndAsk } from './journey.ts';

let graph: TestSubgraph;
let firmId: string;
let scheduled: string;
let asked: string;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  const firm = await settleOne(graph);
  firmId = firm.id;
  scheduled = await bookAndAccept(graph, bureau, firmId);
  asked = await bookAndAsk(graph, bureau, firmId, { purpose: '检修储能电站', topics: ['消防'], relatedIssue: OPEN_APPEAL });
  await graph.sql(`INSERT INTO visit_limit (enterprise_id, per_month, set_by, set_at) VALUES ($1, 5, 'someone', now())`, [firmId]);
});
afterAll(() => graph.close());

const answer = (statement: string): Promise<string> => answerToApp(graph, statement, { firm: firmId, scheduled, asked, nobody: UNKNOWN_ID });

const copyOfRequest = (column: string, value: string): string => {
  const columns = ['enterprise_id', 'division_code', 'unit_id', 'requested_by', 'kind', 'occasion', 'purpose', 'topics', 'asks', 'benefits', 'headcount', 'state', 'settings_version', 'created_at', 'updated_at'];
  const given = columns.map((name) => (name === column ? value : name)).join(', ');
  return `INSERT INTO visit_request (id, ${columns.join(', ')}) SELECT gen_random_uuid(), ${given} FROM visit_request WHERE id = :asked`;
};

describe('what the database itself refuses, whatever the program says', () => {
  it.each([
    ['visit_slot_one_per_place', "INSERT INTO visit_slot (enterprise_id, month, place, visit_request_id) VALUES (:firm, '2025-09', 1, :asked)", 'a place of a month is held once'],
    ['visit_slot_one_per_request', "INSERT INTO visit_slot (enterprise_id, month, place, visit_request_id) VALUES (:firm, '2025-10', 1, :scheduled)", 'a request holds one place'],
    ['visit_slot_month_check', "INSERT INTO visit_slot (enterprise_id, month, place, visit_request_id) VALUES (:firm, '2025-13', 1, :asked)", 'a month is a month'],
    ['visit_slot_place_check', "INSERT INTO visit_slot (enterprise_id, month, place, visit_request_id) VALUES (:firm, '2025-09', 0, :asked)", 'places count from 1'],
    ['visit_slot_visit_request_id_fkey', "INSERT INTO visit_slot (enterprise_id, month, place, visit_request_id) VALUES (:firm, '2025-09', 2, :nobody)", 'a place belongs to a request'],
    ['visit_limit_per_month_check', 'UPDATE visit_limit SET per_month = 11 WHERE enterprise_id = :firm', 'a limit is 0 to 10'],
    ['visit_limit_pkey', "INSERT INTO visit_limit (enterprise_id, per_month, set_by, set_at) VALUES (:firm, 1, 'someone', now())", 'an enterprise has one limit'],
    ['visit_request_headcount_check', copyOfRequest('headcount', '0'), 'somebody comes'],
    ['visit_request_occasion_check', copyOfRequest('occasion', "'PARTY'"), 'the occasion is one of VIS-02'],
    ['visit_request_check', 'UPDATE visit_request SET scheduled_ends_at = NULL, version = version + 1 WHERE id = :scheduled', 'an agreed window has both ends'],
    ['visit_window_check', 'INSERT INTO visit_window (visit_request_id, round, position, starts_at, ends_at) VALUES (:asked, 9, 1, now(), now())', 'a window has a length'],
    ['visit_window_pkey', "INSERT INTO visit_window (visit_request_id, round, position, starts_at, ends_at) VALUES (:asked, 1, 1, now(), now() + interval '1 hour')", 'a position is proposed once in a round'],
    ['visit_window_visit_request_id_fkey', "INSERT INTO visit_window (visit_request_id, round, position, starts_at, ends_at) VALUES (:nobody, 1, 1, now(), now() + interval '1 hour')", 'a window belongs to a request'],
    ['visit_transition_pkey', 'INSERT INTO visit_transition SELECT * FROM visit_transition WHERE visit_request_id = :asked', 'a step is recorded once'],
    ['visit_transition_visit_request_id_fkey', "INSERT INTO visit_transition (visit_request_id, version, event, from_state, to_state, actor, at) VALUES (:nobody, 2, 'triage', 'COLLECTED', 'CLASSIFIED', 'someone', now())", 'a step belongs to a request'],
    ['idempotency_key_pkey', 'INSERT INTO idempotency_key SELECT * FROM idempotency_key LIMIT 1', 'a key is used once'],
  ])('%s', async (guard, statement) => {
    expect(await answer(statement)).toBe(guard);
  });

  it.each([
    ['the same version', 'version'],
    ['a version left out', 'version + 2'],
    ['an earlier version', 'version - 1'],
  ])('visit_request_version_guard: a write on %s is stale', async (_case, version) => {
    expect(await answer(`UPDATE visit_request SET purpose = 'stale', version = ${version} WHERE id = :asked`)).toBe('40001');
  });

  it.each([
    ['visit_transition_append_only', ["UPDATE visit_transition SET actor = 'nobody' WHERE visit_request_id = :asked", 'DELETE FROM visit_transition WHERE visit_request_id = :asked']],
    ['visit_window_append_only', ['UPDATE visit_window SET ends_at = ends_at WHERE visit_request_id = :asked', 'DELETE FROM visit_window WHERE visit_request_id = :asked']],
    ['visit_slot_not_moved', ["UPDATE visit_slot SET month = '2025-10' WHERE visit_request_id = :scheduled"]],
    ['visit_request_not_deleted', ['DELETE FROM visit_request WHERE id = :asked']],
    ['visit_limit_not_deleted', ['DELETE FROM visit_limit WHERE enterprise_id = :firm']],
    ['setting_not_deleted', ['DELETE FROM setting']],
    ['outbox_event_not_changed', ["UPDATE outbox_event SET data = '{}'"]],
    ['app_role_without_ddl', ['CREATE TABLE beside (id int)', 'ALTER TABLE visit_slot DROP CONSTRAINT visit_slot_one_per_place', 'TRUNCATE visit_transition']],
  ])('%s: the running department has no right to it', async (_guard, statements) => {
    for (const statement of statements) expect(`${statement}: ${await answer(statement)}`).toBe(`${statement}: ${PERMISSION_DENIED}`);
  });
});

describe('the control: what these guards let through', () => {
  it.each([
    "INSERT INTO visit_slot (enterprise_id, month, place, visit_request_id) VALUES (:firm, '2025-09', 2, :asked)",
    'DELETE FROM visit_slot WHERE visit_request_id = :scheduled',
    'UPDATE visit_limit SET per_month = 10 WHERE enterprise_id = :firm',
    "UPDATE visit_request SET purpose = 'fresh', version = version + 1 WHERE id = :asked",
    "INSERT INTO visit_window (visit_request_id, round, position, starts_at, ends_at) VALUES (:asked, 2, 1, now(), now() + interval '1 hour')",
    "INSERT INTO visit_transition (visit_request_id, version, event, from_state, to_state, actor, at) VALUES (:asked, 9, 'refuse', 'PENDING_ENTERPRISE', 'REFUSED', 'someone', now())",
    copyOfRequest('headcount', '1'),
  ])('%s', async (statement) => {
    expect(await answer(statement)).toBe('accepted');
  });
});
