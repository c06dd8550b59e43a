import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { bureau, enterpriseEvent, market, newEnterprise, representative, settle, settleOne } from './district.ts';
import { anotherMatter, OCTOBER, STATUTORY } from './forms.ts';
import { bookAndAccept, bookAndAsk, countSlots, read } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const accept = (enterpriseId: string, visitRequestId: string, window = 1): Promise<any> =>
  mutate(graph.as(representative(enterpriseId)), 'acceptVisit', { visitRequestId, window }, 'visitRequest { state scheduled { startsAt endsAt } }');

/** The same sentence of §0.1 for every month that is full. */
const fullSeptember = {
  __typename: 'VisitLimitReached',
  limit: 1,
  usedThisMonth: 1,
  month: '2025-09',
  nextAllowedFrom: '2025-10-01',
  message: '2025年9月接待上限1次，已用1次。2025-10-01起可再预约。',
  en: 'The limit for 2025-09 is 1, 1 used. The next free date is 2025-10-01.',
};

describe('how many visits an enterprise receives in a month (§10.1)', () => {
  it('a protected enterprise receives once a calendar month; beyond, it is told limit, use and next free date', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const [first, second] = [await bookAndAsk(graph, bureau, firm.id), await bookAndAsk(graph, market, firm.id, anotherMatter())];
    await accept(firm.id, first);
    expect(await accept(firm.id, second)).toEqual(fullSeptember);
    expect(await read(graph, representative(firm.id), second)).toEqual({ state: 'PENDING_ENTERPRISE' });
    expect(await countSlots(graph, firm.id)).toBe(1);
  });

  it.each([
    ['a quiet enterprise once', { visitMode: 'QUIET' }, 1],
    ['a balanced one four times', { visitMode: 'BALANCED' }, 4],
  ] as const)('%s a month by default', async (_who, facts, limit) => {
    const firm = await settleOne(graph, facts);
    const asked: string[] = [];
    for (let count = 0; count <= limit; count += 1) asked.push(await bookAndAsk(graph, bureau, firm.id, anotherMatter()));
    for (const id of asked.slice(0, limit)) expect(await accept(firm.id, id)).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
    expect(await accept(firm.id, asked.at(-1) as string)).toMatchObject({ __typename: 'VisitLimitReached', limit, usedThisMonth: limit });
  });

  it('one that wants exposure has no limit', async () => {
    const firm = await settleOne(graph, { visitMode: 'EXPOSURE' });
    for (let count = 1; count <= 6; count += 1) await bookAndAccept(graph, bureau, firm.id, anotherMatter());
    expect(await countSlots(graph, firm.id)).toBe(6);
  });

  it('VIS-08: a limit of 0 receives nobody, and no next date is foreseeable', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    await mutate(graph.as(representative(firm.id)), 'setVisitLimit', { perMonth: 0 });
    expect(await accept(firm.id, id)).toEqual({
      __typename: 'VisitLimitReached',
      limit: 0,
      usedThisMonth: 0,
      month: '2025-09',
      nextAllowedFrom: null,
      message: '2025年9月接待上限0次，已用0次。企业暂不接待到访。',
      en: 'The limit for 2025-09 is 0, 0 used. The enterprise receives no visits at present.',
    });
  });

  it('the month of the visit counts, not the month of the answer', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const [first, second] = [await bookAndAsk(graph, bureau, firm.id), await bookAndAsk(graph, market, firm.id, { ...anotherMatter(), windows: OCTOBER })];
    await accept(firm.id, first);
    expect(await accept(firm.id, second)).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
  });

  it('the month is the month in Shanghai: half past midnight on 1 December is November in UTC', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const november = { startsAt: '2025-11-28T01:00:00.000Z', endsAt: '2025-11-28T02:00:00.000Z' };
    const december = { startsAt: '2025-11-30T16:30:00.000Z', endsAt: '2025-11-30T17:30:00.000Z' };
    await bookAndAccept(graph, bureau, firm.id, { windows: [november, december] });
    const second = await bookAndAsk(graph, market, firm.id, { windows: [december, november], ...anotherMatter() });
    expect(await accept(firm.id, second, 1)).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
    expect([await countSlots(graph, firm.id, '2025-11'), await countSlots(graph, firm.id, '2025-12')]).toEqual([1, 1]);
  });

  it('across the end of the year the next free date is in the new year', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const windows = [{ startsAt: '2025-12-30T01:00:00.000Z', endsAt: '2025-12-30T02:00:00.000Z' }, { startsAt: '2025-12-31T01:00:00.000Z', endsAt: '2025-12-31T02:00:00.000Z' }];
    const [first, second] = [await bookAndAsk(graph, bureau, firm.id, { windows }), await bookAndAsk(graph, market, firm.id, { ...anotherMatter(), windows })];
    await accept(firm.id, first);
    expect(await accept(firm.id, second, 2)).toMatchObject({ month: '2025-12', nextAllowedFrom: '2026-01-01' });
  });

  it('VIS-15: a statutory inspection is received beyond the limit, and counted', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    await bookAndAccept(graph, bureau, firm.id);
    await bookAndAccept(graph, market, firm.id, STATUTORY);
    expect(await countSlots(graph, firm.id)).toBe(2);
  });

  it('VIS-25: a supplier’s visit uses up no place, even in a full month', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    await bookAndAccept(graph, bureau, firm.id);
    await bookAndAccept(graph, market, firm.id, { ...anotherMatter(), kind: 'SUPPLIER_VISIT' });
    expect(await countSlots(graph, firm.id)).toBe(1);
  });

  it('a place that was given back can be taken again', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const first = await bookAndAccept(graph, bureau, firm.id);
    const second = await bookAndAsk(graph, market, firm.id, { ...anotherMatter(), windows: OCTOBER });
    await mutate(graph.as(bureau), 'cancelVisit', { visitRequestId: first, reason: '改期' });
    const third = await bookAndAsk(graph, market, firm.id, anotherMatter());
    expect(await accept(firm.id, third)).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
    expect(await accept(firm.id, second)).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
  });

  it('ENT-35: what the enterprise is when it answers counts, not what it was when it was asked', async () => {
    const firm = newEnterprise();
    await settle(graph, [firm]);
    await bookAndAccept(graph, bureau, firm.id);
    const id = await bookAndAsk(graph, market, firm.id, anotherMatter());
    await graph.applyEvents([enterpriseEvent({ ...firm, isProtected: true }, 2)]);
    expect(await accept(firm.id, id)).toEqual(fullSeptember);
  });
});
