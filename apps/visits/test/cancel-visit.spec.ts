import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { bureau, centre, market, representative, settleOne, superior } from './district.ts';
import { book, bookAndAccept, bookAndAsk, bookAndScreen, bookDoubtful, bookSaturated, bookUntilPhone, countSlots, listSteps, read } from './journey.ts';
import { describeVisitAction } from './visit-action.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const cancel = (by: Partial<Caller>, visitRequestId: string, selection?: string, now?: Date): Promise<any> =>
  mutate(graph.as(by, now === undefined ? {} : { now }), 'cancelVisit', { visitRequestId, reason: '行程有变' }, selection);

describe('Mutation.cancelVisit', () => {
  it('§9.1: the unit calls a visit off, and its place in the month is free again', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const id = await bookAndAccept(graph, bureau, firm.id);
    expect(await countSlots(graph, firm.id)).toBe(1);
    expect(await cancel(bureau, id, 'visitRequest { state stateLabel scheduled { startsAt } dueAt }')).toEqual({
      __typename: 'CancelVisitSuccess',
      visitRequest: { state: 'NOT_ARRANGED', stateLabel: '未安排', scheduled: null, dueAt: null },
    });
    expect(await read(graph, centre, id, 'state stateLabel')).toEqual({ state: 'CANCELLED', stateLabel: '已取消' });
    expect(await read(graph, representative(firm.id), id, 'state stateLabel')).toEqual({ state: 'CANCELLED', stateLabel: '已取消' });
    expect(await countSlots(graph, firm.id)).toBe(0);
    expect(await read(graph, centre, id, 'history { to reason }')).toMatchObject({ history: expect.arrayContaining([{ to: 'CANCELLED', reason: '行程有变' }]) });
  });

  it.each([
    ['COLLECTED', (firm: string) => book(graph, bureau, firm)],
    ['REVIEW', (firm: string) => bookDoubtful(graph, bureau, firm)],
    ['NECESSARY', (firm: string) => bookAndScreen(graph, bureau, firm)],
    ['PENDING_ENTERPRISE', (firm: string) => bookAndAsk(graph, bureau, firm)],
    ['PHONE_FOLLOWUP', (firm: string) => bookUntilPhone(graph, bureau, firm)],
    ['SCHEDULED', (firm: string) => bookAndAccept(graph, bureau, firm)],
    ['COUNTER_OFFERED', async () => (await bookSaturated(graph, bureau)).id],
  ])('is possible in %s, for the unit and for the centre', async (state, prepare) => {
    const firm = await settleOne(graph);
    for (const by of [bureau, centre]) {
      const id = await prepare(firm.id);
      expect(await cancel(by, id)).toMatchObject({ __typename: 'CancelVisitSuccess' });
      expect((await listSteps(graph, id)).at(-1)).toBe(`${state} cancel CANCELLED by ${String(by.subject)}`);
    }
  });

  it('a superior of the unit may call it off as well, another unit may not', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    expect(await cancel(market, id)).toMatchObject({ __typename: 'VisitRequestUnknown' });
    expect(await cancel(superior, id)).toMatchObject({ __typename: 'CancelVisitSuccess' });
  });

  it('§9.1: a visit that has begun cannot be called off: its reception stays counted', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAccept(graph, bureau, firm.id);
    const start = new Date('2025-09-10T01:00:00.000Z');
    expect(await cancel(bureau, id, undefined, start)).toEqual({
      __typename: 'VisitActionNotAllowed',
      action: 'CANCEL',
      state: 'SCHEDULED',
      allowedNow: expect.not.arrayContaining(['CANCEL']),
      message: expect.stringContaining('当前状态“已安排”不能这样办理。'),
      en: expect.stringContaining('This is not possible in the state "Scheduled".'),
    });
    const { availableActions } = await read(graph, bureau, id, 'availableActions { action isAllowed because en: because(locale: EN) }', start);
    expect(availableActions).toContainEqual({ action: 'CANCEL', isAllowed: false, because: '到访已经开始，不能取消。', en: 'The visit has begun and cannot be called off.' });
    expect(await countSlots(graph, firm.id)).toBe(1);
    expect(await cancel(bureau, id, undefined, new Date(start.getTime() - 1))).toMatchObject({ __typename: 'CancelVisitSuccess' });
  });

  it('VIS-08: a visit that was refused or called off is still being asked for the unit, which can call it off itself, once', async () => {
    const firm = await settleOne(graph);
    const [refused, cancelled] = [await bookAndAsk(graph, bureau, firm.id), await bookAndAsk(graph, bureau, firm.id)];
    await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: refused });
    await cancel(centre, cancelled);
    for (const id of [refused, cancelled]) {
      const first = await cancel(bureau, id, 'visitRequest { state dueAt }');
      expect(first).toEqual({ __typename: 'CancelVisitSuccess', visitRequest: { state: 'NOT_ARRANGED', dueAt: null } });
      expect(await cancel(bureau, id)).toMatchObject({ __typename: 'VisitActionNotAllowed', state: 'NOT_ARRANGED', allowedNow: [] });
    }
    expect((await listSteps(graph, refused)).at(-1)).toContain('PENDING_ENTERPRISE refuse REFUSED');
  });

  it.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['501 characters', '长'.repeat(501)],
    ['a text with a NUL', '理由\0'],
  ])('%s as the reason is the caller’s fault', async (_what, reason) => {
    const firm = await settleOne(graph);
    const id = await book(graph, bureau, firm.id);
    expect(faultOf(await attempt(graph.as(bureau), 'cancelVisit', { visitRequestId: id, reason }))).toBe('BAD_USER_INPUT');
  });

  describeVisitAction(() => graph, {
    mutation: 'cancelVisit',
    action: 'CANCEL',
    roles: ['REQUESTING_UNIT', 'SERVICE_CENTRE'],
    event: 'cancel',
    otherInput: { reason: '另一理由' },
    prepare: async () => ({ id: await bookAndAsk(graph, bureau, (await settleOne(graph)).id), by: bureau, input: { reason: '行程有变' } }),
  });
});
