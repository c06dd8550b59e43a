import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { bureau, representative, settleOne } from './district.ts';
import { key, REPLY_DUE, SEPTEMBER } from './forms.ts';
import { bookAndAccept, bookAndAsk, bookUntilPhone, listSteps, read } from './journey.ts';
import { describeVisitAction } from './visit-action.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const accept = (enterpriseId: string, visitRequestId: string, window = 1, now?: Date): Promise<any> =>
  mutate(graph.as(representative(enterpriseId), now === undefined ? {} : { now }), 'acceptVisit', { visitRequestId, window }, 'visitRequest { state scheduled { startsAt endsAt } }');

describe('Mutation.acceptVisit', () => {
  it('VIS-07: the enterprise accepts one of the windows, and the visit has its day', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const id = await bookAndAsk(graph, bureau, firm.id);
    expect(await accept(firm.id, id, 2)).toEqual({
      __typename: 'AcceptVisitSuccess',
      visitRequest: { state: 'SCHEDULED', scheduled: { startsAt: '2025-09-11T06:00:00.000Z', endsAt: '2025-09-11T08:00:00.000Z' } },
    });
    expect((await listSteps(graph, id)).slice(-2)).toEqual([
      `PENDING_ENTERPRISE accept ACCEPTED by representative-${firm.id}`,
      `ACCEPTED schedule SCHEDULED by representative-${firm.id}`,
    ]);
    expect(await read(graph, bureau, id, 'state stateLabel dueAt')).toEqual({ state: 'SCHEDULED', stateLabel: '已安排', dueAt: null });
  });

  it('SHR-08: with the date the event goes out, once', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAccept(graph, bureau, firm.id);
    expect((await graph.outbox()).filter(({ subject }) => subject === id)).toEqual([
      {
        type: 'visits.VisitScheduled',
        subject: id,
        state_version: null,
        consumers: [],
        data: { visitRequestId: id, enterpriseId: firm.id, unitId: bureau.unitId, kind: 'RESEARCH', startsAt: SEPTEMBER[0]?.startsAt, endsAt: SEPTEMBER[0]?.endsAt },
      },
    ]);
  });

  it.each([0, 3, -1, 2_147_483_647])('a window %d that was not proposed is refused with those that were', async (window) => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    expect(await accept(firm.id, id, window)).toEqual({
      __typename: 'VisitWindowUnknown',
      positions: [1, 2],
      message: '没有这个时段。可选：1、2。',
      en: 'There is no such window. Choose one of: 1, 2.',
    });
  });

  it('a window that has begun can no longer be chosen', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    expect(await accept(firm.id, id, 1, new Date('2025-09-10T01:00:00.000Z'))).toMatchObject({ __typename: 'VisitWindowUnknown', positions: [2] });
    expect(await accept(firm.id, id, 1, new Date('2025-09-12T00:00:00.000Z'))).toEqual({
      __typename: 'VisitWindowUnknown',
      positions: [],
      message: '拟定时段均已过去，请单位重新预约。',
      en: 'All proposed windows have passed: the unit has to book again.',
    });
    expect(await accept(firm.id, id, 2, new Date('2025-09-10T01:00:00.000Z'))).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
  });

  it('in the phone follow-up the enterprise can still answer by itself', async () => {
    const firm = await settleOne(graph);
    const id = await bookUntilPhone(graph, bureau, firm.id);
    expect(await accept(firm.id, id, 1, REPLY_DUE)).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
  });

  it('a clerk with a mandate answers like the legal representative', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    expect(await mutate(graph.as({ ...representative(firm.id), subject: 'clerk', roles: ['CLERK'] }), 'acceptVisit', { visitRequestId: id, window: 1 })).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
  });

  it('who acts for another of the own enterprises finds no such request', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    const agent = { ...representative(firm.id), subject: 'agent', roles: ['CLERK'] as const, actingFor: null };
    expect(await mutate(graph.as(agent), 'acceptVisit', { visitRequestId: id, window: 1, idempotencyKey: key() })).toMatchObject({ __typename: 'VisitRequestUnknown' });
  });

  describeVisitAction(() => graph, {
    mutation: 'acceptVisit',
    action: 'ACCEPT',
    roles: ['LEGAL_REPRESENTATIVE', 'CLERK'],
    event: 'accept',
    otherInput: { window: 2 },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await bookAndAsk(graph, bureau, firm.id), by: representative(firm.id), input: { window: 1 } };
    },
  });
});
