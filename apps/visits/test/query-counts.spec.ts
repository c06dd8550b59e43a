import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { attempt, mutate } from './calls.ts';
import { bureau, centre, liaison, market, newEnterprise, newWillingFirm, office, representative, settle, settleOne } from './district.ts';
import { anotherMatter, goodForm } from './forms.ts';
import { bookAndAccept, bookAndAsk, bookAndScreen, bookSaturated } from './journey.ts';
import { selectEverything, wholeVisit } from './every-field.ts';

let graph: TestSubgraph;
/** Fifty visits of fifty enterprises: of all kinds and states, so that every field has something to read. */
const firms = Array.from({ length: 50 }, (_, index) => newEnterprise({ divisionCode: `440704${String(index + 100)}` }));

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  await settle(graph, firms);
  for (const [index, { id }] of firms.entries()) await (index % 2 === 0 ? bookAndAccept : bookAndAsk)(graph, index % 3 === 0 ? market : bureau, id);
}, 60_000);
afterAll(() => graph.close());

const nameOf = (statement: string): string => /\/\* (\S+) \*\//.exec(statement)?.[1] ?? statement.replace(/^.*FROM "(\w+)".*$/s, 'read $1');
const listing = `query ($first: Int) { visitRequests(first: $first) { totalCount pageInfo { endCursor } nodes { ${wholeVisit} } edges { cursor node { id } } } }`;

describe('a page of visit requests with all their fields', () => {
  it.each<readonly [string, number, Partial<Caller>]>([
    ['the centre', 24, centre],
    ['the government office', 15, office],
    ['a unit', 15, bureau],
    ['the liaison', 11, liaison],
  ])('costs %s %d statements, be it of five or of fifty', async (_who, expected, by) => {
    const five = await graph.as(by).run(listing, { first: 5 });
    const fifty = await graph.as(by).run(listing, { first: 50 });
    expect(five.data?.visitRequests.nodes).toHaveLength(5);
    expect(fifty.data?.visitRequests.nodes.length).toBeGreaterThan(30);
    expect(fifty.statements.map(nameOf).sort()).toEqual(five.statements.map(nameOf).sort());
    expect(fifty.statements).toHaveLength(expected);
  });

  it('each statement is there for a reason, and there once', async () => {
    const { statements } = await graph.as(centre).run(listing, { first: 50 });
    expect(statements.map(nameOf).sort()).toEqual([
      'accompanying:list',
      'conflicts:list',
      'enterpriseCopies:list',
      'feedback:list',
      'formReturns:last',
      'limits:list',
      'media:list',
      'orgUnitCopies:list',
      'overrides:list',
      'photoIncidents:list',
      'protection:live',
      'read visit_request',
      'read visit_transition',
      'receptionRules:list',
      'receptions:ofEnterprises',
      'roster:members',
      'settings:list',
      'slots:uses',
      'stages:moments',
      'standingInstructions:last',
      'visitPlan:suggested',
      'visits:count',
      'visits:page',
      'windows:current',
    ]);
  });

  it('the least that can be asked costs two', async () => {
    const { statements } = await graph.as(representative(firms[0]?.id as string)).run('{ visitRequests(first: 50) { pageInfo { hasNextPage } } }');
    expect(statements.map(nameOf)).toEqual(['visits:page', 'read visit_request']);
  });
});

describe('a list of enterprises, handed over by another department', () => {
  const entities = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { ${selectEverything('Enterprise', ['Enterprise.upcomingSessions', 'VisitRequest.enterprise', 'VisitConflict.visitRequest'])} } } }`;

  it('costs twenty-four statements with eligibility, visits and all that belongs to these, be it of five or of fifty', async () => {
    const references = firms.map(({ id }) => ({ __typename: 'Enterprise', id }));
    const five = await graph.as(centre).run(entities, { r: references.slice(0, 5) });
    const fifty = await graph.as(centre).run(entities, { r: references });
    expect([five.errors, fifty.errors]).toEqual([[], []]);
    expect(fifty.data?._entities.every(({ visits: page, visitEligibility }: any) => page.nodes.length === 1 && visitEligibility.limit === 4)).toBe(true);
    expect(fifty.statements.map(nameOf).sort()).toEqual(five.statements.map(nameOf).sort());
    expect(fifty.statements).toHaveLength(24);
  });
});

describe('a write', () => {
  it.each<readonly [string, number, () => Promise<{ by: Partial<Caller>; input: Record<string, unknown> }>]>([
    ['requestVisit', 9, async () => ({ by: bureau, input: goodForm((await settleOne(graph)).id) })],
    ['askEnterprise', 12, async () => ({ by: centre, input: { visitRequestId: await bookAndScreen(graph, bureau, (await settleOne(graph)).id) } })],
    ['acceptVisit', 17, async () => {
      const firm = await settleOne(graph);
      return { by: representative(firm.id), input: { visitRequestId: await bookAndAsk(graph, bureau, firm.id, anotherMatter()), window: 1 } };
    }],
    ['screenVisit', 16, async () => {
      const firm = await settleOne(graph, { isProtected: true });
      await bookAndAccept(graph, bureau, firm.id);
      const { visitRequest } = await mutate(graph.as(market), 'requestVisit', goodForm(firm.id, anotherMatter()));
      return { by: centre, input: { visitRequestId: visitRequest.id } };
    }],
  ])('%s costs %d statements in its transaction, beside its beginning and end', async (mutation, expected, prepare) => {
    const { by, input } = await prepare();
    const { data, statements } = await attempt(graph.as(by), mutation, input, '__typename');
    expect(data?.result.__typename).toMatch(/Success$/);
    const end = statements.indexOf('COMMIT');
    expect(statements.slice(0, end + 1).filter((statement) => !/^(START TRANSACTION|COMMIT)/.test(statement)).map(nameOf)).toHaveLength(expected);
  });

  it('a counter-offer costs as much with thirty willing firms as with three', async () => {
    const screen = async (): Promise<number> => {
      const { target } = await bookSaturated(graph);
      const { visitRequest } = await mutate(graph.as(market), 'requestVisit', goodForm(target.id, anotherMatter()));
      return (await attempt(graph.as(centre), 'screenVisit', { visitRequestId: visitRequest.id }, 'visitRequest { counterOffer { limit } }')).statements.length;
    };
    const few = await screen();
    await settle(graph, Array.from({ length: 30 }, () => newWillingFirm()));
    expect(await screen()).toBe(few);
  });
});
