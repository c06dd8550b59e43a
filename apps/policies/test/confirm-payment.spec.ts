import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { describeApplicationAction } from './application-action.ts';
import { committed, paid, read } from './applications.ts';
import { mutate } from './calls.ts';
import { settleUnits } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

describe('Mutation.confirmPayment', () => {
  it('POL-08: the enterprise confirms that the money has arrived', async () => {
    const { id, by } = await paid(graph);
    expect((await mutate(graph.as(by), 'confirmPayment', { applicationId: id })).application.state).toBe('COMPLETED');
    expect((await read(graph, by, id, 'history { toLabel }')).history.map(({ toLabel }: { toLabel: string }) => toLabel)).toEqual(['已提交', '核验通过', '已通过', '已核定', '已拨付', '已到账']);
  });

  it('what is not paid cannot be confirmed', async () => {
    const { id, by } = await committed(graph);
    expect(await mutate(graph.as(by), 'confirmPayment', { applicationId: id })).toMatchObject({ __typename: 'PolicyApplicationActionNotAllowed', state: 'COMMITTED', allowedNow: ['WITHDRAW'] });
  });

  describeApplicationAction(() => graph, {
    mutation: 'confirmPayment',
    action: 'CONFIRM_PAYMENT',
    roles: ['LEGAL_REPRESENTATIVE', 'CLERK'],
    event: 'confirm',
    otherInput: { applicationId: '99999999-9999-4999-8999-999999999999' },
    prepare: async () => {
      const { id, by } = await paid(graph);
      return { id, by, input: {} };
    },
  });
});
