import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerToApp, PERMISSION_DENIED, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { begin, rejected, underReview } from './applications.ts';
import { settleUnits, UNKNOWN_ID } from './district.ts';

let graph: TestSubgraph;
let names: Record<string, string>;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
  names = { reviewed: (await underReview(graph)).id, rejected: (await rejected(graph)).id, begun: (await begin(graph)).id, nobody: UNKNOWN_ID };
});
afterAll(() => graph.close());

const answer = (statement: string): Promise<string> => answerToApp(graph, statement, names);
const set = (changes: string, of = ':reviewed'): string => `UPDATE policy_application SET ${changes}, version = version + 1 WHERE id = ${of}`;
const copyOfApplication = (changes: string): string =>
  `INSERT INTO policy_application SELECT (jsonb_populate_record(a, jsonb_build_object(${changes}))).* FROM policy_application a WHERE id = :reviewed`;
const newStep = (id: string): string =>
  `INSERT INTO policy_transition (application_id, version, position, event, from_state, to_state, actor, at) VALUES (${id}, 99, 1, 'submit', 'PREFILLED', 'SUBMITTED', 'x', now())`;

describe('what the database itself refuses of applications, whatever the program says', () => {
  it.each([
    ['policy_application_one_live', copyOfApplication("'id', gen_random_uuid()"), 'one live application of an enterprise for a project'],
    ['policy_application_state_check', set("state = 'FAVOURED'"), 'a state is one of §9.3'],
    ['policy_application_duties', set('decided_by = applied_by'), 'who applied does not decide'],
    ['policy_application_duties', set("decided_by = 'one', paid_by = 'one'"), 'who decided does not pay'],
    ['policy_application_duties', set('paid_by = applied_by'), 'who applied does not pay'],
    ['policy_application_amount_granted', set("state = 'WAITLIST'", ':begun'), 'what is approved has an amount'],
    ['policy_application_amount_cents_check', set('amount_cents = 0'), 'an amount is more than nothing'],
    ['policy_application_two_supplements', set('supplement_count = 3'), 'a supplement is asked for twice at most'],
    ['policy_application_project_id_fkey', copyOfApplication("'id', gen_random_uuid(), 'project_id', :nobody::uuid"), 'an application belongs to a project'],
    ['policy_transition_pkey', 'INSERT INTO policy_transition SELECT * FROM policy_transition WHERE application_id = :reviewed', 'a step is recorded once'],
    ['policy_transition_application_id_fkey', newStep(':nobody'), 'a step belongs to an application'],
  ])('%s', async (guard, statement) => {
    expect(await answer(statement)).toBe(guard);
  });

  it.each(['version', 'version + 2', 'version - 1'])('policy_application_version_guard: a write as version %s is stale', async (version) => {
    expect(await answer(`UPDATE policy_application SET state = 'WITHDRAWN', version = ${version} WHERE id = :reviewed`)).toBe('40001');
  });

  it.each([
    ['policy_application_not_deleted', ['DELETE FROM policy_application WHERE id = :reviewed']],
    ['policy_transition_append_only', ["UPDATE policy_transition SET reason = 'x' WHERE application_id = :reviewed", 'DELETE FROM policy_transition WHERE application_id = :reviewed']],
  ])('%s: the running department has no right to it', async (_guard, statements) => {
    for (const statement of statements) expect(`${statement}: ${await answer(statement)}`).toBe(`${statement}: ${PERMISSION_DENIED}`);
  });
});

describe('the control: what these guards let through', () => {
  it.each([
    copyOfApplication("'id', gen_random_uuid(), 'enterprise_id', gen_random_uuid()"),
    copyOfApplication("'id', gen_random_uuid(), 'state', 'WITHDRAWN'"),
    set("state = 'WAITLIST'"),
    set("decided_by = 'one', paid_by = 'another'"),
    set('amount_cents = 1, supplement_count = 2'),
    newStep(':reviewed'),
  ])('%s', async (statement) => {
    expect(await answer(statement)).toBe('accepted');
  });
});
