import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { describeCreditAction } from './credit-action.ts';
import { cityMarket, market, representative, settleOne } from './district.ts';
import { addRecord, addTaxGrade, findRedEntry, readStanding } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

const contest = async (changes: Record<string, unknown> = {}): Promise<{ firmId: string; recordId: string; disputeId: string }> => {
  const firm = await settleOne(graph);
  await addTaxGrade(graph, firm.id, 'B');
  const recordId = await addRecord(graph, market, firm.id, changes);
  const { dispute } = await mutate(graph.as(representative(firm.id)), 'disputeRecord', { recordId, ground: '类别有误' });
  return { firmId: firm.id, recordId, disputeId: dispute.id };
};

const publicRecords = async (firmId: string): Promise<any[]> => {
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { publicCreditRecords { nodes { id isDisputed correctionStatement } } } } }';
  return (await graph.as({}).run(query, { r: [{ __typename: 'Enterprise', id: firmId }] })).data?._entities[0].publicCreditRecords.nodes;
};

describe('Mutation.replyToDispute', () => {
  it('CRD-18: upheld, the record stands and the flag is gone', async () => {
    const { firmId, recordId, disputeId } = await contest();
    expect(await mutate(graph.as(market), 'replyToDispute', { disputeId, decision: 'UPHELD', reply: '经核查，处罚决定有效' })).toMatchObject({
      dispute: { state: 'UPHELD', reply: '经核查，处罚决定有效', dueAt: null, repliedAt: '2025-09-01T02:00:00.000Z', record: { id: recordId, isDisputed: false, isInUse: true, correctionStatement: null } },
    });
    expect((await readStanding(graph, firmId)).hasOpenDispute).toBe(false);
  });

  it('corrected, another record stands in its place, and the statement travels with both', async () => {
    const { firmId, recordId, disputeId } = await contest({ adverseClass: 'SERIOUS' });
    const before = (await readStanding(graph, firmId)).score;
    const { dispute } = await mutate(graph.as(market), 'replyToDispute', { disputeId, decision: 'CORRECTED', reply: '类别应为轻微以上一般', correctedClass: 'GENERAL' });
    expect(dispute).toMatchObject({ state: 'CORRECTED', record: { id: recordId, isInUse: false, correctionStatement: '类别应为轻微以上一般', replacedBy: { id: expect.any(String), value: 'FINE' } } });
    expect(await publicRecords(firmId)).toEqual([{ id: dispute.record.replacedBy.id, isDisputed: false, correctionStatement: '类别应为轻微以上一般' }]);
    expect((await readStanding(graph, firmId)).score).toBeGreaterThan(before);
    const [old] = await graph.sql('SELECT adverse_class FROM credit_record WHERE id = $1', [recordId]);
    expect(old.adverse_class).toBe('SERIOUS');
  });

  it('corrected without a new value, the record is withdrawn', async () => {
    const { firmId, recordId, disputeId } = await contest();
    const { dispute } = await mutate(graph.as(market), 'replyToDispute', { disputeId, decision: 'CORRECTED', reply: '处罚决定已撤销' });
    expect(dispute).toMatchObject({ record: { id: recordId, isInUse: false, replacedBy: null } });
    expect(await publicRecords(firmId)).toEqual([]);
  });

  it('CRD-10: a corrected basis ends the red candidate at once', async () => {
    const { firmId, disputeId } = await contest({ kind: 'HONOUR', value: 'AWARDED' });
    expect(await findRedEntry(graph, firmId)).toMatchObject({ state: 'CANDIDATE' });
    await mutate(graph.as(market), 'replyToDispute', { disputeId, decision: 'CORRECTED', reply: '授予决定有误，予以撤回' });
    expect(await findRedEntry(graph, firmId)).toMatchObject({ state: 'LAPSED' });
  });

  it.each([
    ['a value with UPHELD', { decision: 'UPHELD', correctedValue: 'WARNING' }, 'correctedValue', 'NOT_WITH_UPHELD'],
    ['a value that is no code', { decision: 'CORRECTED', correctedValue: 'X' }, 'correctedValue', 'VALUE_UNKNOWN'],
    ['no reply', { decision: 'UPHELD', reply: '' }, 'reply', 'TEXT_LENGTH'],
  ])('%s is refused', async (_case, input, field, code) => {
    const { disputeId } = await contest();
    expect(await mutate(graph.as(market), 'replyToDispute', { disputeId, reply: '答复如下', ...input })).toMatchObject({ __typename: 'CreditFormRejected', problems: [{ field, code }] });
  });

  it('the superior of the authority reads the dispute, and does not decide it', async () => {
    const { disputeId } = await contest();
    expect(await mutate(graph.as(cityMarket), 'replyToDispute', { disputeId, decision: 'UPHELD', reply: '维持' })).toMatchObject({ __typename: 'CreditActionNotAllowed', obstacle: 'NOT_THE_AUTHORITY', allowedNow: [] });
  });

  it('what is decided is decided', async () => {
    const { disputeId } = await contest();
    await mutate(graph.as(market), 'replyToDispute', { disputeId, decision: 'UPHELD', reply: '维持' });
    expect(await mutate(graph.as(market), 'replyToDispute', { disputeId, decision: 'CORRECTED', reply: '更正' })).toMatchObject({ __typename: 'CreditActionNotAllowed', obstacle: 'WRONG_STATE' });
  });

  describeCreditAction(() => graph, {
    mutation: 'replyToDispute',
    idField: 'disputeId',
    unknown: 'CreditDisputeUnknown',
    roles: ['LISTING_AUTHORITY'],
    otherInput: { decision: 'CORRECTED' },
    prepare: async () => {
      const { disputeId: id } = await contest();
      return { id, by: market, input: { decision: 'UPHELD', reply: '维持原记录' }, countEffects: async () => (await graph.sql('SELECT version::int - 1 AS effects FROM credit_dispute WHERE id = $1', [id]))[0].effects };
    },
  });
});
