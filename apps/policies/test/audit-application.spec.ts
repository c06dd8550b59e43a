import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { describeApplicationAction } from './application-action.ts';
import { AMOUNT, paid, step, underReview } from './applications.ts';
import { mutate } from './calls.ts';
import { approver, owner, secondApprover, settleUnits } from './district.ts';
import { readBudget } from './projects.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const audit = (applicationId: string, outcome: string, by = secondApprover) => mutate(graph.as(by), 'auditApplication', { applicationId, outcome, reason: '实地核查' });

describe('Mutation.auditApplication', () => {
  it.each([
    ['AUDIT_OK', 'AUDIT_OK'],
    ['CLAWBACK', 'CLAWBACK'],
  ])('§10.9: %s closes the audit; what is claimed back is still paid money', async (outcome, state) => {
    const { id, projectId } = await paid(graph);
    expect((await audit(id, outcome)).application.state).toBe(state);
    expect(await readBudget(graph, projectId)).toMatchObject({ paid: AMOUNT, returned: 0 });
  });

  it('that the enterprise has confirmed the payment is no way around the audit', async () => {
    const { id, by } = await paid(graph);
    await step(graph, by, 'confirmPayment', { applicationId: id });
    expect((await audit(id, 'CLAWBACK')).application.state).toBe('CLAWBACK');
  });

  it('POL-36: who decided, paid or applied does not audit', async () => {
    const { id, by } = await underReview(graph);
    await step(graph, approver, 'reviewApplication', { applicationId: id, decision: 'APPROVE', reason: '符合条件' });
    await step(graph, owner, 'payApplication', { applicationId: id, voucher: '拨付2025-0001' });
    expect(await audit(id, 'AUDIT_OK', approver)).toMatchObject({ __typename: 'PolicyDutiesNotSeparate', earlierDuty: 'DECIDED' });
    expect(await audit(id, 'AUDIT_OK', { ...approver, subject: owner.subject as string })).toMatchObject({ __typename: 'PolicyDutiesNotSeparate', earlierDuty: 'PAID' });
    expect(await audit(id, 'AUDIT_OK', { ...approver, subject: by.subject as string })).toMatchObject({ __typename: 'PolicyDutiesNotSeparate', earlierDuty: 'APPLIED' });
    expect((await audit(id, 'AUDIT_OK')).__typename).toBe('AuditApplicationSuccess');
  });

  describeApplicationAction(() => graph, {
    mutation: 'auditApplication',
    action: 'AUDIT',
    roles: ['APPROVER'],
    event: 'clawBack',
    otherInput: { reason: '另一结论' },
    prepare: async () => ({ id: (await paid(graph)).id, by: secondApprover, input: { outcome: 'CLAWBACK', reason: '虚报' } }),
  });
});
