import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { bureau, centre, enterpriseEvent, market, newEnterprise, representative, settle, settleOne } from './district.ts';
import { OFFER_DUE, PHONE_DUE, REPLY_DUE, SEPTEMBER, STATUTORY } from './forms.ts';
import { bookAndAccept, bookAndAsk, bookSaturated, bookUntilPhone, countSlots, listSteps, read } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const passTime = (visitRequestId: string, now: Date): Promise<void> => graph.runJob('pass-visit-deadline', { visitRequestId }, { now });
const stateOf = async (id: string): Promise<string> => (await read(graph, centre, id)).state;
const justBefore = (instant: Date): Date => new Date(instant.getTime() - 1);

describe('when an enterprise does not answer (VIS-07, §9.1)', () => {
  it('a protected one has refused, by the system’s hand, and nothing is published', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const id = await bookAndAsk(graph, bureau, firm.id);
    await passTime(id, REPLY_DUE);
    expect(await stateOf(id)).toBe('REFUSED');
    expect((await listSteps(graph, id)).at(-1)).toBe('PENDING_ENTERPRISE refuse REFUSED by system');
    expect(await read(graph, centre, id, 'dueAt refusalReason')).toEqual({ dueAt: null, refusalReason: null });
    expect((await graph.outbox()).filter(({ subject }) => subject === id)).toEqual([]);
  });

  it('any other one is called, for two working days', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    await passTime(id, REPLY_DUE);
    expect(await read(graph, centre, id, 'state dueAt')).toEqual({ state: 'PHONE_FOLLOWUP', dueAt: PHONE_DUE.toISOString() });
    expect((await listSteps(graph, id)).at(-1)).toBe('PENDING_ENTERPRISE followUpByPhone PHONE_FOLLOWUP by system');
  });

  it('who cannot be reached by phone has refused', async () => {
    const firm = await settleOne(graph);
    const id = await bookUntilPhone(graph, bureau, firm.id);
    await passTime(id, justBefore(PHONE_DUE));
    expect(await stateOf(id)).toBe('PHONE_FOLLOWUP');
    await passTime(id, PHONE_DUE);
    expect(await stateOf(id)).toBe('REFUSED');
    expect(await listSteps(graph, id)).toEqual([
      'COLLECTED triage CLASSIFIED by centre',
      'CLASSIFIED findNecessary NECESSARY by centre',
      'NECESSARY askEnterprise PENDING_ENTERPRISE by centre',
      'PENDING_ENTERPRISE followUpByPhone PHONE_FOLLOWUP by system',
      'PHONE_FOLLOWUP refuse REFUSED by system',
    ]);
  });

  it('what the enterprise is when the time has passed counts: protected meanwhile, it has refused', async () => {
    const firm = newEnterprise();
    await settle(graph, [firm]);
    const id = await bookAndAsk(graph, bureau, firm.id);
    await graph.applyEvents([enterpriseEvent({ ...firm, isProtected: true }, 2)]);
    await passTime(id, REPLY_DUE);
    expect(await stateOf(id)).toBe('REFUSED');
  });
});

describe('when nobody answers for a statutory inspection (VIS-15)', () => {
  it('it takes the unit’s own slot even when the month is full, and is counted', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    await bookAndAccept(graph, bureau, firm.id);
    const id = await bookAndAsk(graph, market, firm.id, STATUTORY);
    await passTime(id, REPLY_DUE);
    expect(await read(graph, market, id, 'state scheduled { startsAt endsAt } dueAt')).toEqual({ state: 'SCHEDULED', scheduled: SEPTEMBER[0], dueAt: null });
    expect((await listSteps(graph, id)).slice(-2)).toEqual(['PENDING_ENTERPRISE accept ACCEPTED by system', 'ACCEPTED schedule SCHEDULED by system']);
    expect(await countSlots(graph, firm.id)).toBe(2);
    const { data } = await graph.as(centre).run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { visitEligibility { usedThisMonth limit isAllowed } } } }', { r: [{ __typename: 'Enterprise', id: firm.id }] });
    expect(data?._entities).toEqual([{ visitEligibility: { usedThisMonth: 2, limit: 1, isAllowed: false } }]);
    expect((await graph.outbox()).filter(({ subject }) => subject === id)).toMatchObject([{ type: 'visits.VisitScheduled', data: { startsAt: SEPTEMBER[0]?.startsAt } }]);
  });

  it('also of an enterprise that receives nobody', async () => {
    const firm = await settleOne(graph);
    await mutate(graph.as(representative(firm.id)), 'setVisitLimit', { perMonth: 0 });
    const id = await bookAndAsk(graph, market, firm.id, STATUTORY);
    await passTime(id, REPLY_DUE);
    expect([await stateOf(id), await countSlots(graph, firm.id)]).toEqual(['SCHEDULED', 1]);
  });

  it('found late, it takes the first of its windows that lies ahead', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, market, firm.id, STATUTORY);
    await passTime(id, new Date('2025-09-10T01:00:00.000Z'));
    expect(await read(graph, market, id, 'state scheduled { startsAt }')).toEqual({ state: 'SCHEDULED', scheduled: { startsAt: SEPTEMBER[1]?.startsAt } });
  });

  it('found when all its windows have passed, it ends, takes no place, and has to be booked again', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, market, firm.id, STATUTORY);
    await passTime(id, new Date('2025-09-12T01:00:00.000Z'));
    expect([await stateOf(id), await countSlots(graph, firm.id)]).toEqual(['CANCELLED', 0]);
  });
});

describe('when nobody takes a counter-offer (§9.1)', () => {
  it('it ends after three working days', async () => {
    const { id } = await bookSaturated(graph);
    await passTime(id, justBefore(OFFER_DUE));
    expect(await stateOf(id)).toBe('COUNTER_OFFERED');
    await passTime(id, OFFER_DUE);
    expect(await stateOf(id)).toBe('CANCELLED');
    expect((await listSteps(graph, id)).at(-1)).toBe('COUNTER_OFFERED expireCounterOffer CANCELLED by system');
  });

  it('one that was taken in time does not end', async () => {
    const { id, willing } = await bookSaturated(graph);
    const { counterOffer } = await read(graph, market, id, 'counterOffer { candidates { enterprise { id } } }');
    expect(willing.length).toBeGreaterThan(0);
    await mutate(graph.as(market), 'takeAlternative', { visitRequestId: id, enterpriseId: counterOffer.candidates[0].enterprise.id });
    await passTime(id, OFFER_DUE);
    expect(await stateOf(id)).toBe('NECESSARY');
  });
});
