import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerToApp, PERMISSION_DENIED, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { UNKNOWN_ID } from '../district.ts';
import { agreed, bookAlike, scheduled, type Merged } from './bundle-journey.ts';

let graph: TestSubgraph;
let merged: Merged;
let dated: Merged;
let stranger: string;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  merged = await agreed(graph);
  dated = await scheduled(graph);
  [stranger = ''] = await bookAlike(graph, dated.firmId, undefined, { purpose: '检修储能电站', topics: ['消防'] });
});
afterAll(() => graph.close());

const answer = (statement: string): Promise<string> =>
  answerToApp(graph, statement, { bundle: merged.bundleId, dated: dated.bundleId, firm: dated.firmId, lead: dated.requestIds[0] as string, second: dated.requestIds[1] as string, stranger, nobody: UNKNOWN_ID });

const copyOfBundle = (column: string, value: string): string => {
  const columns = ['enterprise_id', 'division_code', 'type', 'is_statutory', 'state', 'lead_request_id', 'proposed_by', 'settings_version', 'created_at', 'updated_at'];
  return `INSERT INTO merge_bundle (id, ${columns.join(', ')}) SELECT gen_random_uuid(), ${columns.map((name) => (name === column ? value : name)).join(', ')} FROM merge_bundle WHERE id = :bundle`;
};

describe('what the database itself refuses of merged visits, whatever the program says', () => {
  it.each([
    ['visit_slot_one_per_bundle', "INSERT INTO visit_slot (enterprise_id, month, place, visit_request_id) VALUES (:firm, '2025-10', 1, :second)", 'a bundle is one reception'],
    ['merge_bundle_member_one_open', 'INSERT INTO merge_bundle_member (bundle_id, visit_request_id, unit_id) VALUES (:bundle, :second, :nobody)', 'a request is part of one bundle'],
    ['merge_bundle_member_pkey', "INSERT INTO merge_bundle_member (bundle_id, visit_request_id, unit_id, ending) VALUES (:dated, :second, :nobody, 'LEFT')", 'a member is a member once'],
    ['merge_bundle_agreement_pkey', 'INSERT INTO merge_bundle_agreement SELECT * FROM merge_bundle_agreement WHERE bundle_id = :bundle LIMIT 1', 'a unit agrees once'],
    ['merge_bundle_window_pkey', "INSERT INTO merge_bundle_window (bundle_id, position, starts_at, ends_at) VALUES (:bundle, 1, now(), now() + interval '1 hour')", 'a position is proposed once'],
    ['merge_bundle_window_length', 'INSERT INTO merge_bundle_window (bundle_id, position, starts_at, ends_at) VALUES (:bundle, 9, now(), now())', 'a window has a length'],
    ['merge_bundle_date_whole', "UPDATE merge_bundle SET scheduled_ends_at = NULL, version = version + 1 WHERE id = :dated", 'a date has both ends'],
    ['merge_bundle_state_check', copyOfBundle('state', "'LOST'"), 'a state is one of §9.1'],
    ['merge_bundle_type_check', copyOfBundle('type', "'PICNIC'"), 'a merger is one of VIS-14 to VIS-16'],
    ['merge_bundle_transition_pkey', 'INSERT INTO merge_bundle_transition SELECT * FROM merge_bundle_transition WHERE bundle_id = :bundle LIMIT 1', 'a step is recorded once'],
    ['visit_request_bundle_id_fkey', 'UPDATE visit_request SET bundle_id = :nobody, version = version + 1 WHERE id = :stranger', 'a bundle of a request exists'],
    ['merge_bundle_lead_is_member', 'SET CONSTRAINTS ALL IMMEDIATE; UPDATE merge_bundle SET lead_request_id = :stranger, version = version + 1 WHERE id = :dated', 'the lead takes part'],
  ])('%s', async (guard, statement) => {
    expect(await answer(statement)).toBe(guard);
  });

  it('merge_bundle_version_guard: a write on an older version is stale', async () => {
    expect(await answer("UPDATE merge_bundle SET joint_record = 'stale' WHERE id = :dated")).toBe('40001');
  });

  it('merge_bundle_report_pkey: a unit reports once', async () => {
    const insert = "INSERT INTO merge_bundle_report (bundle_id, unit_id, report, reported_by, reported_at) VALUES (:dated, :nobody, '报告', 'someone', now())";
    expect(await answer(`WITH first AS (${insert} RETURNING 1) ${insert}`)).toBe('merge_bundle_report_pkey');
  });

  it.each([
    ['merge_bundle_history_append_only', ["UPDATE merge_bundle_transition SET actor = 'nobody' WHERE bundle_id = :bundle", 'DELETE FROM merge_bundle_transition WHERE bundle_id = :bundle']],
    ['merge_bundle_word_append_only', ['DELETE FROM merge_bundle_agreement WHERE bundle_id = :bundle', 'UPDATE merge_bundle_report SET report = report', 'UPDATE merge_bundle_window SET ends_at = ends_at']],
    ['merge_bundle_not_deleted', ['DELETE FROM merge_bundle WHERE id = :bundle', 'DELETE FROM merge_bundle_member WHERE bundle_id = :bundle', 'UPDATE merge_bundle_member SET unit_id = :nobody WHERE bundle_id = :bundle']],
  ])('%s: the running department has no right to it', async (_guard, statements) => {
    for (const statement of statements) expect(`${statement}: ${await answer(statement)}`).toBe(`${statement}: ${PERMISSION_DENIED}`);
  });
});

describe('the control: what these guards let through', () => {
  it.each([
    "INSERT INTO visit_slot (enterprise_id, month, place, visit_request_id) VALUES (:firm, '2025-10', 1, :stranger)",
    'INSERT INTO merge_bundle_member (bundle_id, visit_request_id, unit_id) VALUES (:bundle, :stranger, :nobody)',
    'INSERT INTO merge_bundle_agreement (bundle_id, unit_id, agreed_by, agreed_at) VALUES (:bundle, :nobody, \'someone\', now())',
    "UPDATE merge_bundle SET joint_record = 'fresh', version = version + 1 WHERE id = :dated",
    "UPDATE merge_bundle_member SET ending = 'LEFT' WHERE visit_request_id = :second",
    copyOfBundle('state', "'AGREED'"),
  ])('%s', async (statement) => {
    expect(await answer(statement)).toBe('accepted');
  });
});
