import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerToApp, PERMISSION_DENIED, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { DIVISION, foreignUnit, housingUnit, settleOne, transportUnit, UNKNOWN_ID, waterUnit } from './district.ts';
import { attachment } from './forms.ts';
import { ask, dispatchAgain, plan, rateLow, submit } from './journey.ts';
import { draft, ROADS, route, wholeRouting } from './routing.ts';

let graph: TestSubgraph;
const names: Record<string, string> = { nobody: UNKNOWN_ID, housing: housingUnit, transport: transportUnit, water: waterUnit, foreign: foreignUnit };

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
  const firm = await settleOne(graph);
  names.firm = firm.id;
  names.submitted = await submit(graph, firm.id, { form: { attachments: [attachment()] } });
  names.returned = await dispatchAgain(graph, firm.id);
  names.paused = await ask(graph, firm.id);
  names.rated = await rateLow(graph, firm.id);
  names.planned = await plan(graph, firm.id);
  names.published = await route(graph);
  names.draft = await draft(graph, wholeRouting());
  names.incomplete = await draft(graph, wholeRouting().filter(({ itemCode }) => itemCode !== ROADS));
  await graph.sql(`INSERT INTO appeal_supervision (appeal_id, kind, on_day, at) VALUES ($1, 'RED', '2025-09-05', now())`, [names.submitted]);
  await graph.sql(`INSERT INTO appeal_code_attempt (appeal_id, ordinal, attempted_by, at) VALUES ($1, 1, 'someone', now())`, [names.submitted]);
  await graph.sql(`INSERT INTO appeal_return_visit (appeal_id, round, is_agreed, note, recorded_by, at) VALUES ($1, 1, true, '回访', 'someone', now())`, [names.rated]);
});
afterAll(() => graph.close());

const answer = (statement: string): Promise<string> => answerToApp(graph, statement, names);
const REFUSED_BY_TRIGGER = '23514';

/** The submitted appeal once more, with another id and number, and these columns changed. */
const copyOfAppeal = (changes: Record<string, unknown>): string =>
  `INSERT INTO appeal SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'number', 'another') || '${JSON.stringify(changes)}')).* FROM appeal a WHERE a.id = :submitted`;
const file = (changes: Record<string, unknown>): string =>
  `INSERT INTO appeal_attachment SELECT (jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid()) || '${JSON.stringify(changes)}')).* FROM appeal_attachment f WHERE f.appeal_id = :submitted`;
const rating = (round: number, stars: number): string => `INSERT INTO appeal_rating (appeal_id, round, stars, tags, rated_by, at) VALUES (:rated, ${round}, ${stars}, '{}', 'someone', now())`;
const giveBack = (ordinal: number, unit: string, appeal = ':returned'): string =>
  `INSERT INTO appeal_return (appeal_id, ordinal, unit_id, legal_reason, proposed_unit_id, returned_by, at) VALUES (${appeal}, ${ordinal}, ${unit}, '依据', :water, 'someone', now())`;
const pause = (appeal: string, ordinal: number, until = 'NULL', kind = 'INFORMATION'): string =>
  `INSERT INTO appeal_pause (appeal_id, ordinal, kind, from_at, to_at) VALUES (${appeal}, ${ordinal}, '${kind}', now(), ${until})`;
const visited = (appeal: string, round: number): string => `INSERT INTO appeal_return_visit (appeal_id, round, is_agreed, note, recorded_by, at) VALUES (${appeal}, ${round}, true, '回访', 'someone', now())`;
const triedCode = (appeal: string, ordinal: number): string => `INSERT INTO appeal_code_attempt (appeal_id, ordinal, attempted_by, at) VALUES (${appeal}, ${ordinal}, 'someone', now())`;
const milestone = (appeal: string, round: number, position: number): string => `INSERT INTO appeal_milestone (appeal_id, round, position, title, due_on, weight) VALUES (${appeal}, ${round}, ${position}, '节点', '2025-10-01', 1)`;
const supervised = (appeal: string, kind: string): string => `INSERT INTO appeal_supervision (appeal_id, kind, on_day, at) VALUES (${appeal}, '${kind}', '2025-09-06', now())`;
const version = (number: number, state: string, publishedAt: string): string =>
  `INSERT INTO routing_version (id, division_code, number, state, drafted_by, drafted_at, published_at) VALUES (gen_random_uuid(), '${DIVISION}', ${number}, '${state}', 'someone', now(), ${publishedAt})`;
const rule = (routing: string, item: string, position: number, unit: string): string =>
  `INSERT INTO routing_rule (routing_version_id, item_code, position, unit_id) VALUES (${routing}, '${item}', ${position}, ${unit})`;

/** Keys of a row's own id, and a reference before which a trigger speaks: nothing can be shown by taking them away. */
const UNPROVABLE = ['appeal_pkey', 'appeal_item_pkey', 'appeal_attachment_pkey', 'routing_version_pkey', 'routing_rule_routing_version_id_fkey'];

/** A trigger that announces a change refuses nothing. */
const IS_GUARD = String.raw`t.tgname NOT LIKE '%\_announced'`;

it('every constraint and trigger of the department is listed in guards.json', async () => {
  const listed = (JSON.parse(readFileSync(new URL('../guards.json', import.meta.url), 'utf8')) as { name: string }[]).map(({ name }) => name);
  const rows = await graph.sql(
    `SELECT c.conname AS name FROM pg_constraint c WHERE c.contype IN ('c', 'f', 'p', 'u') AND c.conrelid::regclass::text ~ '^(appeal|routing)'
     UNION ALL SELECT t.tgname FROM pg_trigger t WHERE NOT t.tgisinternal AND ${IS_GUARD} AND t.tgrelid::regclass::text ~ '^(appeal|routing)'`,
  );
  expect(rows.map(({ name }) => name).filter((name) => !listed.includes(name)).sort()).toEqual([...UNPROVABLE].sort());
});

describe('what the database itself refuses, whatever the program says', () => {
  it.each([
    ['appeal_number_unique', `INSERT INTO appeal SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid()))).* FROM appeal a WHERE a.id = :submitted`],
    ['appeal_number_pkey', 'INSERT INTO appeal_number SELECT * FROM appeal_number'],
    ['appeal_number_last_check', 'UPDATE appeal_number SET last = 0'],
    ['appeal_urgency_check', copyOfAppeal({ urgency: 'NOW' })],
    ['appeal_service_class_check', copyOfAppeal({ service_class: 'NONE' })],
    ['appeal_outcome_check', copyOfAppeal({ outcome: 'NONE' })],
    ['appeal_referred_to_check', copyOfAppeal({ referred_to: 'NOBODY' })],
    ['appeal_resolution_mode_check', copyOfAppeal({ resolution_mode: 'NONE' })],
    ['appeal_confirmation_code_check', copyOfAppeal({ confirmation_code: '12345' })],
    ['appeal_plan_days_check', copyOfAppeal({ plan_days: 0 })],
    ['appeal_item_code_fkey', copyOfAppeal({ item_code: 'FINANCE-99' })],
    ['appeal_extended', copyOfAppeal({ extension: 3 })],
    ['appeal_linked', copyOfAppeal({ state: 'LINKED' })],
    ['appeal_not_its_own_parent', "UPDATE appeal SET parent_id = id, state = 'LINKED', version = version + 1 WHERE id = :submitted"],
    ['appeal_parent_id_fkey', "UPDATE appeal SET parent_id = :nobody, state = 'LINKED', version = version + 1 WHERE id = :submitted"],
    ['appeal_transition_pkey', 'INSERT INTO appeal_transition SELECT * FROM appeal_transition WHERE appeal_id = :submitted'],
    ['appeal_transition_appeal_id_fkey', "INSERT INTO appeal_transition (appeal_id, version, position, event, to_state, actor, at) VALUES (:nobody, 1, 0, 'submit', 'SUBMITTED', 'someone', now())"],
    ['appeal_return_pkey', giveBack(1, ':transport')],
    ['appeal_return_one_per_unit', giveBack(2, ':housing')],
    ['appeal_return_ordinal_check', giveBack(3, ':transport')],
    ['appeal_return_appeal_id_fkey', giveBack(1, ':transport', ':nobody')],
    ['appeal_pause_pkey', pause(':paused', 1, 'now()')],
    ['appeal_pause_one_open', pause(':paused', 2)],
    ['appeal_pause_ends_later', pause(':returned', 1, "now() - interval '1 hour'")],
    ['appeal_pause_kind_check', pause(':returned', 1, 'NULL', 'HOLIDAY')],
    ['appeal_code_attempt_pkey', triedCode(':submitted', 1)],
    ['appeal_code_attempt_ordinal_check', triedCode(':submitted', 0)],
    ['appeal_code_attempt_appeal_id_fkey', triedCode(':nobody', 1)],
    ['appeal_rating_pkey', rating(1, 5)],
    ['appeal_rating_stars_check', rating(2, 6)],
    ['appeal_return_visit_pkey', 'INSERT INTO appeal_return_visit SELECT * FROM appeal_return_visit'],
    ['appeal_milestone_pkey', 'INSERT INTO appeal_milestone SELECT * FROM appeal_milestone WHERE appeal_id = :planned LIMIT 1'],
    ['appeal_milestone_weight_check', "INSERT INTO appeal_milestone (appeal_id, round, position, title, due_on, weight) VALUES (:planned, 1, 9, '节点', '2025-10-01', 0)"],
    ['appeal_supervision_pkey', 'INSERT INTO appeal_supervision SELECT * FROM appeal_supervision WHERE appeal_id = :submitted'],
    ['appeal_attachment_size', file({ size_bytes: 1 })],
    ['appeal_attachment_digest', file({ sha256: 'x' })],
    ['appeal_attachment_media_type_check', file({ media_type: 'text/html' })],
    ['appeal_attachment_appeal_id_fkey', file({ appeal_id: UNKNOWN_ID })],
    ['routing_version_number', version(1, 'DRAFT', 'NULL')],
    ['routing_version_one_in_force', version(9, 'PUBLISHED', 'now()')],
    ['routing_version_dated', version(9, 'REPLACED', 'NULL')],
    ['routing_version_state_check', version(9, 'TRIED', 'now()')],
    ['routing_rule_pkey', rule(':draft', ROADS, 1, ':water')],
    ['routing_rule_unit_once', rule(':draft', ROADS, 3, ':housing')],
    ['routing_rule_item_code_fkey', rule(':draft', 'FINANCE-99', 1, ':housing')],
    ['appeal_planned', copyOfAppeal({ plan_days: 30 })],
    ['appeal_extension_check', copyOfAppeal({ extension: -1 })],
    ['appeal_reopen_count_check', copyOfAppeal({ reopen_count: -1 })],
    ['appeal_pause_count_check', copyOfAppeal({ pause_count: -1 })],
    ['appeal_chosen_item_code_fkey', copyOfAppeal({ chosen_item_code: 'FINANCE-99' })],
    ['appeal_return_visit_round_check', visited(':rated', 0)],
    ['appeal_return_visit_appeal_id_fkey', visited(':nobody', 1)],
    ['appeal_rating_round_check', rating(0, 5)],
    ['appeal_rating_appeal_id_fkey', rating(2, 5).replace(':rated', ':nobody')],
    ['appeal_milestone_round_check', milestone(':planned', 0, 1)],
    ['appeal_milestone_position_check', milestone(':planned', 1, 0)],
    ['appeal_milestone_appeal_id_fkey', milestone(':nobody', 1, 1)],
    ['appeal_supervision_kind_check', supervised(':submitted', 'BLUE')],
    ['appeal_supervision_appeal_id_fkey', supervised(':nobody', 'RED')],
    ['appeal_attachment_position_check', file({ position: 0 })],
    ['appeal_attachment_purpose_check', file({ purpose: 'ADVERTISEMENT' })],
    ['appeal_pause_ordinal_check', pause(':returned', 0)],
    ['appeal_pause_appeal_id_fkey', pause(':nobody', 1)],
    ['routing_version_number_check', version(0, 'DRAFT', 'NULL')],
    ['routing_rule_position_check', rule(':draft', ROADS, 0, ':water')],
    ['idempotency_key_pkey', 'INSERT INTO idempotency_key SELECT * FROM idempotency_key LIMIT 1'],
  ])('%s', async (guard, statement) => {
    expect(await answer(statement)).toBe(guard);
  });

  const stepTo = (table: string, id: string, next: string): string => `UPDATE ${table} SET version = ${next} WHERE id = ${id}`;

  it.each(['version', 'version + 2', 'version - 1'])('appeal_version_guard: a write on a version that is not the newest (%s) is stale', async (next) => {
    expect(await answer(stepTo('appeal', ':submitted', next))).toBe('40001');
  });

  it.each(['version', 'version + 2'])('routing_version_guard: a write on a version that is not the newest (%s) is stale', async (next) => {
    expect(await answer(stepTo('routing_version', ':draft', next))).toBe('40001');
  });

  const publication = (id: string): string =>
    `UPDATE routing_version SET state = 'REPLACED', version = version + 1 WHERE id = :published; UPDATE routing_version SET state = 'PUBLISHED', published_at = now(), version = version + 1 WHERE id = ${id}`;

  it('routing_version_complete: APL-02: a version in which an item lacks a unit does not come into force', async () => {
    expect(await answer(publication(':draft'))).toBe('accepted');
    expect(await answer(publication(':incomplete'))).toBe(REFUSED_BY_TRIGGER);
  });

  it('routing_rule_of_a_draft: what was published is not added to', async () => {
    expect(await answer(rule(':incomplete', ROADS, 1, ':housing'))).toBe('accepted');
    expect(await answer(rule(':published', ROADS, 9, ':foreign'))).toBe(REFUSED_BY_TRIGGER);
  });

  it.each([
    ['appeal_not_deleted', ['DELETE FROM appeal WHERE id = :submitted']],
    ['appeal_transition_append_only', ["UPDATE appeal_transition SET actor = 'nobody'", 'DELETE FROM appeal_transition']],
    ['appeal_return_append_only', ["UPDATE appeal_return SET legal_reason = ''", 'DELETE FROM appeal_return']],
    ['appeal_rating_append_only', ['UPDATE appeal_rating SET stars = 5', 'DELETE FROM appeal_rating']],
    ['appeal_return_visit_append_only', ['UPDATE appeal_return_visit SET is_agreed = true', 'DELETE FROM appeal_return_visit']],
    ['appeal_code_attempt_append_only', ["UPDATE appeal_code_attempt SET attempted_by = 'nobody'", 'DELETE FROM appeal_code_attempt']],
    ['appeal_supervision_append_only', ["UPDATE appeal_supervision SET kind = 'YELLOW'", 'DELETE FROM appeal_supervision']],
    ['appeal_attachment_append_only', ["UPDATE appeal_attachment SET file_name = 'x.pdf'", 'DELETE FROM appeal_attachment']],
    ['appeal_pause_begin_kept', ['UPDATE appeal_pause SET from_at = now()', 'DELETE FROM appeal_pause']],
    ['appeal_milestone_kept', ['UPDATE appeal_milestone SET weight = 1', 'DELETE FROM appeal_milestone']],
    ['appeal_number_kept', ['DELETE FROM appeal_number']],
    ['appeal_item_kept', ['UPDATE appeal_item SET is_retired = true', 'DELETE FROM appeal_item', "INSERT INTO appeal_item (code, category) VALUES ('FINANCE-99', 'FINANCE')"]],
    ['routing_rule_append_only', ['UPDATE routing_rule SET unit_id = :foreign', 'DELETE FROM routing_rule']],
    ['routing_version_not_deleted', ['DELETE FROM routing_version']],
    ['setting_not_deleted', ['DELETE FROM setting']],
    ['outbox_event_not_changed', ["UPDATE outbox_event SET data = '{}'"]],
    ['app_role_without_ddl', ['CREATE TABLE beside (id int)', 'ALTER TABLE appeal DROP CONSTRAINT appeal_number_unique', 'TRUNCATE appeal_transition']],
  ])('%s: the running department has no right to it', async (_guard, statements) => {
    for (const statement of statements) expect(`${statement}: ${await answer(statement)}`).toBe(`${statement}: ${PERMISSION_DENIED}`);
  });
});
