import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerToApp, PERMISSION_DENIED, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { mutate } from '../calls.ts';
import { bureau, centre, office, representative, settleOne, UNKNOWN_ID } from '../district.ts';
import { book, bookAndAsk, bookAndScreen, bookDoubtful } from '../journey.ts';

let graph: TestSubgraph;
const names: Record<string, string> = { nobody: UNKNOWN_ID };

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  const firm = await settleOne(graph, { factKeys: ['output'] });
  const propose = async (by: typeof centre): Promise<string> => {
    const id = await bookDoubtful(graph, bureau, firm.id);
    await mutate(graph.as(by), 'proposeVisitOverride', { visitRequestId: id, reason: '特批理由', window: 1 });
    return id;
  };
  names.firm = firm.id;
  names.bare = await bookDoubtful(graph, bureau, firm.id);
  names.proposed = await propose(centre);
  names.granted = await bookAndScreen(graph, bureau, firm.id, { asks: ['output'] });
  names.returned = await book(graph, bureau, firm.id);
  await mutate(graph.as(centre), 'returnVisitForm', { visitRequestId: names.returned, reason: '补正', fields: ['purpose'] });
  names.refused = await bookAndAsk(graph, bureau, firm.id);
  await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: names.refused });
  await mutate(graph.as(representative(firm.id)), 'setStandingInstruction', { neverAccept: ['TOUR'] });
});
afterAll(() => graph.close());

const answer = (statement: string): Promise<string> => answerToApp(graph, statement, names);
const sign = (request: string, office_: string, by: string): string => `INSERT INTO visit_override_signature (visit_request_id, office, signed_by, signed_at) VALUES (:${request}, '${office_}', '${by}', now())`;
const propose = (request: string, length = '1 hour'): string => `INSERT INTO visit_override (visit_request_id, reason, starts_at, ends_at, proposed_at) VALUES (:${request}, '理由', now(), now() + interval '${length}', now())`;
const override = (request: string): string => `UPDATE visit_request SET is_override = true, state = 'SCHEDULED', version = version + 1 WHERE id = :${request}`;
const instruct = (version: number, score: string, kinds = '{}'): string => `INSERT INTO standing_instruction (enterprise_id, version, auto_refuse_below, never_accept, is_withdrawn, set_by, set_at) VALUES (:firm, ${version}, ${score}, '${kinds}', false, 'someone', now())`;
const grant = (request: string, items = '{output}'): string => `INSERT INTO data_grant (visit_request_id, enterprise_id, unit_id, division_code, items, granted_by, granted_at, valid_until) VALUES (:${request}, :firm, :firm, '440704', '${items}', 'someone', now(), '2025-12-01')`;
const giveBack = (request: string, version: string): string => `INSERT INTO visit_form_return (visit_request_id, version, reason, fields, returned_by, returned_at) VALUES (:${request}, ${version}, '理由', '{purpose}', 'someone', now())`;

describe('what the database itself refuses, whatever the program says', () => {
  it.each([
    ['visit_request_override_signed', override('proposed'), 'one signature is none'],
    ['visit_override_one_per_office', sign('proposed', 'SERVICE_CENTRE', 'another'), 'an office signs once'],
    ['visit_override_two_persons', sign('proposed', 'GOVERNMENT_OFFICE', 'centre'), 'a person signs once'],
    ['visit_override_office', sign('proposed', 'REQUESTING_UNIT', 'bureau'), 'no other office signs'],
    ['visit_override_pkey', propose('proposed'), 'a request has one override'],
    ['visit_override_window', propose('bare', '0 hours'), 'its window has a length'],
    ['visit_override_visit_request_id_fkey', propose('nobody'), 'it belongs to a request'],
    ['visit_override_signature_visit_request_id_fkey', sign('bare', 'SERVICE_CENTRE', 'centre'), 'what is signed was proposed'],
    ['standing_instruction_says_something', instruct(2, 'NULL'), 'it refuses something'],
    ['standing_instruction_auto_refuse_below_check', instruct(2, '101'), 'a score is 0 to 100'],
    ['standing_instruction_version_check', instruct(0, '60'), 'versions count from 1'],
    ['data_grant_pkey', grant('granted'), 'a request is one grant'],
    ['data_grant_names_items', grant('bare', '{}'), 'it says what may be read'],
    ['data_grant_visit_request_id_fkey', grant('nobody'), 'it belongs to a request'],
    ['visit_form_return_pkey', giveBack('returned', '2'), 'a return is recorded once'],
    ['visit_form_return_visit_request_id_fkey', giveBack('nobody', '1'), 'it belongs to a request'],
  ])('%s', async (guard, statement) => {
    expect(await answer(statement)).toBe(guard);
  });

  it('visit_request_override_signed: two signatures do not override a refusal, and nothing begins overridden', async () => {
    await graph.sql("INSERT INTO visit_override (visit_request_id, reason, starts_at, ends_at, proposed_at) VALUES ($1, '理由', now(), now() + interval '1 hour', now())", [names.refused]);
    for (const [by, signer] of [['SERVICE_CENTRE', centre], ['GOVERNMENT_OFFICE', office]] as const) {
      await graph.sql('INSERT INTO visit_override_signature (visit_request_id, office, signed_by, signed_at) VALUES ($1, $2, $3, now())', [names.refused, by, signer.subject]);
    }
    expect(await answer(override('refused'))).toBe('visit_request_override_signed');
    const columns = 'enterprise_id, division_code, unit_id, requested_by, kind, occasion, purpose, topics, asks, benefits, headcount, state, settings_version, created_at, updated_at';
    expect(await answer(`INSERT INTO visit_request (id, is_override, ${columns}) SELECT gen_random_uuid(), true, ${columns} FROM visit_request WHERE id = :bare`)).toBe('visit_request_override_signed');
  });

  it.each([
    ['standing_instruction_append_only', ['standing_instruction'], 'version'],
    ['visit_override_append_only', ['visit_override', 'visit_override_signature'], 'visit_request_id'],
    ['data_grant_append_only', ['data_grant'], 'items'],
    ['visit_form_return_append_only', ['visit_form_return'], 'reason'],
  ])('%s: the running department has no right to it', async (_guard, tables, column) => {
    for (const table of tables) for (const statement of [`UPDATE ${table} SET ${column} = ${column}`, `DELETE FROM ${table}`]) expect(`${statement}: ${await answer(statement)}`).toBe(`${statement}: ${PERMISSION_DENIED}`);
  });
});

describe('the control: what these guards let through', () => {
  it.each([sign('proposed', 'GOVERNMENT_OFFICE', 'office'), propose('bare'), instruct(2, '60'), instruct(2, 'NULL', '{TOUR}'), grant('bare'), giveBack('bare', '2')])('%s', async (statement) => {
    expect(await answer(statement)).toBe('accepted');
  });

  it('an override that both offices have signed', async () => {
    await graph.sql("INSERT INTO visit_override_signature (visit_request_id, office, signed_by, signed_at) VALUES ($1, 'GOVERNMENT_OFFICE', 'office', now())", [names.proposed]);
    expect(await answer(override('proposed'))).toBe('accepted');
  });
});
