import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { describeApplicationAction } from './application-action.ts';
import { askedForSupplement, read } from './applications.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { applyAll, approver, goodFacts, profileEvent, settleUnits } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const NEXT_DAY = new Date('2025-09-02T02:00:00.000Z');

describe('Mutation.supplementApplication', () => {
  it('§9.3: goes to a person, and the review’s clock gets back the time that the enterprise took', async () => {
    const { id, by } = await askedForSupplement(graph);
    const { application } = await mutate(graph.as(by, { now: NEXT_DAY }), 'supplementApplication', { applicationId: id, statement: '已补充专项审计报告' }, 'application { state dueAt supplementRequest history { to reason } }');
    expect(application).toMatchObject({ state: 'NEEDS_HUMAN', dueAt: '2025-09-09T10:00:00.000Z', supplementRequest: null });
    expect(application.history.at(-1)).toEqual({ to: 'NEEDS_HUMAN', reason: '已补充专项审计报告' });
  });

  it('what it filled in can be changed, and everything is verified anew', async () => {
    const { id, by, firm } = await askedForSupplement(graph);
    await applyAll(graph, [profileEvent(firm.id, { facts: goodFacts.filter(({ key }) => key !== 'rdSpending') }, 2)]);
    await mutate(graph.as(by), 'supplementApplication', { applicationId: id, statement: '已补充', fields: [{ key: 'account', value: '6222 0000 0000 0009' }] });
    const { fields, verification } = await read(graph, approver, id, 'fields { key value } verification { result }');
    expect(fields.at(-1)).toEqual({ key: 'account', value: '6222 0000 0000 0009' });
    expect(verification.map(({ result }: { result: string }) => result)).toEqual(['PASS', 'PASS', 'UNKNOWN', 'PASS']);
    // The order of the waiting list follows what is proved now (POL-16).
    expect(await graph.sql('SELECT score FROM policy_application WHERE id = $1', [id])).toEqual([{ score: 0.75 }]);
  });

  it('prefilled values are not overwritten', async () => {
    const { id, by } = await askedForSupplement(graph);
    expect(await mutate(graph.as(by), 'supplementApplication', { applicationId: id, statement: '已补充', fields: [{ key: 'staff', value: '99' }] })).toMatchObject({ __typename: 'PolicyFieldsRejected', invalidKeys: ['staff'] });
  });

  it('after its five working days it is too late', async () => {
    const { id, by } = await askedForSupplement(graph);
    const answer = await mutate(graph.as(by, { now: new Date('2025-09-08T10:00:00.000Z') }), 'supplementApplication', { applicationId: id, statement: '已补充' });
    expect(answer).toMatchObject({ __typename: 'PolicyApplicationActionNotAllowed', action: 'SUPPLEMENT', state: 'SUPPLEMENT', allowedNow: ['CONTEST_FIELD', 'WITHDRAW'] });
  });

  it('a statement has to be given', async () => {
    const { id, by } = await askedForSupplement(graph);
    expect(faultOf(await attempt(graph.as(by), 'supplementApplication', { applicationId: id, statement: '' }))).toBe('BAD_USER_INPUT');
  });

  describeApplicationAction(() => graph, {
    mutation: 'supplementApplication',
    action: 'SUPPLEMENT',
    roles: ['LEGAL_REPRESENTATIVE', 'CLERK'],
    event: 'supplement',
    otherInput: { statement: '另一说明' },
    prepare: async () => {
      const { id, by } = await askedForSupplement(graph);
      return { id, by, input: { statement: '已补充' } };
    },
  });
});
