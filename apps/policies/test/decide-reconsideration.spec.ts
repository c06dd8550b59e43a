import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { describeApplicationAction } from './application-action.ts';
import { AMOUNT, inReconsideration, read } from './applications.ts';
import { mutate } from './calls.ts';
import { applyAll, approver, creditEvent, listingOf, secondApprover, settleUnits } from './district.ts';
import { readBudget } from './projects.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const decide = (applicationId: string, isApproved: boolean, by = secondApprover) => mutate(graph.as(by), 'decideReconsideration', { applicationId, isApproved, reason: '复核意见' });

describe('Mutation.decideReconsideration', () => {
  it('§9.3: overturned, it is approved and funded', async () => {
    const { id, projectId } = await inReconsideration(graph);
    expect((await decide(id, true)).application.state).toBe('COMMITTED');
    expect(await readBudget(graph, projectId)).toMatchObject({ committed: AMOUNT });
  });

  it('upheld, it is final, by the clause of the first rejection', async () => {
    const { id } = await inReconsideration(graph);
    await decide(id, false);
    expect(await read(graph, approver, id, 'state decision { outcome explanation clause { number } } availableActions { isAllowed }')).toMatchObject({
      state: 'REJECTED_FINAL',
      decision: { outcome: 'REJECTED', explanation: ['复核意见'], clause: { number: '第一条' } },
    });
  });

  it('who rejected does not decide again, nor does who applied', async () => {
    const { id, by } = await inReconsideration(graph);
    expect(await decide(id, true, approver)).toMatchObject({ __typename: 'PolicyDutiesNotSeparate', earlierDuty: 'DECIDED' });
    expect(await decide(id, true, { ...approver, subject: by.subject as string })).toMatchObject({ __typename: 'PolicyDutiesNotSeparate', earlierDuty: 'APPLIED' });
  });

  it('POL-17: a blacklisted enterprise is not approved here either', async () => {
    const { id, firm } = await inReconsideration(graph);
    await applyAll(graph, [creditEvent(firm.id, { listings: [listingOf('BLACK')] }, 2)]);
    expect(await decide(id, true)).toMatchObject({ __typename: 'PolicyApplicantBlacklisted' });
  });

  describeApplicationAction(() => graph, {
    mutation: 'decideReconsideration',
    action: 'DECIDE_RECONSIDERATION',
    roles: ['APPROVER'],
    event: 'overturn',
    otherInput: { reason: '另一意见' },
    prepare: async () => ({ id: (await inReconsideration(graph)).id, by: secondApprover, input: { isApproved: true, reason: '复核意见' } }),
  });
});
