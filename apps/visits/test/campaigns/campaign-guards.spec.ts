import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerToApp, PERMISSION_DENIED, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureauUnit, centre, UNKNOWN_ID } from '../district.ts';
import { AFTER, expert, holdOne, leader, newFirms, planCampaign, signUp, succeed, townUnit, confirmOne } from './town.ts';
import { mutate } from './calls.ts';

let graph: TestSubgraph;
const ids: Record<string, string> = { nobody: UNKNOWN_ID, unit: bureauUnit, town: townUnit };

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  const [firm, other] = await newFirms(graph, 2);
  const spring = await planCampaign(graph, 'SPRING_WARMTH');
  const key = await planCampaign(graph, 'KEY_PROBLEM_RESEARCH');
  const open = await confirmOne(graph, 'TEA_TALK', { seats: [{ component: 'MEETING', capacity: 2 }] });
  await signUp(graph, firm!.id, open.sessionId);
  const held = await holdOne(graph, 'EXPERT_CONSULTATION', [firm!.id]);
  await succeed(graph, expert, 'giveOpinion', { sessionId: held.sessionId, text: '意见' }, AFTER);
  await succeed(graph, leader, 'decideTask', { sessionId: held.sessionId, title: '一项任务', ownerUnitId: bureauUnit, dueOn: '2025-09-30' }, AFTER);
  await succeed(graph, centre, 'writeMinutes', { sessionId: held.sessionId, summary: '纪要', questions: [{ enterpriseId: firm!.id, text: '一个问题', answer: '已答复' }] }, AFTER);
  await mutate(graph.as({ roles: ['CLERK'], actingFor: firm!.id, enterpriseIds: [firm!.id], divisionCode: '440704' }), 'rateSession', { sessionId: held.sessionId, stars: 5 });
  const thousand = await planCampaign(graph, 'THOUSAND_ENTERPRISES');
  await succeed(graph, centre, 'recordContact', { campaignId: thousand.id, enterpriseId: other!.id, mode: 'ON_SITE', at: '2025-09-11T00:30:00.000Z', agreement: '同意' }, AFTER);
  const [{ id: contact }] = await graph.sql("SELECT id FROM campaign_contact WHERE mode = 'ON_SITE'");
  const [{ id: came }] = await graph.sql("SELECT id FROM campaign_contact WHERE mode = 'SESSION'");
  Object.assign(ids, { firm: firm!.id, other: other!.id, spring: spring.id, key: key.id, open: open.sessionId, held: held.sessionId, contact, came });
});
afterAll(() => graph.close());

const answer = (statement: string): Promise<string> => answerToApp(graph, statement, ids);

/** A copy of a row with some of its columns changed. */
const copyOf = (table: string, where: string, columns: readonly string[], changes: Readonly<Record<string, string>>): string => {
  const names = [...columns, ...Object.keys(changes).filter((name) => !columns.includes(name))];
  return `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.map((name) => changes[name] ?? name).join(', ')} FROM ${table} WHERE ${where} LIMIT 1`;
};
const campaignColumns = ['kind', 'title', 'purpose', 'division_code', 'leader', 'starts_on', 'ends_on', 'day_of_month', 'every_months', 'start_time', 'duration_minutes', 'place', 'seats', 'year', 'year_place', 'planned_by', 'created_at'];
const newCampaign = (changes: Record<string, string>, of = ':spring'): string => copyOf('campaign', `id = ${of}`, campaignColumns, { id: 'gen_random_uuid()', ...changes });
const sessionColumns = ['campaign_id', 'kind', 'division_code', 'ordinal', 'nominal_on', 'starts_at', 'ends_at', 'place', 'state', 'unit_ids', 'minutes_finished_at', 'created_at', 'updated_at'];
const newSession = (changes: Record<string, string>): string => copyOf('campaign_session', 'id = :open', sessionColumns, { id: 'gen_random_uuid()', ordinal: '9', nominal_on: "'2025-12-01'", ...changes });
const signUpColumns = ['session_id', 'enterprise_id', 'component', 'persons', 'contact_phone', 'wanted_unit_ids', 'signed_by', 'at'];
const newSignUp = (changes: Record<string, string>): string => copyOf('campaign_sign_up', 'session_id = :open', signUpColumns, { enterprise_id: ':other', ...changes });
const contactColumns = ['campaign_id', 'enterprise_id', 'division_code', 'mode', 'recorded_by', 'at', 'session_id', 'component', 'persons'];
const newContact = (of: string, changes: Record<string, string>): string => copyOf('campaign_contact', `id = ${of}`, contactColumns, { id: 'gen_random_uuid()', ...changes });
const questionColumns = ['campaign_id', 'session_id', 'enterprise_id', 'division_code', 'kind', 'text', 'contact_phone', 'answer', 'promised_on', 'raised_by', 'raised_at'];
const newQuestion = (changes: Record<string, string>): string => copyOf('campaign_question', 'session_id = :held', questionColumns, { id: 'gen_random_uuid()', ...changes });

describe('what the database itself refuses of campaigns and sessions', () => {
  it.each([
    ['campaign_span', newCampaign({ ends_on: "'2025-08-01'" }), 'a campaign ends after it begins'],
    ['campaign_recurrence', newCampaign({ day_of_month: '31', every_months: '1' }), 'each month has the day'],
    ['campaign_limited_kind', newCampaign({ leader: 'NULL' }, ':key'), 'a key problem has a leader'],
    ['campaign_one_per_year_place', newCampaign({}, ':key'), 'a place of a year is held once'],
    ['campaign_group_composition', "INSERT INTO campaign_group (campaign_id, number, leader, lead_unit_id, town_unit_id, unit_ids) VALUES (:spring, 9, '组长', :unit, :town, '{}')", '1+1+X has an X'],
    ['campaign_group_pkey', "INSERT INTO campaign_group (campaign_id, number, leader, lead_unit_id, town_unit_id, unit_ids) SELECT campaign_id, 1, leader, lead_unit_id, town_unit_id, unit_ids FROM campaign_group WHERE campaign_id = :spring", 'a group has a number of its own'],
    ['campaign_session_ends_later', newSession({ ends_at: 'starts_at' }), 'a session has a length'],
    ['campaign_session_minuted', newSession({ state: "'MINUTED'" }), 'finished minutes have an instant'],
    ['campaign_session_ordinal', newSession({ ordinal: 'ordinal' }), 'a number is given once'],
    ['campaign_session_one_per_day', newSession({ nominal_on: 'nominal_on' }), 'a day of a campaign has one session'],
    ['campaign_session_state_check', newSession({ state: "'POSTPONED'" }), 'a state is one of §9'],
    ['campaign_session_step_pkey', 'INSERT INTO campaign_session_step SELECT * FROM campaign_session_step WHERE session_id = :held', 'a step is recorded once'],
    ['campaign_seat_capacity', newSignUp({ persons: '2' }), 'no more come than there are seats'],
    ['campaign_sign_up_once', newSignUp({ enterprise_id: 'enterprise_id' }), 'an enterprise signs up once for a component'],
    ['campaign_sign_up_seat', newSignUp({ component: "'POLICY_TALK'" }), 'what is not offered takes no sign-up'],
    ['campaign_sign_up_persons_check', newSignUp({ persons: '0' }), 'somebody comes'],
    ['campaign_contact_in_session', newContact(':came', { component: 'NULL' }), 'an attendance is of a component'],
    ['campaign_contact_attended_once', newContact(':came', {}), 'an attendance is recorded once'],
    ['campaign_contact_of_group', newContact(':contact', { group_number: '7' }), 'a contact is of a group of its campaign'],
    ['campaign_question_pkey', newQuestion({ id: 'id' }), 'a question has one row'],
    ['campaign_question_one_origin', newQuestion({ contact_id: ':contact' }), 'a question has one origin'],
    ['campaign_question_taken_over', newQuestion({ taken_over_at: 'now()', contact_phone: "'123456'" }), 'what is closed becomes no appeal'],
    ['campaign_task_finished', "UPDATE campaign_task SET finished_at = now() WHERE session_id = :held", 'what is done has a result'],
    ['campaign_rating_once', 'INSERT INTO campaign_rating SELECT * FROM campaign_rating WHERE session_id = :held', 'an enterprise rates once'],
    ['campaign_rating_stars', "INSERT INTO campaign_rating (session_id, enterprise_id, stars, rated_by, at) VALUES (:held, :other, 6, 'x', now())", 'a rating is from 1 to 5'],
    ['campaign_opinion_once', 'INSERT INTO campaign_opinion SELECT * FROM campaign_opinion WHERE session_id = :held', 'an expert gives one opinion'],
    ['visit_slot_one_per_contact', "INSERT INTO visit_slot (enterprise_id, month, place, contact_id) VALUES (:other, '2025-10', 1, :contact)", 'a contact holds one place'],
    ['visit_slot_one_holder', "INSERT INTO visit_slot (enterprise_id, month, place) VALUES (:other, '2025-10', 1)", 'a place has a holder'],
  ])('%s', async (guard, statement) => {
    expect(await answer(statement)).toBe(guard);
  });

  it.each([
    ['the same version', 'version'],
    ['a version left out', 'version + 2'],
  ])('campaign_session_version_guard: a write on %s is stale', async (_case, version) => {
    expect(await answer(`UPDATE campaign_session SET place = 'stale', version = ${version} WHERE id = :held`)).toBe('40001');
  });

  it.each([
    ['campaign_session_step_append_only', "UPDATE campaign_session_step SET actor = 'nobody'"],
    ['campaign_rating_append_only', 'DELETE FROM campaign_rating'],
    ['campaign_opinion_append_only', "UPDATE campaign_opinion SET text = 'x'"],
    ['campaign_contact_append_only', 'DELETE FROM campaign_contact'],
    ['campaign_seat_not_set', 'UPDATE campaign_seat SET taken = 0'],
    ['campaign_not_changed', "UPDATE campaign SET title = 'x'"],
    ['campaign_question_not_deleted', 'DELETE FROM campaign_question'],
    ['campaign_task_not_deleted', 'DELETE FROM campaign_task'],
  ])('%s', async (_guard, statement) => {
    expect(await answer(statement)).toBe(PERMISSION_DENIED);
  });
});
