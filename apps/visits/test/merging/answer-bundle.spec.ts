import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, market, representative } from '../district.ts';
import { PHONE_DUE, REPLY_DUE, SEPTEMBER, STATUTORY } from '../forms.ts';
import { bookAndAccept, countSlots, read } from '../journey.ts';
import { asked, readBundle, scheduled, storedStates } from './bundle-journey.ts';
import { mutate } from './calls.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const INSPECTIONS = { form: STATUTORY };

describe('VIS-14: the enterprise is asked about all members as one', () => {
  it('all of them get the same date and one place of the month', async () => {
    const { firmId, bundleId, requestIds } = await scheduled(graph);
    expect(await storedStates(graph, requestIds)).toEqual(['SCHEDULED', 'SCHEDULED']);
    expect(await countSlots(graph, firmId)).toBe(1);
    for (const id of requestIds) expect(await read(graph, centre, id, 'scheduled { startsAt endsAt } bundle { id }')).toEqual({ scheduled: SEPTEMBER[0], bundle: { id: bundleId } });
    expect(await readBundle(graph, representative(firmId), bundleId, 'state scheduled { startsAt } savedReceptions jointHeadcount members { unit { id } isLead }')).toEqual({
      state: 'SCHEDULED', scheduled: { startsAt: SEPTEMBER[0]?.startsAt }, savedReceptions: 1, jointHeadcount: 10,
      members: expect.arrayContaining([{ unit: { id: bureau.unitId }, isLead: true }, { unit: { id: market.unitId }, isLead: false }]),
    });
    expect((await graph.outbox()).filter(({ type, subject }) => type === 'visits.VisitScheduled' && requestIds.includes(subject))).toHaveLength(2);
  });

  it('what stands in the month stands against all of them, with the facts; then nothing has changed', async () => {
    const { firmId, bundleId, requestIds } = await asked(graph, { firm: { isProtected: true } });
    await bookAndAccept(graph, bureau, firmId, { purpose: '检修储能电站', topics: ['消防'] });
    expect(await mutate(graph.as(representative(firmId)), 'acceptBundle', { bundleId, window: 1 })).toMatchObject({ __typename: 'VisitLimitReached', limit: 1, usedThisMonth: 1, nextAllowedFrom: '2025-10-01' });
    expect(await storedStates(graph, requestIds)).toEqual(['PENDING_ENTERPRISE', 'PENDING_ENTERPRISE']);
  });

  it('only a joint window that lies ahead can be chosen', async () => {
    const { firmId, bundleId } = await asked(graph);
    expect(await mutate(graph.as(representative(firmId)), 'acceptBundle', { bundleId, window: 3 })).toMatchObject({ __typename: 'VisitWindowUnknown', positions: [1, 2] });
    expect(await mutate(graph.as(representative(firmId), { now: new Date('2025-09-10T01:00:00.000Z') }), 'acceptBundle', { bundleId, window: 1 })).toMatchObject({ __typename: 'VisitWindowUnknown', positions: [2] });
  });

  it.each(['acceptVisit', 'refuseVisit'])('%s of a member leads to the merged visit', async (mutation) => {
    const { firmId, bundleId, requestIds } = await asked(graph);
    const answer = await mutate(graph.as(representative(firmId)), mutation, { visitRequestId: requestIds[0], ...(mutation === 'acceptVisit' ? { window: 1 } : {}) });
    expect(answer).toMatchObject({ __typename: 'VisitActionNotAllowed', state: 'PENDING_ENTERPRISE', bundleId, allowedNow: [], message: '该预约已并入合并到访，请在合并到访中办理。单独可以：无。' });
    expect(await readBundle(graph, representative(firmId), bundleId, 'availableActions { action isAllowed }')).toEqual({ availableActions: [{ action: 'ACCEPT', isAllowed: true }, { action: 'REFUSE', isAllowed: true }] });
  });

  it('VIS-15: statutory inspections cannot be refused, only their slot chosen', async () => {
    const { firmId, bundleId } = await asked(graph, INSPECTIONS);
    expect(await mutate(graph.as(representative(firmId)), 'refuseBundle', { bundleId })).toMatchObject({ __typename: 'StatutoryVisitNotRefusable', statutoryBasis: STATUTORY.statutoryBasis, positions: [1, 2] });
    expect(await mutate(graph.as(representative(firmId)), 'acceptBundle', { bundleId, window: 2 })).toMatchObject({ bundle: { state: 'SCHEDULED' } });
  });

  it('before it is asked the merged visit does not exist for the enterprise, nor do its members', async () => {
    const { firmId, bundleId } = await asked(graph);
    await graph.sql("UPDATE merge_bundle SET asked_at = NULL, state = 'AGREED', version = version + 1 WHERE id = $1", [bundleId]);
    expect(await readBundle(graph, representative(firmId), bundleId)).toBeNull();
    expect(await mutate(graph.as(representative(firmId)), 'acceptBundle', { bundleId, window: 1 })).toMatchObject({ __typename: 'BundleUnknown' });
  });
});

describe('silence of the enterprise means for all what it means for one (VIS-07, VIS-15)', () => {
  const pass = (bundleId: string, now: Date): Promise<void> => graph.runJob('pass-bundle-deadline', { bundleId }, { now });

  it('statutory inspections take the first joint window', async () => {
    const { firmId, bundleId, requestIds } = await asked(graph, INSPECTIONS);
    await pass(bundleId, REPLY_DUE);
    expect(await storedStates(graph, requestIds)).toEqual(['SCHEDULED', 'SCHEDULED']);
    expect(await readBundle(graph, bureau, bundleId, 'state scheduled { startsAt }')).toEqual({ state: 'SCHEDULED', scheduled: { startsAt: SEPTEMBER[0]?.startsAt } });
    expect(await countSlots(graph, firmId)).toBe(1);
  });

  it('a protected enterprise has refused', async () => {
    const { bundleId, requestIds } = await asked(graph, { firm: { isProtected: true } });
    await pass(bundleId, REPLY_DUE);
    expect(await storedStates(graph, requestIds)).toEqual(['REFUSED', 'REFUSED']);
    expect(await readBundle(graph, centre, bundleId)).toEqual({ state: 'NOT_ARRANGED' });
  });

  it('any other one is called, and the centre writes down what it said; too early nothing happens', async () => {
    const { bundleId, requestIds } = await asked(graph);
    await pass(bundleId, new Date(REPLY_DUE.getTime() - 1));
    expect(await storedStates(graph, requestIds)).toEqual(['PENDING_ENTERPRISE', 'PENDING_ENTERPRISE']);
    const reply = { bundleId, acceptedWindow: 2, callRecord: '9月3日与行政经理通话' };
    expect(await mutate(graph.as(centre), 'recordBundleReply', reply)).toMatchObject({ __typename: 'BundleActionNotAllowed', obstacle: 'NOT_FOLLOWED_UP' });
    await pass(bundleId, REPLY_DUE);
    await pass(bundleId, REPLY_DUE);
    for (const visitRequestId of requestIds) await graph.runJob('pass-visit-deadline', { visitRequestId }, { now: PHONE_DUE });
    expect(await storedStates(graph, requestIds)).toEqual(['PHONE_FOLLOWUP', 'PHONE_FOLLOWUP']);
    expect(await mutate(graph.as(centre, { now: REPLY_DUE }), 'recordBundleReply', reply)).toMatchObject({ bundle: { state: 'SCHEDULED' } });
    expect(await storedStates(graph, requestIds)).toEqual(['SCHEDULED', 'SCHEDULED']);
  });

  it('who cannot be reached has refused; the sweep finds what a lost timer left behind', async () => {
    const { bundleId, requestIds } = await asked(graph);
    await graph.runJob('sweep-bundle-deadlines', {}, { now: REPLY_DUE });
    await graph.runJob('sweep-bundle-deadlines', {}, { now: PHONE_DUE });
    expect(await storedStates(graph, requestIds)).toEqual(['REFUSED', 'REFUSED']);
    expect(await readBundle(graph, centre, bundleId, 'history { from to }')).toMatchObject({ history: expect.arrayContaining([{ from: 'ASKED', to: 'NOT_ARRANGED' }]) });
  });
});
