import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { describeApplicationAction } from './application-action.ts';
import { read, rejected, step } from './applications.ts';
import { mutate } from './calls.ts';
import { approver, settleUnits } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const request = { reason: '口径已更正' };

describe('Mutation.requestReconsideration', () => {
  it('§9.3: within ten working days a rejection is looked at again, with a term of its own', async () => {
    const { id, by } = await rejected(graph);
    await mutate(graph.as(by, { now: new Date('2025-09-15T09:59:59.000Z') }), 'requestReconsideration', { applicationId: id, ...request });
    expect(await read(graph, approver, id, 'state dueAt')).toEqual({ state: 'RECONSIDER', dueAt: '2025-09-22T10:00:00.000Z' });
  });

  it('after them it is too late', async () => {
    const { id, by } = await rejected(graph);
    const answer = await mutate(graph.as(by, { now: new Date('2025-09-15T10:00:00.000Z') }), 'requestReconsideration', { applicationId: id, ...request });
    expect(answer).toMatchObject({ __typename: 'PolicyApplicationActionNotAllowed', action: 'REQUEST_RECONSIDERATION', state: 'REJECTED', allowedNow: [] });
    const { availableActions } = await read(graph, by, id, 'availableActions { action isAllowed because }', new Date('2025-09-15T10:00:00.000Z'));
    expect(availableActions.at(-1)).toEqual({ action: 'REQUEST_RECONSIDERATION', isAllowed: false, because: '办理期限已过。' });
  });

  it('who has applied anew goes on with that', async () => {
    const { id, by, projectId } = await rejected(graph);
    const { application } = await step(graph, by, 'startApplication', { projectId });
    expect(await mutate(graph.as(by), 'requestReconsideration', { applicationId: id, ...request })).toMatchObject({ __typename: 'PolicyApplicationExists', applicationId: application.id });
  });

  describeApplicationAction(() => graph, {
    mutation: 'requestReconsideration',
    action: 'REQUEST_RECONSIDERATION',
    roles: ['LEGAL_REPRESENTATIVE', 'CLERK'],
    event: 'requestReconsideration',
    otherInput: { reason: '另一理由' },
    prepare: async () => {
      const { id, by } = await rejected(graph);
      return { id, by, input: request };
    },
  });
});
