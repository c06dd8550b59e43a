import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerToApp, PERMISSION_DENIED, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { centre, newEnterprise, settle, UNKNOWN_ID } from '../district.ts';
import { mutate, plantVisits } from './list.ts';

let graph: TestSubgraph;
const names: Record<string, string> = { nobody: UNKNOWN_ID };

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  const [proposed, consented, free] = [newEnterprise(), newEnterprise(), newEnterprise()];
  await settle(graph, [proposed, consented, free]);
  names.proposed = (await mutate(graph.as(centre), 'proposeProtection', { enterpriseId: proposed.id, ground: 'PILOT' })).protectionEntry.id;
  names.consented = (await mutate(graph.as(centre), 'proposeProtection', { enterpriseId: consented.id, ground: 'PILOT', consentedBy: '王芳' })).protectionEntry.id;
  names.free = free.id;
  names.visit = (await plantVisits(graph, [{ enterpriseId: free.id, day: '2025-08-01', hosts: 2 }]))[0] ?? '';
  await graph.sql(`INSERT INTO visit_accompanying (visit_request_id, officer_id, recorded_by, recorded_at) VALUES ($1, $1, 'someone', now())`, [names.visit]);
  await graph.sql(`INSERT INTO service_figures_copy (division_code, month, due, on_time, version) VALUES ('440704', '2025-08', 1, 1, 1)`);
  await graph.sql(`INSERT INTO policy_reach_copy (division_code, month, open_projects, reached_projects, version) VALUES ('440704', '2025-08', 1, 1, 1)`);
});
afterAll(() => graph.close());

const answer = (statement: string): Promise<string> => answerToApp(graph, statement, names);
const set = (changes: string, of = ':proposed'): string => `UPDATE protection_entry SET ${changes}, version = version + 1 WHERE id = ${of}`;
/** The proposed entry once more, of another enterprise, with these columns changed. */
const another = (changes: string): string =>
  `INSERT INTO protection_entry SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'enterprise_id', :free::uuid) || jsonb_build_object(${changes}))).* FROM protection_entry p WHERE p.id = :proposed`;
const accompany = (visit: string, officer: string): string => `INSERT INTO visit_accompanying (visit_request_id, officer_id, recorded_by, recorded_at) VALUES (${visit}, ${officer}, 'someone', now())`;
const host = (visit: string, hosts: number): string => `INSERT INTO visit_hosts (visit_request_id, hosts, recorded_by, recorded_at) VALUES (${visit}, ${hosts}, 'someone', now())`;

describe('what the database itself refuses of the protection list, whatever the program says', () => {
  it.each([
    ['protection_entry_pkey', another("'id', :proposed::uuid"), 'an entry has its own id'],
    ['protection_entry_one_live', another("'enterprise_id', (SELECT enterprise_id FROM protection_entry WHERE id = :proposed)"), 'an enterprise stands on the list once'],
    ['protection_entry_ground', another("'ground', 'WISH'"), 'a ground is one of VIS-09 and VIS-10'],
    ['protection_entry_state', another("'state', 'FORGOTTEN', 'consented_by', 'x'"), 'a state is one of the list'],
    ['protection_entry_baseline', another("'baseline_receptions', -1"), 'a baseline is not below nothing'],
    ['protection_entry_baseline_source_check', another("'baseline_source', 'GUESSED'"), 'a baseline says where it comes from'],
    ['protection_entry_removal_check', set("state = 'REMOVED', removed_on = '2025-09-01', removal = 'FORGOTTEN'"), 'an entry comes off for a known reason'],
    ['protection_entry_consent', set("state = 'CONSENTED'"), 'nobody is protected against their will'],
    ['protection_entry_reviewed', set("state = 'ACTIVE'", ':consented'), 'who is protected has a review ahead'],
    ['protection_entry_removed', set("state = 'REMOVED'"), 'what came off has its day and reason'],
    ['visit_hosts_pkey', host(':visit', 3), 'a visit has one number of hosts'],
    ['visit_hosts_positive', 'UPDATE visit_hosts SET hosts = 0 WHERE visit_request_id = :visit', 'somebody is host'],
    ['visit_hosts_visit_request_id_fkey', host(':nobody', 3), 'hosts are those of a visit'],
    ['visit_accompanying_once', accompany(':visit', ':visit'), 'an officer accompanies a visit once'],
    ['visit_accompanying_visit_request_id_fkey', accompany(':nobody', ':visit'), 'a visit is accompanied'],
    ['service_figures_copy_pkey', "INSERT INTO service_figures_copy (division_code, month, due, on_time, version) VALUES ('440704', '2025-08', 9, 9, 9)", 'a district and month has one state'],
    ['policy_reach_copy_pkey', "INSERT INTO policy_reach_copy (division_code, month, open_projects, reached_projects, version) VALUES ('440704', '2025-08', 9, 9, 9)", 'a district and month has one state'],
  ])('%s', async (guard, statement) => {
    expect(await answer(statement)).toBe(guard);
  });

  it.each(['version', 'version + 2', 'version - 1'])('protection_entry_version_guard: a write as version %s is stale', async (version) => {
    expect(await answer(`UPDATE protection_entry SET consented_by = 'x', version = ${version} WHERE id = :proposed`)).toBe('40001');
  });

  it('protection_entry_not_deleted: the running department has no right to it', async () => {
    expect(await answer('DELETE FROM protection_entry WHERE id = :proposed')).toBe(PERMISSION_DENIED);
  });
});

describe('the control: what these guards let through', () => {
  it.each([
    another("'ground', 'REGISTERED', 'state', 'ACTIVE', 'review_due_on', '2025-12-01'"),
    set("state = 'CONSENTED', consented_by = '王芳'"),
    set("state = 'ACTIVE', review_due_on = '2025-12-01'", ':consented'),
    set("state = 'REMOVED', removed_on = '2025-09-01', removal = 'DECLINED'"),
    'UPDATE visit_hosts SET hosts = 1 WHERE visit_request_id = :visit',
    accompany(':visit', ':nobody'),
    'DELETE FROM visit_accompanying WHERE visit_request_id = :visit',
    "UPDATE service_figures_copy SET due = 2 WHERE month = '2025-08'",
  ])('%s', async (statement) => {
    expect(await answer(statement)).toBe('accepted');
  });
});
