import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { bankOf, countRows, enquireWell, grantFreely, harbour, openBanking, readEnquiries, river, settleFirm } from './bank-journey.ts';
import { UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';

let graph: TestSubgraph;
let banks: { readonly river: string; readonly harbour: string };

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  banks = await openBanking(graph);
});
afterAll(() => graph.close());

const prepare = async (): Promise<{ firmId: string; enquiryId: string }> => {
  const firm = await settleFirm(graph);
  return { firmId: firm.id, enquiryId: await enquireWell(graph, river, await grantFreely(graph, firm.id, banks.river)) };
};
const report = (enquiryId: string, changes: Record<string, unknown> = {}, by = river, now: Date = TEST_NOW): Promise<any> => mutate(graph.as(by, { now }), 'reportOutcome', { enquiryId, outcome: 'DECLINED', ...changes });
const seenBy = async (firmId: string, now?: Date): Promise<any> => (await readEnquiries(graph, firmId, 'outcome outcomeDueAt isOutcomeOverdue', now))[0];

describe('Mutation.reportOutcome (CRD-16)', () => {
  it('is due within thirty days, seen by the enterprise, and in the audit chain', async () => {
    const { firmId, enquiryId } = await prepare();
    expect(await seenBy(firmId)).toEqual({ outcome: null, outcomeDueAt: '2025-10-01T02:00:00.000Z', isOutcomeOverdue: false });
    expect(await report(enquiryId, { outcome: 'APPROVED', amountCents: 300_000_000 })).toEqual({
      __typename: 'ReportOutcomeSuccess',
      enquiry: { id: enquiryId, outcome: 'APPROVED', outcomeLabel: '已批准', outcomeDueAt: null, isOutcomeOverdue: false },
    });
    expect(await seenBy(firmId)).toEqual({ outcome: 'APPROVED', outcomeDueAt: null, isOutcomeOverdue: false });
    const [entry] = await graph.sql("SELECT body FROM audit_entry WHERE kind = 'credit.OutcomeReported' AND $1 = ANY(subject_ids)", [enquiryId]);
    expect(entry.body).toEqual({ enquiryId, place: 1, outcome: 'APPROVED', amountCents: 300_000_000, nextDate: null });
  });

  it('§0.1: pending with a next date counts once', async () => {
    const { firmId, enquiryId } = await prepare();
    expect(await report(enquiryId, { outcome: 'PENDING', nextDate: '2025-10-20' })).toMatchObject({ enquiry: { outcome: 'PENDING', outcomeDueAt: '2025-10-20T16:00:00.000Z' } });
    expect(await report(enquiryId, { outcome: 'PENDING', nextDate: '2025-11-20' })).toMatchObject({ __typename: 'OutcomeRejected', problem: 'PENDING_TWICE' });
    expect(await seenBy(firmId, new Date('2025-10-20T16:00:00.000Z'))).toMatchObject({ isOutcomeOverdue: true });
    expect(await report(enquiryId)).toMatchObject({ enquiry: { outcome: 'DECLINED', outcomeDueAt: null } });
    expect(await report(enquiryId)).toMatchObject({ __typename: 'OutcomeRejected', problem: 'ALREADY_REPORTED', message: '这次查询的结果已经反馈。' });
  });

  it.each([
    ['AMOUNT_MISSING', { outcome: 'APPROVED' }],
    ['AMOUNT_NOT_APPLICABLE', { amountCents: 100 }],
    ['NEXT_DATE_MISSING', { outcome: 'PENDING' }],
    ['NEXT_DATE_IN_PAST', { outcome: 'PENDING', nextDate: '2025-09-01' }],
    ['NEXT_DATE_TOO_FAR', { outcome: 'PENDING', nextDate: '2026-09-01' }],
    ['NEXT_DATE_NOT_APPLICABLE', { nextDate: '2025-10-01' }],
  ])('%s', async (problem, changes) => {
    const { enquiryId } = await prepare();
    expect(await report(enquiryId, changes)).toMatchObject({ __typename: 'OutcomeRejected', problem });
    expect(await countRows(graph, 'outcome_report', 'enquiry_id = $1', [enquiryId])).toBe(0);
  });

  it('of the bank’s own granted enquiries alone: others, denied and unknown ones are answered alike', async () => {
    const { enquiryId } = await prepare();
    const unknown = await report(UNKNOWN_ID);
    expect(unknown).toMatchObject({ __typename: 'EnquiryUnknown', enquiryId: UNKNOWN_ID });
    expect(await report(enquiryId, {}, harbour)).toEqual({ ...unknown, enquiryId });
    const denied = (await mutate(graph.as(river), 'enquireCredit', { uscc: 'x', purpose: 'PRE_LOAN', scopes: ['RATING'] })).enquiryId;
    for (const id of [denied, '', 'x', "1' OR '1'='1", `${UNKNOWN_ID}\0`]) expect(await report(id)).toEqual({ ...unknown, enquiryId: id });
  });

  it('a client that speaks for no bank is FORBIDDEN', async () => {
    const { enquiryId } = await prepare();
    expect(faultOf(await attempt(graph.as(bankOf('bank-nobody')), 'reportOutcome', { enquiryId, outcome: 'DECLINED' }))).toBe('FORBIDDEN');
  });

  it('thirty-two final reports at once leave one', async () => {
    const { enquiryId } = await prepare();
    const answers = await Promise.all(Array.from({ length: 32 }, () => report(enquiryId)));
    expect(answers.filter(({ __typename }) => __typename === 'ReportOutcomeSuccess')).toHaveLength(1);
    expect(answers.filter(({ problem }) => problem === 'ALREADY_REPORTED')).toHaveLength(31);
    expect(await countRows(graph, 'outcome_report', 'enquiry_id = $1', [enquiryId])).toBe(1);
  });

  describeIdempotency(() => graph, {
    mutation: 'reportOutcome',
    otherInput: { outcome: 'APPROVED', amountCents: 1 },
    prepare: async () => {
      const { enquiryId } = await prepare();
      return { by: river, input: { enquiryId, outcome: 'DECLINED' }, countEffects: () => countRows(graph, 'outcome_report', 'enquiry_id = $1', [enquiryId]) };
    },
  });
});
