import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerToApp, PERMISSION_DENIED, startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { administrator, market, representative, settleOne, tax, taxUnit, UNKNOWN_ID } from './district.ts';
import { addRecord, addTaxGrade, applyForRepair, blackList, findRedEntry } from './journey.ts';

let graph: TestSubgraph;
const ids: Record<string, string> = {};

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  const [firm, listed] = [await settleOne(graph), await settleOne(graph)];
  ids.firm = firm.id;
  ids.listedFirm = listed.id;
  await addTaxGrade(graph, firm.id, 'A');
  ids.record = await addRecord(graph, market, firm.id, { adverseClass: 'MINOR' });
  ids.other = await addRecord(graph, market, firm.id);
  ids.red = (await findRedEntry(graph, firm.id)).id;
  await mutate(graph.as(tax), 'decideListing', { listEntryId: ids.red, decision: 'CONFIRM', reason: '守信' });
  ids.black = await blackList(graph, listed.id);
  ids.repair = await applyForRepair(graph, firm.id, { recordId: ids.record }, TEST_NOW);
  ids.dispute = (await mutate(graph.as(representative(firm.id)), 'disputeRecord', { recordId: ids.record, ground: '有误' })).dispute.id;
  await mutate(graph.as(administrator), 'recordAssurance', { enterpriseId: firm.id, level: 'L3', isLegalRepresentativeVerified: true, isEnterpriseVerified: true, validTo: '2026-08-31' });
});
afterAll(() => graph.close());

const answer = (statement: string): Promise<string> => answerToApp(graph, statement, ids);

/** A copy of a row with some columns changed, as a new row of a new id. */
const copyOf = (table: string, id: string, changes: Readonly<Record<string, string>>): string => {
  const given = { id: 'gen_random_uuid()', ...changes };
  const columns = Object.keys(given);
  const json = columns.map((column) => `'${column}', ${given[column as keyof typeof given]}`).join(', ');
  return `INSERT INTO ${table} SELECT (jsonb_populate_record(x, jsonb_build_object(${json}))).* FROM ${table} x WHERE id = ${id}`;
};

describe('what the database itself refuses', () => {
  it.each([
    ['credit_listing_one_open_per_kind', copyOf('credit_listing', ':red', { state: "'CANDIDATE'" })],
    ['credit_listing_one_open_per_kind', copyOf('credit_listing', ':black', { state: "'NOTICE'" })],
    ['credit_listing_never_red_and_black', copyOf('credit_listing', ':black', { enterprise_id: ':firm' })],
    ['credit_listing_never_red_and_black', copyOf('credit_listing', ':red', { enterprise_id: ':listedFirm' })],
    ['credit_listing_state_of_kind', copyOf('credit_listing', ':red', { enterprise_id: 'gen_random_uuid()', state: "'EXPIRED'" })],
    ['credit_listing_measures_of_black', copyOf('credit_listing', ':black', { enterprise_id: 'gen_random_uuid()', measure_codes: "'[]'::jsonb" })],
    ['credit_listing_published', copyOf('credit_listing', ':black', { enterprise_id: 'gen_random_uuid()', published_until: 'NULL' })],
    ['credit_record_class_of_adverse', copyOf('credit_record', ':other', { adverse_class: 'NULL', repairable_from: 'NULL', published_until: 'NULL', is_published: 'false' })],
    ['credit_record_publication', copyOf('credit_record', ':other', { published_until: 'NULL' })],
    ['credit_record_kind_check', copyOf('credit_record', ':other', { kind: "'VISIT_REFUSAL'", adverse_class: 'NULL', repairable_from: 'NULL', published_until: 'NULL', is_published: 'false' })],
    ['credit_repair_one_per_record', copyOf('credit_repair', ':repair', {})],
    ['credit_repair_one_target', copyOf('credit_repair', ':repair', { record_id: ':other', listing_id: ':black' })],
    ['credit_repair_who_decides_repairs', `UPDATE credit_repair SET state = 'REPAIRED', decided_by_unit_id = '${taxUnit}', version = version + 1 WHERE id = :repair`],
    ['credit_repair_decided', "UPDATE credit_repair SET state = 'REPAIRED', version = version + 1 WHERE id = :repair"],
    ['credit_dispute_one_open', copyOf('credit_dispute', ':dispute', {})],
    ['credit_dispute_own_authority', `UPDATE credit_dispute SET state = 'UPHELD', reply = '维持', replied_by_unit_id = '${taxUnit}', version = version + 1 WHERE id = :dispute`],
    ['credit_dispute_replied', "UPDATE credit_dispute SET state = 'UPHELD', reply = '维持', version = version + 1 WHERE id = :dispute"],
    ['credit_assurance_l3_verified', "INSERT INTO credit_assurance SELECT gen_random_uuid(), enterprise_id, division_code, level, false, true, valid_from, valid_to, recorded_by, recorded_at FROM credit_assurance WHERE enterprise_id = :firm"],
    ['credit_standing_rated', 'UPDATE credit_standing SET score = NULL, version = version + 1 WHERE enterprise_id = :firm'],
  ])('%s: %s', async (guard, statement) => {
    expect(await answer(statement)).toBe(guard);
  });

  it.each([
    ['credit_standing_version_guard', 'credit_standing', 'changed_at = now()', 'enterprise_id = :firm'],
    ['credit_listing_version_guard', 'credit_listing', "reason = 'stale'", 'id = :red'],
    ['credit_repair_version_guard', 'credit_repair', "evidence = 'stale'", 'id = :repair'],
    ['credit_dispute_version_guard', 'credit_dispute', "ground = 'stale'", 'id = :dispute'],
  ])('%s: what was decided on an older version is stale', async (_guard, table, change, where) => {
    for (const version of ['version', 'version + 2', 'version - 1']) expect(await answer(`UPDATE ${table} SET ${change}, version = ${version} WHERE ${where}`)).toBe('40001');
  });

  it.each([
    ['credit_record_append_only', ["UPDATE credit_record SET value = 'WARNING' WHERE id = :record", 'DELETE FROM credit_record WHERE id = :record']],
    ['credit_rating_append_only', ['UPDATE credit_rating SET score = 1000 WHERE enterprise_id = :firm', 'DELETE FROM credit_rating WHERE enterprise_id = :firm']],
    ['credit_rating_model_append_only', ["UPDATE credit_rating_model SET parameters = '{}'", 'DELETE FROM credit_rating_model']],
    ['credit_assurance_append_only', ["UPDATE credit_assurance SET level = 'L4'", 'DELETE FROM credit_assurance']],
    ['credit_listing_transition_append_only', ["UPDATE credit_listing_transition SET actor = 'nobody'", 'DELETE FROM credit_listing_transition']],
    ['credit_listing_not_deleted', ['DELETE FROM credit_listing WHERE id = :black']],
    ['credit_repair_not_deleted', ['DELETE FROM credit_repair WHERE id = :repair']],
    ['credit_dispute_not_deleted', ['DELETE FROM credit_dispute WHERE id = :dispute']],
    ['credit_standing_not_deleted', ['DELETE FROM credit_standing WHERE enterprise_id = :firm']],
    ['app_role_without_ddl', ['CREATE TABLE beside (id int)', 'DROP INDEX credit_listing_never_red_and_black', 'TRUNCATE credit_record']],
  ])('%s: the running department has no right to it', async (_guard, statements) => {
    for (const statement of statements) expect(`${statement}: ${await answer(statement)}`).toMatch(new RegExp(`: ${PERMISSION_DENIED}$`));
  });
});

describe('the control: what these guards let through', () => {
  it.each([
    copyOf('credit_listing', ':red', { state: "'DROPPED'" }),
    copyOf('credit_listing', ':black', { enterprise_id: ':firm', state: "'NOTICE'" }),
    copyOf('credit_listing', ':red', { enterprise_id: `'${UNKNOWN_ID}'` }),
    copyOf('credit_record', ':other', { value: "'WARNING'" }),
    copyOf('credit_repair', ':repair', { record_id: ':other' }),
    copyOf('credit_dispute', ':dispute', { record_id: ':other' }),
    "UPDATE credit_repair SET state = 'REPAIRED', decided_by_unit_id = authority_unit_id, version = version + 1 WHERE id = :repair",
    "UPDATE credit_dispute SET state = 'UPHELD', reply = '维持', replied_by_unit_id = authority_unit_id, version = version + 1 WHERE id = :dispute",
    'UPDATE credit_standing SET changed_at = now(), version = version + 1 WHERE enterprise_id = :firm',
  ])('%s', async (statement) => {
    expect(await answer(statement)).toBe('accepted');
  });
});
