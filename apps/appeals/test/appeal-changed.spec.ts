import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type LiveAnswers, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { centre, foreignSpecialist, housing, representative, settleOne, specialist, transport, UNKNOWN_ID } from './district.ts';
import { selectEverything } from './every-field.ts';
import { classify, dispatch, reply, submit, succeed } from './journey.ts';

let graph: TestSubgraph;
const streams: LiveAnswers[] = [];

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(async () => {
  await Promise.all(streams.map((live) => live.stop()));
  await graph.close();
});

const everything = selectEverything('Appeal', ['Enterprise.appeals', 'SimilarAppeal.appeal', 'Appeal.linkedTo', 'AppealCategory.items']);

const follow = async (by: Partial<Caller>, id: string, selection = 'state'): Promise<LiveAnswers> => {
  const live = await graph.as(by).subscribe(`subscription ($id: ID!) { appealChanged(id: $id) { ${selection} } }`, { id });
  streams.push(live);
  return live;
};
const stateOf = async (live: LiveAnswers): Promise<unknown> => (await live.next()).data?.appealChanged?.state ?? null;

describe('appealChanged', () => {
  it('begins with the appeal as it is, and tells the enterprise each step', async () => {
    const { id: firm } = await settleOne(graph);
    const id = await dispatch(graph, firm);
    const live = await follow(representative(firm), id);
    expect(await stateOf(live)).toBe('DISPATCHED');
    await succeed(graph, housing, 'acceptAppeal', { appealId: id });
    expect(await stateOf(live)).toBe('IN_PROGRESS');
  });

  it('an appeal appears to a unit when it is dispatched to it, and not before', async () => {
    const { id: firm } = await settleOne(graph);
    const id = await classify(graph, firm);
    const [live, stranger] = [await follow(housing, id), await follow(transport, id)];
    expect([await stateOf(live), await stateOf(stranger)]).toEqual([null, null]);
    await succeed(graph, specialist, 'dispatchAppeal', { appealId: id, unitId: housing.unitId });
    expect(await stateOf(live)).toBe('DISPATCHED');
    expect(stranger.waiting).toBe(0);
  });

  it('is null for another district and for an id that is none; and refused to who has nothing to do with appeals', async () => {
    const { id: firm } = await settleOne(graph);
    const id = await submit(graph, firm);
    for (const [by, asked] of [[foreignSpecialist, id], [centre, UNKNOWN_ID]] as const) expect(await stateOf(await follow(by, asked))).toBeNull();
    expect((await (await follow({ subject: 'bank', roles: ['BANK'] }, id)).next()).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('§0.1: the unit that handled it hears nothing of a low rating, neither the rating nor that there was one', async () => {
    const { id: firm } = await settleOne(graph);
    const id = await reply(graph, firm);
    const [live, atTheCentre] = [await follow(housing, id, everything), await follow(centre, id)];
    await live.next();
    expect(await stateOf(atTheCentre)).toBe('RATING');
    const looked = live.looked();
    await succeed(graph, representative(firm), 'rateAppeal', { appealId: id, stars: 1, tags: ['NOT_SOLVED'] });
    await looked;
    expect(await stateOf(atTheCentre)).toBe('RETURN_VISIT');
    expect(live.waiting).toBe(0);
  });
});
