import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { describeApplicationAction } from './application-action.ts';
import { AMOUNT, beginAndSubmit, clawedBack, publishFunded, read, step } from './applications.ts';
import { mutate } from './calls.ts';
import { approver, owner, settleUnits } from './district.ts';
import { readBudget } from './projects.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

describe('Mutation.recordReturnedFunds', () => {
  it('POL-20: money that came back lies on its own account, and the ledger balances', async () => {
    const { id, projectId } = await clawedBack(graph);
    expect((await mutate(graph.as(owner), 'recordReturnedFunds', { applicationId: id, voucher: '退款2025-0001' })).application.state).toBe('RETURNED_FUNDS');
    expect(await readBudget(graph, projectId)).toEqual({ appropriated: 1_000_000_000, available: 1_000_000_000 - AMOUNT, reserved: 0, committed: 0, paid: 0, returned: AMOUNT });
  });

  it('§10.9: from whom money was claimed back is looked at by a person the next time', async () => {
    const { id, by, projectId } = await clawedBack(graph);
    await step(graph, owner, 'recordReturnedFunds', { applicationId: id, voucher: '退款2025-0001' });
    const { application } = await step(graph, by, 'startApplication', { projectId: await publishFunded(graph) });
    await step(graph, by, 'submitApplication', { applicationId: application.id, fields: [{ key: 'account', value: '6222' }], isDeclarationSigned: true });
    expect((await read(graph, approver, application.id, 'state')).state).toBe('VERIFIED');
    const other = await beginAndSubmit(graph, { projectId });
    expect((await read(graph, approver, other.id, 'state')).state).toBe('COMMITTED');
  });

  describeApplicationAction(() => graph, {
    mutation: 'recordReturnedFunds',
    action: 'RECORD_RETURN',
    roles: ['POLICY_OWNER'],
    event: 'returnFunds',
    otherInput: { voucher: '退款2025-0002' },
    prepare: async () => ({ id: (await clawedBack(graph)).id, by: owner, input: { voucher: '退款2025-0001' } }),
  });
});
