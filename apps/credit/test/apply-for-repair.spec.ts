import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { describeCreditAction } from './credit-action.ts';
import { market, representative, settleOne, UNKNOWN_ID } from './district.ts';
import { addRecord, addTaxGrade, applyForRepair, blackList, propose } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

const DECEMBER = new Date('2025-12-01T02:00:00.000Z');
const good = { dutyFulfilled: true, evidence: '罚款已缴清' };

describe('Mutation.applyForRepair', () => {
  it('CRD-17: after the minimum publication, with the duty fulfilled; the authority has ten working days', async () => {
    const firm = await settleOne(graph);
    const recordId = await addRecord(graph, market, firm.id, { decidedOn: '2025-09-01' });
    expect(await mutate(graph.as(representative(firm.id), { now: DECEMBER }), 'applyForRepair', { recordId, ...good })).toMatchObject({
      __typename: 'ApplyForRepairSuccess',
      repair: { state: 'UNDER_REVIEW', dueAt: '2025-12-15T10:00:00.000Z', record: { id: recordId, isRepaired: false, isInUse: true }, listing: null },
    });
  });

  it('§9.5: before the minimum publication is over it is told from when on', async () => {
    const firm = await settleOne(graph);
    const recordId = await addRecord(graph, market, firm.id, { decidedOn: '2025-09-01' });
    expect(await mutate(graph.as(representative(firm.id), { now: new Date('2025-11-30T15:59:59.999Z') }), 'applyForRepair', { recordId, ...good })).toEqual({
      __typename: 'CreditRepairTooEarly', repairableFrom: '2025-12-01', cause: 'MINIMUM_PUBLICATION',
      message: '未满最短公示期，2025-12-01起可以申请修复。', en: 'The minimum publication is not over: repair can be applied for from 2025-12-01 on.',
    });
    expect(await mutate(graph.as(representative(firm.id), { now: new Date('2025-11-30T16:00:00.000Z') }), 'applyForRepair', { recordId, ...good })).toMatchObject({ __typename: 'ApplyForRepairSuccess' });
  });

  it('a minor one can be repaired on the day itself', async () => {
    const firm = await settleOne(graph);
    const recordId = await addRecord(graph, market, firm.id, { adverseClass: 'MINOR', decidedOn: '2025-09-01' });
    expect(await mutate(graph.as(representative(firm.id)), 'applyForRepair', { recordId, ...good })).toMatchObject({ __typename: 'ApplyForRepairSuccess' });
  });

  it('a black listing after one year, not before', async () => {
    const firm = await settleOne(graph);
    const listEntryId = await blackList(graph, firm.id);
    expect(await mutate(graph.as(representative(firm.id), { now: DECEMBER }), 'applyForRepair', { listEntryId, ...good })).toMatchObject({ __typename: 'CreditRepairTooEarly', repairableFrom: '2026-09-08' });
    expect(await mutate(graph.as(representative(firm.id), { now: new Date('2026-09-08T02:00:00.000Z') }), 'applyForRepair', { listEntryId, ...good })).toMatchObject({ repair: { record: null, listing: { id: listEntryId, state: 'LISTED' } } });
  });

  it('refused, not again before thirty days are over', async () => {
    const firm = await settleOne(graph);
    const recordId = await addRecord(graph, market, firm.id, { adverseClass: 'MINOR' });
    const repairId = await applyForRepair(graph, firm.id, { recordId }, TEST_NOW);
    await mutate(graph.as(market), 'decideRepair', { repairId, decision: 'REFUSE', reason: '义务未履行' });
    expect(await mutate(graph.as(representative(firm.id)), 'applyForRepair', { recordId, ...good })).toMatchObject({ __typename: 'CreditRepairTooEarly', repairableFrom: '2025-10-01', cause: 'REAPPLY_WAIT' });
    expect(await mutate(graph.as(representative(firm.id), { now: new Date('2025-10-01T02:00:00.000Z') }), 'applyForRepair', { recordId, ...good })).toMatchObject({ __typename: 'ApplyForRepairSuccess' });
  });

  it('what is no adverse record, and what is no listing yet, cannot be repaired', async () => {
    const firm = await settleOne(graph);
    const [recordId, listEntryId] = [await addTaxGrade(graph, firm.id, 'D'), await propose(graph, firm.id)];
    expect(await mutate(graph.as(representative(firm.id)), 'applyForRepair', { recordId, ...good })).toMatchObject({ __typename: 'CreditActionNotAllowed', obstacle: 'NOT_REPAIRABLE', allowedNow: ['DISPUTE'] });
    expect(await mutate(graph.as(representative(firm.id)), 'applyForRepair', { listEntryId, ...good })).toMatchObject({ __typename: 'CreditActionNotAllowed', obstacle: 'WRONG_STATE', allowedNow: ['ANSWER_NOTICE'] });
  });

  it('the duty comes first, and its evidence', async () => {
    const firm = await settleOne(graph);
    const recordId = await addRecord(graph, market, firm.id, { decidedOn: '2025-09-01' });
    const as = graph.as(representative(firm.id), { now: DECEMBER });
    expect(await mutate(as, 'applyForRepair', { recordId, ...good, dutyFulfilled: false })).toMatchObject({ __typename: 'CreditDutyNotFulfilled', message: '须先履行义务，再申请修复。' });
    expect(await mutate(as, 'applyForRepair', { recordId, ...good, evidence: '' })).toMatchObject({ __typename: 'CreditFormRejected', problems: [{ field: 'evidence' }] });
  });

  it.each([['neither', {}], ['both', { recordId: UNKNOWN_ID, listEntryId: UNKNOWN_ID }]])('names a record or a list entry: %s is refused', async (_case, target) => {
    const firm = await settleOne(graph);
    expect(await mutate(graph.as(representative(firm.id)), 'applyForRepair', { ...target, ...good })).toMatchObject({ __typename: 'CreditFormRejected', problems: [{ code: 'TARGET_AMBIGUOUS' }] });
  });

  describeCreditAction(() => graph, {
    mutation: 'applyForRepair',
    idField: 'recordId',
    unknown: 'CreditRecordUnknown',
    roles: ['LEGAL_REPRESENTATIVE', 'CLERK'],
    otherInput: { evidence: '另一证明' },
    now: DECEMBER,
    prepare: async () => {
      const firm = await settleOne(graph);
      const id = await addRecord(graph, market, firm.id, { decidedOn: '2025-09-01' });
      return { id, by: representative(firm.id), input: good, countEffects: async () => (await graph.sql('SELECT 1 FROM credit_repair WHERE record_id = $1', [id])).length };
    },
  });
});
