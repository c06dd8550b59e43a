import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerToApp, PERMISSION_DENIED, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { mutate } from '../calls.ts';
import { bureau, centre, representative, settleOne, UNKNOWN_ID } from '../district.ts';
import { read } from '../journey.ts';
import { endVisit, newVisitor, prepareVisit, START, type ReadyVisit } from './visitors.ts';

let graph: TestSubgraph;
let names: Record<string, string>;

/** A visit that has ended with an incident, a ban, feedback and media, and one that waits for its visitors. */
beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  const culprit = newVisitor();
  const invited = await prepareVisit(graph, [culprit]);
  const ended: ReadyVisit = await endVisit(graph, [culprit, newVisitor()]);
  await mutate(graph.as(ended.gate, { now: START }), 'reportPhotoIncident', { visitRequestId: ended.id, zone: '样品室', severity: 'MINOR', description: '拍摄', memberIds: [ended.memberIds[0]] });
  const { photoIncidents } = await read(graph, centre, ended.id, 'photoIncidents { id }');
  await mutate(graph.as(centre, { now: START }), 'decidePhotoIncident', { visitRequestId: ended.id, photoIncidentId: photoIncidents[0].id, sanction: 'MEMBER_BAN', finding: '属实' });
  await mutate(graph.as(ended.gate, { now: START }), 'giveVisitFeedback', { visitRequestId: ended.id, rating: 5 });
  await mutate(graph.as(bureau, { now: START }), 'submitVisitMedia', { visitRequestId: ended.id, title: '报道', location: '草稿', contentHash: 'a'.repeat(64) });
  const ready = await prepareVisit(graph, [newVisitor(), newVisitor({ name: '王芳' })], { form: { headcount: 2 } });
  const dark = await settleOne(graph);
  await mutate(graph.as(representative(dark.id)), 'setReceptionRules', { blackouts: [{ from: '2025-09-10', to: '2025-09-10' }] });
  const unverified = await prepareVisit(graph);
  await graph.sql("UPDATE visit_member SET state = 'UNVERIFIED', verification_means = NULL WHERE visit_request_id = $1", [unverified.id]);
  const [{ id: pass, member_id: member }] = await graph.sql('SELECT p.id, p.member_id FROM visit_pass p WHERE p.member_id = $1', [ready.memberIds[0]]);
  const [{ id: unverifiedPass }] = await graph.sql('SELECT id FROM visit_pass WHERE member_id = $1', [unverified.memberIds[0]]);
  const [{ id: usedPass }] = await graph.sql('SELECT id FROM visit_pass WHERE member_id = $1', [ended.memberIds[1]]);
  const [{ person_key: banned }] = await graph.sql('SELECT person_key FROM visitor_ban WHERE incident_id = $1', [photoIncidents[0].id]);
  const [{ person_key: known }] = await graph.sql('SELECT person_key FROM visit_member WHERE id = $1', [ended.memberIds[1]]);
  const [{ id: bannedPass }] = await graph.sql('SELECT id FROM visit_pass WHERE member_id = $1', [invited.memberIds[0]]);
  names = { ended: ended.id, ready: ready.id, firm: ready.firm.id, dark: dark.id, incident: photoIncidents[0].id, pass, member, bannedPass, unverifiedPass, usedPass, banned, known, nobody: UNKNOWN_ID };
});
afterAll(() => graph.close());

const answer = (statement: string): Promise<string> => answerToApp(graph, statement, names);

/** Another member of a visit, by what differs from an acceptable one. */
const addMember = (given: Record<string, string>): string => {
  const columns: Record<string, string> = {
    id: 'gen_random_uuid()', visit_request_id: ':ended', seat: '3', name: "'甲'", unit_name: "'乙'", title: "'丙'", id_type: "'PASSPORT'", id_last_four: "'5678'", id_hash: "'h'",
    person_key: "'k'", phone: "'1'", state: "'UNVERIFIED'", added_at: "'2025-09-10T02:00:00Z'", ...given,
  };
  return `INSERT INTO visit_member (${Object.keys(columns).join(', ')}) VALUES (${Object.values(columns).join(', ')})`;
};
const enter = (pass: string, at: string): string => `INSERT INTO visit_entry (pass_id, entered_at, admitted_by) VALUES (${pass}, '${at}', 'gate')`;
const addPass = (changes: string): string => `INSERT INTO visit_pass (id, member_id, token_hash, valid_on, issued_at, issued_by) SELECT gen_random_uuid(), ${changes} FROM visit_pass WHERE id = :pass`;
const rules = (group: string, minutes: string): string =>
  `INSERT INTO reception_rules (enterprise_id, zones, route, max_group_size, max_duration_minutes, allowed_topics, set_by, set_at) VALUES (gen_random_uuid(), '[]', '{}', ${group}, ${minutes}, '{}', 'someone', now())`;
const ban = (until: string): string => `INSERT INTO visitor_ban (incident_id, person_key, from_at, until_at) VALUES (:incident, 'someone', '2025-09-10T00:00:00Z', ${until})`;
const incident = (changes: Record<string, string>): string => {
  const columns: Record<string, string> = { id: 'gen_random_uuid()', visit_request_id: ':ended', division_code: "'440704'", zone: "'区'", severity: "'MINOR'", description: "'述'", state: "'REPORTED'", reported_by: "'x'", reported_at: 'now()', ...changes };
  return `INSERT INTO photo_incident (${Object.keys(columns).join(', ')}) VALUES (${Object.values(columns).join(', ')})`;
};
const feedback = (side: string, rating: string, visit = ':ready'): string => `INSERT INTO visit_feedback (visit_request_id, side, rating, given_by, given_at) VALUES (${visit}, ${side}, ${rating}, 'x', now())`;
const span = (from: string, to: string, isBlackout: boolean, visit = 'NULL'): string => `INSERT INTO reception_span (enterprise_id, span, is_blackout, visit_request_id) VALUES (:firm, tstzrange('${from}', '${to}'), ${String(isBlackout)}, ${visit})`;

describe('what the database itself refuses between the agreed date and the end of a visit', () => {
  it.each([
    ['reception_span_visit_outside_blackout', span('2025-09-10T02:00:00Z', '2025-09-10T02:30:00Z', true), 'an agreed visit and a blackout exclude each other'],
    ['reception_span_owner', span('2025-10-10', '2025-10-11', true, ':ended'), 'a blackout belongs to no visit'],
    ['reception_span_span_check', span('2025-10-10', '2025-10-10', true), 'a blackout has a length'],
    ['reception_span_visit_request_id_key', span('2025-10-10', '2025-10-11', false, ':ready'), 'a visit has one span'],
    ['reception_rules_max_group_size_check', rules('0', '90'), 'a group is somebody'],
    ['reception_rules_max_duration_minutes_check', rules('15', '0'), 'a tour takes time'],
    ['visit_member_admitted_headcount', addMember({ visit_request_id: ':ready' }), 'no more than were approved'],
    ['visit_member_admitted_ban', addMember({ person_key: ':banned' }), 'nobody who is banned'],
    ['visit_member_one_per_seat', addMember({ seat: '1' }), 'a seat is taken once'],
    ['visit_member_one_per_person', addMember({ person_key: ':known' }), 'a person is named once'],
    ['visit_member_verified_on_evidence', addMember({ state: "'VERIFIED'" }), 'a verification rests on something'],
    ['visit_member_state_check', addMember({ state: "'PERHAPS'" }), 'verified, rejected, or not yet'],
    ['visit_member_seat_check', addMember({ seat: '0' }), 'seats count from 1'],
    ['visit_member_id_last_four_check', addMember({ id_last_four: "'12345'" }), 'no more than four characters of a number'],
    ['visit_member_visit_request_id_fkey', addMember({ visit_request_id: ':nobody' }), 'a member belongs to a visit'],
    ['visit_entry_one_per_pass', enter(':usedPass', '2025-09-10T01:05:00Z'), 'a code opens the gate once'],
    ['visit_entry_admitted_pass', enter(':pass', '2025-09-11T01:00:00Z'), 'a code is good on its day'],
    ['visit_entry_admitted_member', enter(':unverifiedPass', '2025-09-10T01:00:00Z'), 'who goes in is verified'],
    ['visit_entry_admitted_ban', enter(':bannedPass', '2025-09-10T01:05:00Z'), 'nobody who is banned goes in'],
    ['visit_entry_pass_id_fkey', enter(':nobody', '2025-09-10T01:05:00Z'), 'a way in needs a code'],
    ['visit_pass_one_per_member', addPass("member_id, 'h', valid_on, now(), 'x'"), 'a visitor holds one code'],
    ['visit_pass_token_hash_key', addPass(":nobody, token_hash, valid_on, now(), 'x'"), 'a code is one visitor’s'],
    ['visit_pass_member_id_fkey', addPass(":nobody, 'h', valid_on, now(), 'x'"), 'a code is a visitor’s'],
    ['visit_feedback_one_per_side', feedback("'ENTERPRISE'", '1', ':ended'), 'each side speaks once'],
    ['visit_feedback_rating_check', feedback("'ENTERPRISE'", '6'), 'a rating is 1 to 5'],
    ['visit_feedback_enterprise_rates', feedback("'UNIT'", '5'), 'a unit does not rate'],
    ['photo_incident_sanction', incident({ sanction: "'WARNING'" }), 'what is not upheld has no sanction'],
    ['reception_rules_pkey', 'INSERT INTO reception_rules SELECT * FROM reception_rules WHERE enterprise_id = :dark', 'an enterprise says once how it wants to be visited'],
    ['visitor_ban_pkey', 'INSERT INTO visitor_ban SELECT * FROM visitor_ban WHERE incident_id = :incident', 'an incident bans a person once'],
    ['photo_incident_member_pkey', 'INSERT INTO photo_incident_member SELECT * FROM photo_incident_member WHERE incident_id = :incident', 'an incident names a visitor once'],
    ['visitor_ban_check', ban("'2025-09-09T00:00:00Z'"), 'a ban ends after it begins'],
    ['visit_media_answered_in_time', "UPDATE visit_media SET is_approved = true, decided_at = due_at + interval '1 second' WHERE visit_request_id = :ended", 'no approval after its time'],
  ])('%s', async (guard, statement) => {
    expect(await answer(statement)).toBe(guard);
  });

  it.each([
    ['visit_entry_append_only', ["UPDATE visit_entry SET admitted_by = 'x'", 'DELETE FROM visit_entry']],
    ['visit_feedback_append_only', ['UPDATE visit_feedback SET rating = 5', 'DELETE FROM visit_feedback']],
    ['visitor_ban_append_only', ["UPDATE visitor_ban SET until_at = from_at + interval '1 minute'", 'DELETE FROM visitor_ban']],
    ['photo_incident_member_append_only', ['DELETE FROM photo_incident_member']],
    ['identity_pepper_kept', ["UPDATE identity_pepper SET pepper = 'x'", 'DELETE FROM identity_pepper', "INSERT INTO identity_pepper (pepper) VALUES ('x')"]],
    ['visit_member_not_deleted', ['DELETE FROM visit_member']],
    ['visit_pass_not_deleted', ['DELETE FROM visit_pass']],
    ['photo_incident_not_deleted', ['DELETE FROM photo_incident']],
    ['visit_media_not_deleted', ['DELETE FROM visit_media']],
  ])('%s: the running department has no right to it', async (_guard, statements) => {
    for (const statement of statements) expect(`${statement}: ${await answer(statement)}`).toBe(`${statement}: ${PERMISSION_DENIED}`);
  });

  it('photo_incident_version_guard: a decision on an older version is stale', async () => {
    expect(await answer("UPDATE photo_incident SET finding = 'x' WHERE id = :incident")).toBe('40001');
  });

  const columns = ['division_code', 'unit_id', 'requested_by', 'kind', 'occasion', 'purpose', 'topics', 'asks', 'benefits', 'headcount', 'settings_version', 'created_at', 'updated_at'].join(', ');
  const copyInto = (enterprise: string, state: string, changes = ''): string =>
    `INSERT INTO visit_request (id, enterprise_id, state, scheduled_starts_at, scheduled_ends_at, ${columns}${changes === '' ? '' : ', is_emergency'})
     SELECT gen_random_uuid(), ${enterprise}, '${state}', '2025-09-10T01:00:00Z', '2025-09-10T03:00:00Z', ${columns}${changes} FROM visit_request WHERE id = :ready`;

  it('visit_request_inserts_span: a visit that is put in with its date keeps clear of blackouts, whatever puts it there', async () => {
    expect(await answer(copyInto(':dark', 'SCHEDULED'))).toBe('40001');
    expect(await answer(copyInto(':nobody', 'SCHEDULED'))).toBe('accepted');
    expect(await answer(copyInto(':dark', 'CANCELLED'))).toBe('accepted');
    expect(await answer(copyInto(':dark', 'SCHEDULED', ', true'))).toBe('accepted');
  });
});

describe('the control: what these guards let through', () => {
  it.each([
    addMember({}),
    enter(':pass', '2025-09-10T01:00:00Z'),
    feedback("'UNIT'", 'NULL', ':ended'),
    feedback("'ENTERPRISE'", '1'),
    incident({ state: "'UPHELD'", sanction: "'WARNING'" }),
    ban("'2025-09-11T00:00:00Z'"),
    rules('15', '90'),
    span('2025-10-10', '2025-10-11', true),
    'UPDATE visit_media SET is_approved = true, decided_at = due_at WHERE visit_request_id = :ended',
    "UPDATE photo_incident SET finding = 'x', version = version + 1 WHERE id = :incident",
  ])('%s', async (statement) => {
    expect(await answer(statement)).toBe('accepted');
  });
});
