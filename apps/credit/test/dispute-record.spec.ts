import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { describeCreditAction } from './credit-action.ts';
import { market, representative, settleOne } from './district.ts';
import { addRecord, publishedStandings, readStanding } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

const DUE = '2025-09-10T10:00:00.000Z';

describe('Mutation.disputeRecord', () => {
  it('CRD-18: the record is flagged to its readers at once, and the authority has seven working days', async () => {
    const firm = await settleOne(graph);
    const recordId = await addRecord(graph, market, firm.id);
    const disputed = await mutate(graph.as(representative(firm.id)), 'disputeRecord', { recordId, ground: '罚款决定已被复议撤销' });
    expect(disputed).toMatchObject({ __typename: 'DisputeRecordSuccess', dispute: { state: 'OPEN', dueAt: DUE, reply: null, record: { id: recordId, isDisputed: true, isInUse: true, correctionStatement: null } } });
    expect((await readStanding(graph, firm.id)).hasOpenDispute).toBe(true);
    expect((await publishedStandings(graph, firm.id)).at(-1).data.hasOpenDispute).toBe(true);
    const { data } = await graph.as({}).run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { publicCreditRecords { nodes { id isDisputed } } } } }', { r: [{ __typename: 'Enterprise', id: firm.id }] });
    expect(data?._entities[0].publicCreditRecords.nodes).toEqual([{ id: recordId, isDisputed: true }]);
  });

  it('one dispute at a time: the second is told so', async () => {
    const firm = await settleOne(graph);
    const recordId = await addRecord(graph, market, firm.id);
    await mutate(graph.as(representative(firm.id)), 'disputeRecord', { recordId, ground: '有误' });
    expect(await mutate(graph.as(representative(firm.id)), 'disputeRecord', { recordId, ground: '仍有误' })).toEqual({
      __typename: 'CreditActionNotAllowed',
      action: 'DISPUTE',
      obstacle: 'ALREADY_OPEN',
      allowedNow: [],
      message: '已有在办事项。现在可以：无需操作。',
      en: 'One is open already. Possible now: nothing.',
    });
  });

  it('says why: a dispute without a ground is none', async () => {
    const firm = await settleOne(graph);
    const recordId = await addRecord(graph, market, firm.id);
    expect(await mutate(graph.as(representative(firm.id)), 'disputeRecord', { recordId, ground: ' x ' })).toMatchObject({ __typename: 'CreditFormRejected', problems: [{ field: 'ground', code: 'TEXT_LENGTH' }] });
    expect((await readStanding(graph, firm.id)).hasOpenDispute).toBe(false);
  });

  describeCreditAction(() => graph, {
    mutation: 'disputeRecord',
    idField: 'recordId',
    unknown: 'CreditRecordUnknown',
    roles: ['LEGAL_REPRESENTATIVE', 'CLERK'],
    otherInput: { ground: '另一理由' },
    prepare: async () => {
      const firm = await settleOne(graph);
      const id = await addRecord(graph, market, firm.id);
      return { id, by: representative(firm.id), input: { ground: '有误' }, countEffects: async () => (await graph.sql('SELECT 1 FROM credit_dispute WHERE record_id = $1', [id])).length };
    },
  });
});
