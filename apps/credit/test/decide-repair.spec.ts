import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { describeCreditAction } from './credit-action.ts';
import { cityMarket, market, settleOne, tax } from './district.ts';
import { addRecord, AFTER_A_YEAR, applyForRepair, blackList, listSteps, publishedStandings } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

const DECEMBER = new Date('2025-12-01T02:00:00.000Z');
const applied = async (): Promise<{ firmId: string; recordId: string; repairId: string }> => {
  const firm = await settleOne(graph);
  const recordId = await addRecord(graph, market, firm.id, { decidedOn: '2025-09-01' });
  return { firmId: firm.id, recordId, repairId: await applyForRepair(graph, firm.id, { recordId }, DECEMBER) };
};
const decide = (by: typeof market, repairId: string, decision: string, now = DECEMBER): Promise<any> => mutate(graph.as(by, { now }), 'decideRepair', { repairId, decision, reason: '经核查' });

describe('Mutation.decideRepair', () => {
  it('§9.5: repaired, the record counts no more from this very moment', async () => {
    const { recordId, repairId } = await applied();
    expect(await decide(market, repairId, 'REPAIR')).toMatchObject({
      repair: { state: 'REPAIRED', dueAt: null, decidedAt: DECEMBER.toISOString(), decisionReason: '经核查', reapplyFrom: null, record: { id: recordId, isRepaired: true, isInUse: false } },
    });
  });

  it('repaired, a listing and its measures are lifted, and the others are told in the same transaction', async () => {
    const firm = await settleOne(graph);
    const listEntryId = await blackList(graph, firm.id);
    const repairId = await applyForRepair(graph, firm.id, { listEntryId }, AFTER_A_YEAR);
    await decide(market, repairId, 'REPAIR', AFTER_A_YEAR);
    expect((await publishedStandings(graph, firm.id)).map(({ data }) => data.listings.length)).toEqual([1, 0]);
  });

  it('refused, it can be applied for again after thirty days', async () => {
    const { recordId, repairId } = await applied();
    expect(await decide(market, repairId, 'REFUSE')).toMatchObject({ repair: { state: 'REFUSED', reapplyFrom: '2025-12-31', record: { id: recordId, isRepaired: false, isInUse: true } } });
  });

  it('谁认定、谁修复: another authority does not see it, the superior sees it and does not decide', async () => {
    const { repairId } = await applied();
    expect(await decide(tax, repairId, 'REPAIR')).toMatchObject({ __typename: 'CreditRepairUnknown', repairId });
    expect(await decide(cityMarket, repairId, 'REPAIR')).toMatchObject({ __typename: 'CreditActionNotAllowed', action: 'DECIDE_REPAIR', obstacle: 'NOT_THE_AUTHORITY' });
  });

  it('publication that ended meanwhile is not lifted a second time', async () => {
    const firm = await settleOne(graph);
    const listEntryId = await blackList(graph, firm.id);
    const repairId = await applyForRepair(graph, firm.id, { listEntryId }, AFTER_A_YEAR);
    const late = new Date('2028-09-08T02:00:00.000Z');
    await graph.runJob('pass-listing-deadline', { listEntryId }, { now: late });
    expect((await listSteps(graph, listEntryId)).at(-1)).toBe('LISTED stopPublication EXPIRED by system');
    expect(await decide(market, repairId, 'REPAIR', late)).toMatchObject({ repair: { state: 'REPAIRED', listing: { state: 'EXPIRED' } } });
  });

  it('a decision gives its reason', async () => {
    const { repairId } = await applied();
    expect(await mutate(graph.as(market, { now: DECEMBER }), 'decideRepair', { repairId, decision: 'REPAIR', reason: '' })).toMatchObject({ __typename: 'CreditFormRejected', problems: [{ field: 'reason' }] });
  });

  describeCreditAction(() => graph, {
    mutation: 'decideRepair',
    idField: 'repairId',
    unknown: 'CreditRepairUnknown',
    roles: ['LISTING_AUTHORITY'],
    otherInput: { decision: 'REFUSE' },
    now: DECEMBER,
    prepare: async () => {
      const { repairId: id } = await applied();
      return { id, by: market, input: { decision: 'REPAIR', reason: '已履行' }, countEffects: async () => (await graph.sql('SELECT version::int - 1 AS effects FROM credit_repair WHERE id = $1', [id]))[0].effects };
    },
  });
});
