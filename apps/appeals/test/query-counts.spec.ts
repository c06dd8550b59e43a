import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { attempt } from './calls.ts';
import { centre, housing, liaison, newEnterprise, representative, settle, settleOne, transport } from './district.ts';
import { selectEverything, wholeAppeal } from './every-field.ts';
import { appealForm, attachment } from './forms.ts';
import { accept, ask, dispatchAgain, plan, rateLow, submit } from './journey.ts';
import { route, ROADS_TEXT } from './routing.ts';

let graph: TestSubgraph;
/** Fifty appeals of fifty enterprises: of all kinds and states, so that every field has something to read. */
const firms = Array.from({ length: 50 }, (_, index) => newEnterprise({ divisionCode: `440704${String(index + 100)}` }));
const walks = [accept, ask, rateLow, plan, accept];

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
  await settle(graph, firms);
  for (const [index, { id }] of firms.entries()) await walks[index % walks.length]?.(graph, id, { form: { attachments: [attachment()] } });
}, 60_000);
afterAll(() => graph.close());

const nameOf = (statement: string): string => /\/\* (\S+) \*\//.exec(statement)?.[1] ?? statement.replace(/^.*FROM "(\w+)".*$/s, 'read $1');
const listing = (selection: string): string => `query ($first: Int) { appeals(first: $first) { totalCount pageInfo { endCursor } nodes { ${selection} } edges { cursor node { id } } } }`;

describe('a page of appeals with all their fields', () => {
  it.each<readonly [string, Partial<Caller>]>([
    ['the centre', centre],
    ['a unit', housing],
    ['the liaison', liaison],
  ])('costs %s as much with five as with fifty', async (_who, by) => {
    const five = await graph.as(by).run(listing(wholeAppeal), { first: 5 });
    const fifty = await graph.as(by).run(listing(wholeAppeal), { first: 50 });
    expect(five.data?.appeals.nodes).toHaveLength(5);
    expect(fifty.data?.appeals.nodes).toHaveLength(50);
    expect(fifty.statements.map(nameOf).sort()).toEqual(five.statements.map(nameOf).sort());
  });

  it('each statement is there for a reason, and there once', async () => {
    const { statements } = await graph.as(centre).run(listing(wholeAppeal), { first: 50 });
    expect(statements.map(nameOf).sort()).toEqual([
      'appeals:count',
      'appeals:open',
      'appeals:page',
      'attachments:contents',
      'attachments:list',
      'enterpriseCopies:list',
      'itemTerms:list',
      'orgUnitCopies:list',
      'read appeal',
      'read appeal_milestone',
      'read appeal_pause',
      'read appeal_rating',
      'read appeal_return',
      'read appeal_supervision',
      'read appeal_transition',
      'settings:list',
      'similarAppeals:candidates',
    ]);
  });

  it('the light needs nothing but the appeal itself', async () => {
    const { statements } = await graph.as(representative(firms[0]?.id as string)).run('{ appeals(first: 50) { nodes { light number dueAt } } }');
    expect(statements.map(nameOf).sort()).toEqual(['appeals:page', 'enterpriseCopies:list', 'orgUnitCopies:list', 'read appeal']);
  });
});

describe('a list of enterprises, handed over by another department', () => {
  const entities = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { ${selectEverything('Enterprise', ['Appeal.enterprise', 'Appeal.linkedTo', 'SimilarAppeal.appeal', 'AppealCategory.items'])} } } }`;

  it('costs seventeen statements with their appeals and all that belongs to these, be it of five or of fifty', async () => {
    const references = firms.map(({ id }) => ({ __typename: 'Enterprise', id }));
    const five = await graph.as(centre).run(entities, { r: references.slice(0, 5) });
    const fifty = await graph.as(centre).run(entities, { r: references });
    expect(fifty.data?._entities.every(({ appeals: page }: any) => page.nodes.length === 1)).toBe(true);
    expect(fifty.statements.map(nameOf).sort()).toEqual(five.statements.map(nameOf).sort());
    expect(fifty.statements).toHaveLength(17);
  });

  it('an appeal by reference is read with all others that are referred to', async () => {
    const ids = (await graph.sql('SELECT id FROM appeal')).map(({ id }) => ({ __typename: 'Appeal', id }));
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Appeal { number light } } }';
    const [five, fifty] = [await graph.as(centre).run(query, { r: ids.slice(0, 5) }), await graph.as(centre).run(query, { r: ids })];
    expect([five.statements.length, fifty.statements.length]).toEqual([3, 3]);
  });
});

describe('a write', () => {
  it.each<readonly [string, number, () => Promise<{ by: Partial<Caller>; input: Record<string, unknown> }>]>([
    ['submitAppeal', 8, async () => {
      const { id } = await settleOne(graph);
      // The first of a division and year begins its counter, by one statement more.
      await submit(graph, id);
      return { by: representative(id), input: appealForm() };
    }],
    ['withdrawAppeal', 8, async () => {
      const { id } = await settleOne(graph);
      return { by: representative(id), input: { appealId: await submit(graph, id) } };
    }],
    ['acceptAppeal', 9, async () => {
      const { id } = await settleOne(graph);
      const appealId = await dispatchAgain(graph, id);
      return { by: transport, input: { appealId } };
    }],
    // Last, because a routing stays in force.
    ['submitAppeal', 11, async () => {
      await route(graph);
      return { by: representative((await settleOne(graph)).id), input: appealForm({ content: ROADS_TEXT, attachments: [attachment()] }) };
    }],
  ])('%s costs %d statements in its transaction, beside its beginning and end', async (mutation, expected, prepare) => {
    const { by, input } = await prepare();
    const { data, statements } = await attempt(graph.as(by), mutation, input, '__typename');
    expect(data?.result.__typename).toMatch(/Success$/);
    const end = statements.indexOf('COMMIT');
    expect(statements.slice(0, end + 1).filter((statement) => !/^(START TRANSACTION|COMMIT)/.test(statement)).map(nameOf)).toHaveLength(expected);
  });
});
