import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { bureau, centre, market, settleOne } from './district.ts';
import { anotherMatter, PHONE_DUE, REPLY_DUE } from './forms.ts';
import { bookAndAccept, bookAndAsk, bookUntilPhone, listSteps, read } from './journey.ts';
import { describeVisitAction } from './visit-action.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const callRecord = '9月3日18:05致电行政经理王某';
const record = (visitRequestId: string, acceptedWindow: number | null, selection?: string, now = REPLY_DUE): Promise<any> =>
  mutate(graph.as(centre, { now }), 'recordPhoneReply', { visitRequestId, acceptedWindow, callRecord }, selection);

describe('Mutation.recordPhoneReply', () => {
  it('§9.1: the phone window runs for two working days after the silence', async () => {
    const firm = await settleOne(graph);
    const id = await bookUntilPhone(graph, bureau, firm.id);
    expect(await read(graph, centre, id, 'state dueAt')).toEqual({ state: 'PHONE_FOLLOWUP', dueAt: PHONE_DUE.toISOString() });
  });

  it('§9.1: an acceptance on the phone counts like the enterprise’s own word, with the call on record', async () => {
    const firm = await settleOne(graph);
    const id = await bookUntilPhone(graph, bureau, firm.id);
    expect(await record(id, 2, 'visitRequest { state dueAt scheduled { startsAt } history { to reason } }')).toMatchObject({
      __typename: 'RecordPhoneReplySuccess',
      visitRequest: { state: 'SCHEDULED', dueAt: null, scheduled: { startsAt: '2025-09-11T06:00:00.000Z' } },
    });
    expect((await read(graph, centre, id, 'history { to reason }')).history.slice(-2)).toEqual([
      { to: 'ACCEPTED', reason: callRecord },
      { to: 'SCHEDULED', reason: callRecord },
    ]);
    expect((await graph.outbox()).filter(({ subject }) => subject === id)).toHaveLength(1);
  });

  it('VIS-08: a refusal on the phone is a refusal: 「未安排」 for the unit, nothing published', async () => {
    const firm = await settleOne(graph);
    const id = await bookUntilPhone(graph, bureau, firm.id);
    expect(await record(id, null)).toMatchObject({ __typename: 'RecordPhoneReplySuccess', visitRequest: { state: 'REFUSED' } });
    expect(await read(graph, bureau, id, 'state', REPLY_DUE)).toEqual({ state: 'PENDING_ENTERPRISE' });
    expect(await read(graph, bureau, id, 'state stateLabel', PHONE_DUE)).toEqual({ state: 'NOT_ARRANGED', stateLabel: '未安排' });
    expect((await listSteps(graph, id)).at(-1)).toBe('PHONE_FOLLOWUP refuse REFUSED by centre');
    expect((await graph.outbox()).filter(({ subject }) => subject === id)).toEqual([]);
  });

  it('§10.1: beyond the limit the centre is told the same facts as the enterprise', async () => {
    const firm = await settleOne(graph, { visitMode: 'QUIET' });
    const id = await bookUntilPhone(graph, bureau, firm.id);
    const other = await bookAndAsk(graph, market, firm.id, anotherMatter());
    await graph.runJob('pass-visit-deadline', { visitRequestId: other }, { now: REPLY_DUE });
    expect(await record(other, 1)).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
    expect(await record(id, 1)).toEqual({
      __typename: 'VisitLimitReached',
      limit: 1,
      usedThisMonth: 1,
      month: '2025-09',
      nextAllowedFrom: '2025-10-01',
      message: '2025年9月接待上限1次，已用1次。2025-10-01起可再预约。',
      en: 'The limit for 2025-09 is 1, 1 used. The next free date is 2025-10-01.',
    });
  });

  it('a window that was not proposed, or has begun, is refused with those that can be chosen', async () => {
    const firm = await settleOne(graph);
    const id = await bookUntilPhone(graph, bureau, firm.id);
    expect(await record(id, 7)).toMatchObject({ __typename: 'VisitWindowUnknown', positions: [1, 2], message: '没有这个时段。可选：1、2。', en: 'There is no such window. Choose one of: 1, 2.' });
    expect(await record(id, 1, undefined, new Date('2025-09-10T01:00:00.000Z'))).toMatchObject({ __typename: 'VisitWindowUnknown', positions: [2] });
  });

  it('while the enterprise can still answer by itself there is no call to record', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    expect(await record(id, 1)).toMatchObject({ __typename: 'VisitActionNotAllowed', action: 'RECORD_PHONE_REPLY', state: 'PENDING_ENTERPRISE', allowedNow: ['CANCEL'] });
  });

  it('a visit with a date is not decided anew on the phone', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAccept(graph, bureau, firm.id);
    expect(await record(id, null)).toMatchObject({ __typename: 'VisitActionNotAllowed', state: 'SCHEDULED' });
  });

  it.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['501 characters', '长'.repeat(501)],
    ['a text with a NUL', '理由\0'],
  ])('%s as the call record is the caller’s fault', async (_what, text) => {
    const firm = await settleOne(graph);
    const id = await bookUntilPhone(graph, bureau, firm.id);
    expect(faultOf(await attempt(graph.as(centre, { now: REPLY_DUE }), 'recordPhoneReply', { visitRequestId: id, acceptedWindow: 1, callRecord: text }))).toBe('BAD_USER_INPUT');
  });

  describeVisitAction(() => graph, {
    mutation: 'recordPhoneReply',
    action: 'RECORD_PHONE_REPLY',
    roles: ['SERVICE_CENTRE'],
    event: 'accept',
    otherInput: { acceptedWindow: null },
    now: REPLY_DUE,
    prepare: async () => ({ id: await bookUntilPhone(graph, bureau, (await settleOne(graph)).id), by: centre, input: { acceptedWindow: 1, callRecord } }),
  });
});
