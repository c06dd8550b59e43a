import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { newEnterpriseState, startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { attempt, mutate } from './calls.ts';
import { administrator, market, representative, settle, settleOne, tax } from './district.ts';
import { selectEverything } from './every-field.ts';
import { addRecord, addTaxGrade, applyForRepair, findRedEntry, goodRecord, propose } from './journey.ts';

let graph: TestSubgraph;
/** Fifty enterprises of fifty towns, each with a record of every fate, so that every field has something to read. */
const firms = Array.from({ length: 50 }, (_, index) => newEnterpriseState({ divisionCode: `440704${String(index + 100)}` }));

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  await settle(graph, firms);
  for (const { id } of firms) {
    await addTaxGrade(graph, id, 'A');
    const recordId = await addRecord(graph, market, id, { adverseClass: 'MINOR' });
    await applyForRepair(graph, id, { recordId }, TEST_NOW);
    const { dispute } = await mutate(graph.as(representative(id)), 'disputeRecord', { recordId, ground: '有误' });
    await mutate(graph.as(market), 'replyToDispute', { disputeId: dispute.id, decision: 'CORRECTED', reply: '更正', correctedClass: 'GENERAL' });
    await mutate(graph.as(tax), 'decideListing', { listEntryId: (await findRedEntry(graph, id)).id, decision: 'CONFIRM', reason: '守信' });
    await propose(graph, id);
  }
}, 120_000);
afterAll(() => graph.close());

const nameOf = (statement: string): string => /\/\* (\S+) \*\//.exec(statement)?.[1] ?? statement.replace(/^.*FROM "(\w+)".*$/s, 'read $1');
/** What leads back to where one came from, and to what banks add. */
const leftOut = [
  'Enterprise.creditStanding', 'Enterprise.creditLevel', 'Enterprise.creditLevelLabel', 'Enterprise.creditConsents', 'Enterprise.creditEnquiries', 'Enterprise.publicCreditRecords', 'CreditRecord.replacedBy', 'CreditListing.records', 'CreditRepair.record',
  'CreditRepair.listing', 'CreditDispute.record',
];

describe('a page with all its fields', () => {
  it.each<readonly [string, string, number, Caller]>([
    ['creditRecords', 'CreditRecord', 6, administrator],
    ['creditRecords', 'CreditRecord', 6, market],
    ['listEntries', 'CreditListing', 7, administrator],
    ['listEntries', 'CreditListing', 7, market],
    ['creditRepairs', 'CreditRepair', 3, administrator],
  ])('%s of %s costs %d statements, be it of five or of fifty', async (list, type, expected, by) => {
    const count = list === 'creditRepairs' ? '' : 'totalCount';
    const query = `query ($first: Int) { ${list}(first: $first) { ${count} pageInfo { endCursor } nodes { ${selectEverything(type, leftOut)} } edges { cursor node { id } } } }`;
    const five = await graph.as(by).run(query, { first: 5 });
    const fifty = await graph.as(by).run(query, { first: 50 });
    expect([five.errors.length, fifty.errors.length]).toEqual([0, 0]);
    expect([five.data?.[list].nodes.length, fifty.data?.[list].nodes.length]).toEqual([5, 50]);
    expect(fifty.statements.map(nameOf).toSorted()).toEqual(five.statements.map(nameOf).toSorted());
    expect(fifty.statements.map(nameOf)).toHaveLength(expected);
  });
});

describe('a list of enterprises, handed over by another department', () => {
  const entities = (selection: string): string => `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { ${selection} } } }`;
  const references = firms.map(({ id }) => ({ __typename: 'Enterprise', id }));

  it.each<readonly [string, string, number]>([
    ['standings with all that belongs to them', `creditStanding { ${selectEverything('CreditStanding', leftOut)} }`, 11],
    ['levels', 'creditLevel creditLevelLabel', 2],
  ])('%s', async (_what, selection, expected) => {
    const five = await graph.as(administrator).run(entities(selection), { r: references.slice(0, 5) });
    const fifty = await graph.as(administrator).run(entities(selection), { r: references });
    expect([five.errors.length, fifty.errors.length]).toEqual([0, 0]);
    expect(fifty.statements.map(nameOf).toSorted()).toEqual(five.statements.map(nameOf).toSorted());
    expect(fifty.statements.map(nameOf)).toHaveLength(expected);
  });

  it('public records cost one statement', async () => {
    const selection = 'publicCreditRecords { nodes { id } edges { cursor } pageInfo { hasNextPage } }';
    const fifty = await graph.as({}).run(entities(selection), { r: references });
    expect(fifty.data?._entities.every(({ publicCreditRecords: page }: any) => page.nodes.length === 1)).toBe(true);
    expect(fifty.statements.map(nameOf)).toEqual(['publicRecords:page']);
  });

  it.each(['CreditRecord', 'CreditListing', 'CreditRepair', 'CreditDispute'])('references to %s are read together', async (type) => {
    const table = { CreditRecord: 'credit_record', CreditListing: 'credit_listing', CreditRepair: 'credit_repair', CreditDispute: 'credit_dispute' }[type];
    const ids = await graph.sql(`SELECT id FROM ${table} LIMIT 50`);
    const { data, statements } = await graph.as(administrator).run(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { id } } }`, { r: ids.map(({ id }) => ({ __typename: type, id })) });
    expect(data?._entities.every((entity: unknown) => entity !== null)).toBe(true);
    expect(statements).toHaveLength(2);
  });
});

describe('a write', () => {
  it('a new record costs as much for an enterprise with twenty records as for one with none', async () => {
    const [bare, full] = [await settleOne(graph), await settleOne(graph)];
    await addTaxGrade(graph, bare.id, 'B');
    await addTaxGrade(graph, full.id, 'B');
    for (let place = 0; place < 20; place += 1) await addRecord(graph, market, full.id, { kind: 'COMMITMENT', value: 'KEPT' });
    const costOf = async (id: string): Promise<string[]> => (await attempt(graph.as(market), 'addCreditRecord', goodRecord(id), '__typename')).statements.map(nameOf);
    expect(await costOf(full.id)).toEqual(await costOf(bare.id));
  });
});
