import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { mutate } from '../calls.ts';
import { bureau, centre, liaison, market, office, representative, settleOne } from '../district.ts';
import { anotherMatter, OCTOBER, SEPTEMBER } from '../forms.ts';
import { bookAndAccept, bookAndAsk, read } from '../journey.ts';
import { scheduled as mergedVisit } from '../merging/bundle-journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const conflictsOf = async (id: string, by: Partial<Caller> = centre): Promise<any> => (await read(graph, by, id, 'conflicts { visitRequest { id } isSameEnterprise isSameUnit }')).conflicts;
const later = (minutes: number) => SEPTEMBER.map(({ startsAt, endsAt }) => ({ startsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(), endsAt: new Date(Date.parse(endsAt) + minutes * 60_000).toISOString() }));

describe('visits at the same time (VIS-18)', () => {
  it('two units at one enterprise, and one unit at two, are seen from both sides by both coordinating offices', async () => {
    const [firm, other] = [await settleOne(graph), await settleOne(graph)];
    const id = await bookAndAccept(graph, bureau, firm.id, anotherMatter());
    const atSame = await bookAndAccept(graph, market, firm.id, { ...anotherMatter(), windows: later(60) });
    const ofSame = await bookAndAccept(graph, bureau, other.id, { ...anotherMatter(), windows: later(-60) });
    for (const by of [centre, office]) {
      expect(await conflictsOf(id, by)).toEqual([
        { visitRequest: { id: ofSame }, isSameEnterprise: false, isSameUnit: true },
        { visitRequest: { id: atSame }, isSameEnterprise: true, isSameUnit: false },
      ]);
      expect(await conflictsOf(atSame, by)).toEqual([{ visitRequest: { id }, isSameEnterprise: true, isSameUnit: false }]);
    }
  });

  it('one that begins when the other ends, one on another day, one that is only asked about, and one that was called off are none', async () => {
    const firm = await settleOne(graph);
    const mine = { ...market, subject: 'mine' };
    const id = await bookAndAccept(graph, mine, firm.id, { ...anotherMatter(), windows: later(24 * 60 * 6) });
    await bookAndAccept(graph, bureau, firm.id, { ...anotherMatter(), windows: later(24 * 60 * 6 + 120) });
    await bookAndAccept(graph, bureau, firm.id, { ...anotherMatter(), windows: OCTOBER });
    await bookAndAsk(graph, bureau, firm.id, { ...anotherMatter(), windows: later(24 * 60 * 6) });
    const off = await settleOne(graph);
    expect(await conflictsOf(id)).toEqual([]);
    const called = await bookAndAccept(graph, mine, off.id, { ...anotherMatter(), windows: later(24 * 60 * 6) });
    expect(await conflictsOf(id)).toHaveLength(1);
    await mutate(graph.as(centre), 'cancelVisit', { visitRequestId: called, reason: '改期' });
    expect(await conflictsOf(id)).toEqual([]);
  });

  it('VIS-14: a merged visit is one visit', async () => {
    const { firmId, requestIds } = await mergedVisit(graph);
    for (const id of requestIds) expect((await conflictsOf(id)).filter((found: { isSameEnterprise: boolean }) => found.isSameEnterprise)).toEqual([]);
    expect(firmId).toBeTruthy();
  });

  it('is the offices’ view: units, enterprises and liaisons have their own calendar', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAccept(graph, bureau, firm.id, anotherMatter());
    for (const by of [bureau, representative(firm.id), liaison]) {
      const { data, errors } = await graph.as(by).run('query ($id: ID!) { visitRequest(id: $id) { conflicts { isSameUnit } } }', { id });
      expect([data, errors.map(({ extensions }) => extensions?.code)]).toEqual([{ visitRequest: { conflicts: null } }, ['FORBIDDEN']]);
    }
  });
});
