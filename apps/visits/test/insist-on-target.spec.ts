import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { market, representative, settleOne } from './district.ts';
import { OCTOBER, PHONE_DUE, SEPTEMBER } from './forms.ts';
import { bookAndScreen, bookSaturated, listSteps, read } from './journey.ts';
import { describeVisitAction } from './visit-action.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const insist = (visitRequestId: string, windows: unknown, selection?: string, now?: Date): Promise<any> =>
  mutate(graph.as(market, now === undefined ? {} : { now }), 'insistOnTarget', { visitRequestId, windows }, selection);

describe('Mutation.insistOnTarget', () => {
  it('§9.1: the unit keeps its target, proposes later windows, and the enterprise is asked at once', async () => {
    const { id, target } = await bookSaturated(graph);
    expect(await insist(id, OCTOBER, 'visitRequest { state dueAt windows { position startsAt endsAt } }')).toEqual({
      __typename: 'InsistOnTargetSuccess',
      visitRequest: { state: 'PENDING_ENTERPRISE', dueAt: PHONE_DUE.toISOString(), windows: OCTOBER.map((window, index) => ({ position: index + 1, ...window })) },
    });
    expect((await listSteps(graph, id)).at(-1)).toBe('COUNTER_OFFERED insistOnTarget PENDING_ENTERPRISE by market');
    expect(await mutate(graph.as(representative(target.id)), 'acceptVisit', { visitRequestId: id, window: 2 }, 'visitRequest { scheduled { startsAt } }')).toMatchObject({
      visitRequest: { scheduled: { startsAt: OCTOBER[1]?.startsAt } },
    });
  });

  it('the earlier windows stay on record as the first round', async () => {
    const { id } = await bookSaturated(graph);
    await insist(id, OCTOBER);
    const rounds = await graph.sql('SELECT round, count(*)::int AS windows FROM visit_window WHERE visit_request_id = $1 GROUP BY round ORDER BY round', [id]);
    expect(rounds).toEqual([{ round: 1, windows: 2 }, { round: 2, windows: 2 }]);
  });

  it('§0.1: windows before the next free date are refused with that date', async () => {
    const { id } = await bookSaturated(graph);
    expect(await insist(id, [SEPTEMBER[0], OCTOBER[0]])).toEqual({
      __typename: 'VisitFormRejected',
      message: '预约表有1处需要更正。',
      en: '1 entry needs correction.',
      problems: [{ field: 'windows.0.startsAt', code: 'BEFORE_NEXT_FREE_DATE', message: '企业下一可约日期为2025-10-01。', en: "The enterprise's next free date is 2025-10-01." }],
    });
    expect(await read(graph, market, id, 'state windows { startsAt }')).toMatchObject({ state: 'COUNTER_OFFERED', windows: SEPTEMBER.map(({ startsAt }) => ({ startsAt })) });
  });

  it('VIS-08: an enterprise that receives nobody is not asked, until it receives again', async () => {
    const firm = await settleOne(graph);
    const limit = (perMonth: number): Promise<unknown> => mutate(graph.as(representative(firm.id)), 'setVisitLimit', { perMonth });
    await limit(0);
    const id = await bookAndScreen(graph, market, firm.id);
    expect(await insist(id, OCTOBER)).toMatchObject({ __typename: 'VisitLimitReached', limit: 0, usedThisMonth: 0, month: '2025-09', nextAllowedFrom: null, message: '2025年9月接待上限0次，已用0次。企业暂不接待到访。' });
    expect(await read(graph, market, id)).toEqual({ state: 'COUNTER_OFFERED' });
    await limit(1);
    expect(await insist(id, OCTOBER)).toMatchObject({ visitRequest: { state: 'PENDING_ENTERPRISE' } });
  });

  it.each([
    ['one window', [OCTOBER[0]], ['TOO_FEW_WINDOWS']],
    ['the same window twice', [OCTOBER[0], OCTOBER[0]], ['TOO_FEW_WINDOWS']],
    ['no window', [], ['TOO_FEW_WINDOWS']],
    ['a window on a holiday', [OCTOBER[0], { startsAt: '2025-10-03T01:00:00Z', endsAt: '2025-10-03T02:00:00Z' }], ['NOT_A_WORKING_DAY']],
    ['a reversed window', [OCTOBER[0], { startsAt: '2025-10-13T03:00:00Z', endsAt: '2025-10-13T02:00:00Z' }], ['WINDOW_REVERSED']],
  ])('%s is a problem as in the booking form', async (_case, windows, codes) => {
    const { id } = await bookSaturated(graph);
    expect((await insist(id, windows)).problems.map(({ code }: any) => code)).toEqual(codes);
  });

  it('§9.1: a superior’s assignment keeps its short notice', async () => {
    const late = new Date('2025-09-30T02:00:00.000Z');
    const soon = [{ startsAt: '2025-10-09T01:00:00Z', endsAt: '2025-10-09T02:00:00Z' }, OCTOBER[0]];
    const assigned = await bookSaturated(graph, market, { occasion: 'SUPERIOR_ASSIGNED', superiorDocument: '江府办〔2025〕8号' });
    const ordinary = await bookSaturated(graph);
    expect(await insist(ordinary.id, soon, undefined, late)).toMatchObject({ problems: [{ field: 'windows.0.startsAt', code: 'WINDOW_TOO_SOON' }] });
    expect(await insist(assigned.id, soon, undefined, late)).toMatchObject({ visitRequest: { state: 'PENDING_ENTERPRISE' } });
  });

  describeVisitAction(() => graph, {
    mutation: 'insistOnTarget',
    action: 'INSIST_ON_TARGET',
    roles: ['REQUESTING_UNIT'],
    event: 'insistOnTarget',
    otherInput: { windows: [...OCTOBER].reverse() },
    prepare: async () => ({ id: (await bookSaturated(graph)).id, by: market, input: { windows: OCTOBER } }),
  });
});
