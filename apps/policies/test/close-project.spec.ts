import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { approver, everybody, otherOwner, owner, settleUnits, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';
import { draft, publish } from './projects.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const close = (projectId: string): Promise<any> => mutate(graph.as(owner), 'closeProject', { projectId }, 'project { state isOpen availableActions { action isAllowed } }');

describe('Mutation.closeProject', () => {
  it('a published project ends before its window does, and only money can still come', async () => {
    const { project } = await close(await publish(graph));
    expect(project).toMatchObject({ state: 'CLOSED', isOpen: false });
    expect(project.availableActions.filter(({ isAllowed }: any) => isAllowed)).toEqual([{ action: 'APPROPRIATE', isAllowed: true }]);
  });

  it('a draft is not closed, and a closed project not again', async () => {
    expect(await close(await draft(graph))).toMatchObject({ __typename: 'PolicyProjectActionNotAllowed', action: 'CLOSE', state: 'DRAFT' });
    const projectId = await publish(graph);
    await close(projectId);
    expect(await close(projectId)).toMatchObject({ __typename: 'PolicyProjectActionNotAllowed', state: 'CLOSED' });
  });

  it('another unit is told that there is no such project; other roles are told FORBIDDEN', async () => {
    const projectId = await publish(graph);
    expect(await mutate(graph.as(otherOwner), 'closeProject', { projectId })).toMatchObject({ __typename: 'PolicyProjectUnknown', projectId });
    expect(faultOf(await attempt(graph.as(approver), 'closeProject', { projectId }))).toBe('FORBIDDEN');
    expect(faultOf(await attempt(graph.as(everybody), 'closeProject', { projectId }))).toBe('UNAUTHENTICATED');
  });

  describeIdempotency(() => graph, {
    mutation: 'closeProject',
    otherInput: { projectId: UNKNOWN_ID },
    prepare: async () => {
      const projectId = await publish(graph);
      return { by: owner, input: { projectId }, countEffects: async () => (await graph.sql("SELECT 1 FROM policy_project WHERE id = $1 AND state = 'CLOSED'", [projectId])).length };
    },
  });
});
