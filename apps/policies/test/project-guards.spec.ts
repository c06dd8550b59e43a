import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerToApp, PERMISSION_DENIED, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { settleUnits, UNKNOWN_ID } from './district.ts';
import { addExamples, appropriate, draft, publish, recordDocument } from './projects.ts';

let graph: TestSubgraph;
let names: Record<string, string>;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
  const document = await recordDocument(graph);
  const [published, drafted] = [await publish(graph), await draft(graph)];
  await addExamples(graph, drafted);
  await appropriate(graph, published, 1000);
  await graph.sql('INSERT INTO peer_success (project_id, peer_group, decided, approved) VALUES ($1, $2, 10, 5)', [published, 'C39']);
  await graph.sql("INSERT INTO setting (scope, key, value, valid_from, source, changed_by) VALUES ('440704', 'positiveExamples', '3', '2025-01-01', '依据', 'operator')");
  names = { document: document.id, clause: document.clauseIds[0] as string, published, draft: drafted, nobody: UNKNOWN_ID };
});
afterAll(() => graph.close());

const answer = (statement: string): Promise<string> => answerToApp(graph, statement, names);

/** A copy of a row with some columns as given. */
const copyOf = (table: string, where: string, changes: Readonly<Record<string, string>>): string => {
  const columns = Object.entries(changes).map(([column, value]) => `'${column}', to_jsonb(${value})`).join(', ');
  return `INSERT INTO ${table} SELECT (jsonb_populate_record(r, jsonb_build_object(${columns}))).* FROM ${table} r WHERE ${where}`;
};
const copyOfProject = (changes: Readonly<Record<string, string>>, of = ':draft'): string => copyOf('policy_project', `id = ${of}`, { id: 'gen_random_uuid()', series_id: 'gen_random_uuid()', ...changes });
const sameSeries = (changes: Readonly<Record<string, string>>, of: string): string => copyOf('policy_project', `id = ${of}`, { id: 'gen_random_uuid()', edition: '99', ...changes });

describe('what the database itself refuses of projects and money, whatever the program says', () => {
  it.each([
    ['policy_document_one_number', copyOf('policy_document', 'id = :document', { id: 'gen_random_uuid()' }), 'a number is there once in a jurisdiction'],
    ['policy_document_validity', copyOf('policy_document', 'id = :document', { id: 'gen_random_uuid()', number: "'x'::text", valid_to: "date '2025-01-31'" }), 'a validity does not end before it begins'],
    ['policy_clause_one_number', copyOf('policy_clause', 'id = :clause', { id: 'gen_random_uuid()', position: '99' }), 'a clause is there once in a document'],
    ['policy_clause_one_position', copyOf('policy_clause', 'id = :clause', { id: 'gen_random_uuid()', number: "'x'::text" }), 'a place in a document is taken once'],
    ['policy_clause_position_check', copyOf('policy_clause', 'id = :clause', { id: 'gen_random_uuid()', number: "'x'::text", position: '0' }), 'places count from 1'],
    ['policy_clause_document_id_fkey', copyOf('policy_clause', 'id = :clause', { id: 'gen_random_uuid()', document_id: ':nobody::uuid' }), 'a clause belongs to a document'],
    ['policy_project_one_edition', copyOf('policy_project', 'id = :draft', { id: 'gen_random_uuid()', state: "'CLOSED'::text", published_at: 'now()' }), 'an edition is there once'],
    ['policy_project_one_draft', sameSeries({}, ':draft'), 'one next edition at a time'],
    ['policy_project_one_published', sameSeries({}, ':published'), 'one edition is in force'],
    ['policy_project_window', copyOfProject({ closes_on: "date '2025-07-31'" }), 'a window does not end before it begins'],
    ['policy_project_published', copyOfProject({ state: "'PUBLISHED'::text" }), 'what is published has its hour'],
    ['policy_project_state_check', copyOfProject({ state: "'SECRET'::text", published_at: 'now()' }), 'a state is one of three'],
    ['policy_project_mode_check', copyOfProject({ mode: "'FAVOUR'::text" }), 'a mode is one of POL-05'],
    ['policy_project_level_check', copyOfProject({ level: "'GALACTIC'::text" }), 'a level is one of POL-02'],
    ['policy_project_edition_check', copyOfProject({ edition: '0' }), 'editions count from 1'],
    ['policy_project_instant_limit_cents_check', copyOfProject({ instant_limit_cents: '0' }), 'a limit is an amount'],
    ['policy_project_clause_id_fkey', copyOfProject({ clause_id: ':nobody::uuid' }), 'a project belongs to a clause'],
    ['rule_example_one_name', copyOf('rule_example', "project_id = :draft AND name = '达标企业'", { id: 'gen_random_uuid()' }), 'a name is there once in a project'],
    ['rule_example_project_id_fkey', copyOf('rule_example', "project_id = :draft AND name = '达标企业'", { id: 'gen_random_uuid()', project_id: ':nobody::uuid' }), 'an example belongs to a project'],
    ['budget_pkey', 'INSERT INTO budget (project_id) VALUES (:published)', 'a project has one budget'],
    ['budget_project_id_fkey', 'INSERT INTO budget (project_id) VALUES (:nobody)', 'a budget belongs to a project'],
    ['budget_balances', 'UPDATE budget SET available_cents = available_cents + 1 WHERE project_id = :published', 'money does not come from nowhere'],
    ['budget_appropriated_check', 'UPDATE budget SET appropriated_cents = -1, available_cents = -1 WHERE project_id = :published', 'no account is below nothing'],
    ['budget_available_check', 'UPDATE budget SET available_cents = -1, reserved_cents = 1001 WHERE project_id = :published', 'no account is below nothing'],
    ['budget_reserved_check', 'UPDATE budget SET available_cents = 1001, reserved_cents = -1 WHERE project_id = :published', 'no account is below nothing'],
    ['budget_committed_check', 'UPDATE budget SET available_cents = 1001, committed_cents = -1 WHERE project_id = :published', 'no account is below nothing'],
    ['budget_paid_check', 'UPDATE budget SET available_cents = 1001, paid_cents = -1 WHERE project_id = :published', 'no account is below nothing'],
    ['budget_returned_check', 'UPDATE budget SET available_cents = 1001, returned_cents = -1 WHERE project_id = :published', 'no account is below nothing'],
    ['budget_entry_amount_check', "INSERT INTO budget_entry (project_id, from_account, to_account, amount_cents, reason, moved_by, moved_at) VALUES (:published, 'AVAILABLE', 'RESERVED', 0, 'x', 'x', now())", 'an entry moves something'],
    ['budget_entry_way', "INSERT INTO budget_entry (project_id, from_account, to_account, amount_cents, reason, moved_by, moved_at) VALUES (:published, 'AVAILABLE', 'PAID', 1, 'x', 'x', now())", 'nothing is paid that was not granted'],
    ['budget_entry_project_id_fkey', "INSERT INTO budget_entry (project_id, from_account, to_account, amount_cents, reason, moved_by, moved_at) VALUES (:draft, 'AVAILABLE', 'RESERVED', 1, 'x', 'x', now())", 'an entry belongs to a budget'],
    ['peer_success_check', 'UPDATE peer_success SET approved = 11 WHERE project_id = :published', 'not more are approved than decided'],
    ['idempotency_key_pkey', 'INSERT INTO idempotency_key SELECT * FROM idempotency_key LIMIT 1', 'a key is used once'],
  ])('%s', async (guard, statement) => {
    expect(await answer(statement)).toBe(guard);
  });

  it.each(['version', 'version + 2', 'version - 1'])('policy_project_version_guard: a write as version %s is stale', async (version) => {
    expect(await answer(`UPDATE policy_project SET title = 'stale', version = ${version} WHERE id = :draft`)).toBe('40001');
  });

  it.each([
    "rule = '{}'", "benefit = '{}'", "title = 'x'", 'instant_limit_cents = 1', "opens_on = '2024-01-01'", 'closes_on = NULL', "materials = '[]'", "form_fields = '[]'", 'unit_id = gen_random_uuid()',
    "industries = '{}'", 'published_at = now()', "published_by = 'x'", "mode = 'REVIEW'", "state = 'DRAFT', published_at = NULL",
  ])('policy_project_when_published_is_kept: after publication nobody sets %s', async (change) => {
    expect(await answer(`UPDATE policy_project SET ${change}, version = version + 1 WHERE id = :published`)).toBe('policy_project_when_published_is_kept');
  });

  it.each([
    ['policy_document_not_changed', ["UPDATE policy_document SET title = 'x' WHERE id = :document", 'DELETE FROM policy_document WHERE id = :document']],
    ['policy_clause_not_changed', ["UPDATE policy_clause SET text = 'x' WHERE id = :clause", 'DELETE FROM policy_clause WHERE id = :clause']],
    ['policy_project_not_deleted', ['DELETE FROM policy_project WHERE id = :draft']],
    ['rule_example_not_changed', ["UPDATE rule_example SET profile = '{}' WHERE project_id = :draft", 'DELETE FROM rule_example WHERE project_id = :draft']],
    ['budget_not_deleted', ['DELETE FROM budget WHERE project_id = :published']],
    ['budget_entry_append_only', ["UPDATE budget_entry SET reason = 'x' WHERE project_id = :published", 'DELETE FROM budget_entry WHERE project_id = :published']],
    ['setting_not_deleted', ['DELETE FROM setting']],
    ['outbox_event_not_changed', ["UPDATE outbox_event SET data = '{}'"]],
    ['app_role_without_ddl', ['CREATE TABLE beside (id int)', 'ALTER TABLE budget DROP CONSTRAINT budget_balances', 'TRUNCATE budget_entry']],
  ])('%s: the running department has no right to it', async (_guard, statements) => {
    for (const statement of statements) expect(`${statement}: ${await answer(statement)}`).toBe(`${statement}: ${PERMISSION_DENIED}`);
  });
});

describe('the control: what these guards let through', () => {
  it.each([
    copyOf('policy_document', 'id = :document', { id: 'gen_random_uuid()', number: "'x'::text" }),
    copyOf('policy_clause', 'id = :clause', { id: 'gen_random_uuid()', number: "'x'::text", position: '99' }),
    copyOfProject({}),
    sameSeries({}, ':draft').replace("'edition', to_jsonb(99)", "'edition', to_jsonb(99), 'state', to_jsonb('CLOSED'::text), 'published_at', to_jsonb(now())"),
    copyOf('rule_example', "project_id = :draft AND name = '达标企业'", { id: 'gen_random_uuid()', name: "'x'::text" }),
    'UPDATE budget SET available_cents = available_cents - 1, reserved_cents = reserved_cents + 1 WHERE project_id = :published',
    "UPDATE policy_project SET title = 'fresh', version = version + 1 WHERE id = :draft",
    "UPDATE policy_project SET state = 'CLOSED', closed_at = now(), version = version + 1 WHERE id = :published",
  ])('%s', async (statement) => {
    expect(await answer(statement)).toBe('accepted');
  });
});
