import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, market, representative, superior } from '../district.ts';
import { countSlots, read } from '../journey.ts';
import { agreed, asked, proposed, readBundle, scheduled, storedStates, type Merged } from './bundle-journey.ts';
import { mutate } from './calls.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const THREE = { units: [bureau, market, superior] };
const cancel = (by: Partial<Caller>, visitRequestId: string | undefined): Promise<any> => mutate(graph.as(by), 'cancelVisit', { visitRequestId, reason: '行程有变' });
const membersOf = async ({ bundleId }: Merged): Promise<any[]> => (await readBundle(graph, centre, bundleId, 'members { unit { id } isLead }')).members;

describe('a member that is called off leaves the merged visit', () => {
  it('the others stay together, and the lead passes on', async () => {
    const merged = await agreed(graph, THREE);
    await cancel(bureau, merged.requestIds[0]);
    expect(await membersOf(merged)).toHaveLength(2);
    expect((await membersOf(merged)).filter(({ isLead }) => isLead)).toHaveLength(1);
    expect(await readBundle(graph, market, merged.bundleId, 'state savedReceptions')).toEqual({ state: 'AGREED', savedReceptions: 1 });
    expect(await readBundle(graph, bureau, merged.bundleId)).toBeNull();
    expect(await read(graph, bureau, merged.requestIds[0] as string, 'state bundle { id }')).toEqual({ state: 'NOT_ARRANGED', bundle: null });
  });

  it('if it was the only one without a word, the rest has agreed', async () => {
    const merged = await proposed(graph, THREE);
    for (const unit of [bureau, market]) await mutate(graph.as(unit), 'agreeToBundle', { bundleId: merged.bundleId });
    await cancel(superior, merged.requestIds[2]);
    expect(await readBundle(graph, bureau, merged.bundleId)).toEqual({ state: 'AGREED' });
  });

  it('one alone is no merged visit: it is as necessary as before', async () => {
    const merged = await agreed(graph);
    await cancel(bureau, merged.requestIds[0]);
    expect(await storedStates(graph, merged.requestIds)).toEqual(['CANCELLED', 'NECESSARY']);
    expect(await readBundle(graph, market, merged.bundleId)).toEqual({ state: 'DISSOLVED' });
    expect(await mutate(graph.as(centre), 'askEnterprise', { visitRequestId: merged.requestIds[1] })).toMatchObject({ visitRequest: { state: 'PENDING_ENTERPRISE' } });
  });

  it('a date stays: its place passes on with the lead, and the last one keeps it for itself', async () => {
    const merged = await scheduled(graph, THREE);
    await cancel(bureau, merged.requestIds[0]);
    expect(await countSlots(graph, merged.firmId)).toBe(1);
    await cancel(market, merged.requestIds[1]);
    expect(await storedStates(graph, merged.requestIds)).toEqual(['CANCELLED', 'CANCELLED', 'SCHEDULED']);
    expect(await graph.sql('SELECT visit_request_id FROM visit_slot WHERE enterprise_id = $1', [merged.firmId])).toEqual([{ visit_request_id: merged.requestIds[2] }]);
    expect(await read(graph, superior, merged.requestIds[2] as string, 'state bundle { id }')).toEqual({ state: 'SCHEDULED', bundle: null });
    await cancel(superior, merged.requestIds[2]);
    expect(await countSlots(graph, merged.firmId)).toBe(0);
  });

  it('the enterprise that is being asked is not asked anew because one fewer would come', async () => {
    const merged = await asked(graph);
    await cancel(bureau, merged.requestIds[0]);
    expect(await readBundle(graph, market, merged.bundleId, 'state savedReceptions')).toEqual({ state: 'ASKED', savedReceptions: 0 });
    expect(await mutate(graph.as(representative(merged.firmId)), 'acceptBundle', { bundleId: merged.bundleId, window: 1 })).toMatchObject({ bundle: { state: 'SCHEDULED' } });
    expect(await storedStates(graph, merged.requestIds)).toEqual(['CANCELLED', 'SCHEDULED']);
    expect(await countSlots(graph, merged.firmId)).toBe(1);
    await cancel(market, merged.requestIds[1]);
    expect(await readBundle(graph, centre, merged.bundleId)).toEqual({ state: 'DISSOLVED' });
    expect(await countSlots(graph, merged.firmId)).toBe(0);
  });

  it('VIS-08: while the enterprise is asked the centre calls off no single member; it dissolves the whole', async () => {
    const merged = await asked(graph);
    expect(await cancel(centre, merged.requestIds[0])).toMatchObject({ __typename: 'VisitActionNotAllowed', bundleId: merged.bundleId });
    await mutate(graph.as(centre), 'dissolveBundle', { bundleId: merged.bundleId, reason: '重新组合' });
    expect(await storedStates(graph, merged.requestIds)).toEqual(['NECESSARY', 'NECESSARY']);
    expect(await cancel(centre, merged.requestIds[0])).toMatchObject({ visitRequest: { state: 'CANCELLED' } });
  });
});

describe('a member to which nobody came, once the joint visit is on record (§10.1)', () => {
  const MISSED = new Date('2025-09-10T03:00:00.000Z');

  it.each([
    ['leaves the one place to those who came', 1],
    ['gives the place back if nobody came at all', 0],
  ])('%s', async (_case, places) => {
    const merged = await scheduled(graph);
    await mutate(graph.as(bureau, { now: MISSED }), 'recordBundleVisit', { bundleId: merged.bundleId, jointRecord: '联合走访记录' });
    if (places === 1) await graph.sql("UPDATE visit_request SET state = 'IN_PROGRESS', checked_in_at = scheduled_starts_at, version = version + 1 WHERE id = $1", [merged.requestIds[1]]);
    await graph.runJob('find-missed-visits', {}, { now: MISSED });
    expect((await storedStates(graph, merged.requestIds)).filter((state) => state === 'NO_SHOW')).toHaveLength(2 - places);
    expect(await countSlots(graph, merged.firmId)).toBe(places);
  });
});
