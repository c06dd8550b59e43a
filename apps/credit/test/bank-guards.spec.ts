import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerToApp, PERMISSION_DENIED, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { ask, enquire, enquireWell, grantFreely, openBanking, river, settleFirm } from './bank-journey.ts';
import { mutate } from './calls.ts';
import { UNKNOWN_ID } from './district.ts';

let graph: TestSubgraph;
const ids: Record<string, string> = { nobody: UNKNOWN_ID };

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  const banks = await openBanking(graph);
  const [firm, other] = [await settleFirm(graph), await settleFirm(graph)];
  Object.assign(ids, banks, { firm: firm.id });
  ids.active = await grantFreely(graph, firm.id, banks.river);
  ids.loan = await grantFreely(graph, firm.id, banks.river, { purpose: 'POST_LOAN', loanReference: 'HT-1' });
  ids.requested = await ask(graph, river, other.uscc);
  ids.reported = await enquireWell(graph, river, ids.active);
  ids.enquiry = await enquireWell(graph, river, ids.active);
  ids.denied = (await enquire(graph, river, { uscc: other.uscc })).enquiryId;
  await mutate(graph.as(river), 'reportOutcome', { enquiryId: ids.reported, outcome: 'PENDING', nextDate: '2025-10-01' });
  await graph.seal();
});
afterAll(() => graph.close());

const answer = (statement: string): Promise<string> => answerToApp(graph, statement, ids);

/** A copy of a row with some columns changed, as a new row of a new id. */
const copyOf = (table: string, id: string, changes: Readonly<Record<string, string>>): string => {
  const given = Object.entries({ id: 'gen_random_uuid()', ...changes });
  return `INSERT INTO ${table} SELECT (jsonb_populate_record(x, jsonb_build_object(${given.map(([column, value]) => `'${column}', ${value}`).join(', ')}))).* FROM ${table} x WHERE id = ${id}`;
};
const consentWith = (change: string, id = ':active'): string => `UPDATE consent SET ${change}, version = version + 1 WHERE id = ${id}`;
const report = (columns: string): string => `INSERT INTO outcome_report (enquiry_id, place, outcome, amount_cents, next_date, reported_by, reported_at) VALUES (${columns}, 'bank-river', now())`;

describe('what the database itself refuses, whatever the program says', () => {
  it.each([
    ['bank_one_per_client', copyOf('bank', ':river', {})],
    ['bank_state_check', "UPDATE bank SET state = 'TRUSTED', version = version + 1 WHERE id = :river"],
    ['bank_daily_quota_check', 'UPDATE bank SET daily_quota = 0, version = version + 1 WHERE id = :river'],
    ['bank_usage_within_cap', 'UPDATE bank_usage SET used = cap + 1 WHERE bank_id = :river'],
    ['bank_usage_pkey', 'INSERT INTO bank_usage SELECT * FROM bank_usage WHERE bank_id = :river'],
    ['consent_counter', consentWith('used = max_enquiries + 1')],
    ['consent_counter', consentWith('used = 1', ':requested')],
    ['consent_scopes_within_request', consentWith("scopes = '{COMPONENTS}'", ':requested')],
    ['consent_granted', consentWith("scopes = '{}'")],
    ['consent_granted', consentWith('valid_to = NULL')],
    ['consent_granted', consentWith('valid_to = granted_at')],
    ['consent_granted', consentWith("state = 'ACTIVE'", ':requested')],
    ['consent_at_most_a_year', consentWith("valid_to = granted_at + interval '367 days'", ':loan')],
    ['consent_loan_of_post_loan', consentWith('loan_reference = NULL', ':loan')],
    ['consent_loan_of_post_loan', consentWith("loan_reference = 'HT-2'")],
    ['consent_one_open', copyOf('consent', ':active', {})],
    ['consent_one_request', copyOf('consent', ':requested', {})],
    ['consent_transition_pkey', 'INSERT INTO consent_transition SELECT * FROM consent_transition WHERE consent_id = :active'],
    ['credit_enquiry_denied_for_a_reason', copyOf('credit_enquiry', ':denied', { denial_reason: 'NULL' })],
    ['credit_enquiry_denied_for_a_reason', copyOf('credit_enquiry', ':enquiry', { denial_reason: "'NO_CONSENT'" })],
    ['credit_enquiry_gives_by_consent', copyOf('credit_enquiry', ':enquiry', { consent_id: 'NULL' })],
    ['credit_enquiry_gives_by_consent', copyOf('credit_enquiry', ':enquiry', { snapshot: 'NULL' })],
    ['credit_enquiry_gives_by_consent', copyOf('credit_enquiry', ':denied', { snapshot: "'{}'::jsonb" })],
    ['outcome_report_pkey', report(":reported, 1, 'DECLINED', NULL, NULL")],
    ['outcome_report_place_check', report(":reported, 3, 'DECLINED', NULL, NULL")],
    ['outcome_pending_once', report(":reported, 2, 'PENDING', NULL, '2025-12-01'")],
    ['outcome_pending_once', report(":enquiry, 1, 'PENDING', NULL, NULL")],
    ['outcome_amount_of_approved', report(":enquiry, 1, 'APPROVED', NULL, NULL")],
    ['outcome_amount_of_approved', report(":enquiry, 1, 'DECLINED', 100, NULL")],
    ['outcome_report_enquiry_id_fkey', report(":denied, 1, 'DECLINED', NULL, NULL")],
  ])('%s: %s', async (guard, statement) => {
    expect(await answer(statement)).toBe(guard);
  });

  it.each([
    ['bank_version_guard', 'bank', "state_reason = 'stale'", 'id = :river'],
    ['consent_version_guard', 'consent', "note = 'stale'", 'id = :active'],
    ['outcome_duty_version_guard', 'outcome_duty', "state = 'REPORTED'", 'enquiry_id = :enquiry'],
  ])('%s: what was decided on an older version is stale', async (_guard, table, change, where) => {
    for (const version of ['version', 'version + 2', 'version - 1']) expect(await answer(`UPDATE ${table} SET ${change}, version = ${version} WHERE ${where}`)).toBe('40001');
  });

  it.each([
    ['credit_enquiry_append_only', ["UPDATE credit_enquiry SET result = 'DENIED' WHERE id = :enquiry", 'DELETE FROM credit_enquiry WHERE id = :denied']],
    ['consent_transition_append_only', ["UPDATE consent_transition SET actor = 'nobody'", 'DELETE FROM consent_transition']],
    ['bank_access_basis_append_only', ['UPDATE bank_access_basis SET is_open = true', 'DELETE FROM bank_access_basis']],
    ['outcome_report_append_only', ["UPDATE outcome_report SET outcome = 'APPROVED'", 'DELETE FROM outcome_report']],
    ['audit_entry_append_only', ["UPDATE audit_entry SET body = '{}'", 'DELETE FROM audit_entry']],
    ['audit_seal_append_only', ['UPDATE audit_seal SET entry_id = NULL', 'DELETE FROM audit_seal']],
    ['audit_head_append_only', ["UPDATE audit_head SET signature = ''", 'DELETE FROM audit_head']],
    ['bank_not_deleted', ['DELETE FROM bank WHERE id = :harbour']],
    ['bank_usage_not_deleted', ['DELETE FROM bank_usage']],
    ['consent_not_deleted', ['DELETE FROM consent WHERE id = :loan']],
    ['outcome_duty_not_deleted', ['DELETE FROM outcome_duty']],
    ['app_role_without_ddl', ['ALTER TABLE consent DROP CONSTRAINT consent_counter', 'DROP INDEX consent_one_open', 'TRUNCATE credit_enquiry']],
  ])('%s: the running department has no right to it', async (_guard, statements) => {
    for (const statement of statements) expect(`${statement}: ${await answer(statement)}`).toBe(`${statement}: ${PERMISSION_DENIED}`);
  });
});

describe('the control: what these guards let through', () => {
  it.each([
    copyOf('bank', ':river', { client_id: "'bank-other'" }),
    'UPDATE bank_usage SET used = cap WHERE bank_id = :river',
    consentWith('used = max_enquiries'),
    consentWith("valid_to = granted_at + interval '366 days'", ':loan'),
    consentWith("state = 'REVOKED'"),
    copyOf('consent', ':active', { purpose: "'GUARANTEE'" }),
    copyOf('consent', ':loan', { loan_reference: "'HT-2'" }),
    copyOf('consent', ':requested', { bank_id: ':harbour' }),
    copyOf('credit_enquiry', ':enquiry', {}),
    copyOf('credit_enquiry', ':denied', {}),
    report(":reported, 2, 'DECLINED', NULL, NULL"),
    report(":enquiry, 1, 'APPROVED', 100, NULL"),
    "UPDATE outcome_duty SET state = 'REPORTED', version = version + 1 WHERE enquiry_id = :enquiry",
  ])('%s', async (statement) => {
    expect(await answer(statement)).toBe('accepted');
  });
});
