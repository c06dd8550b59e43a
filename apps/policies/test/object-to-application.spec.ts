import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { describeApplicationAction } from './application-action.ts';
import { inNotice, LARGE_AMOUNT, read, stateOf } from './applications.ts';
import { attempt, mutate } from './calls.ts';
import { approver, everybody, representative, settleFirm, settleUnits } from './district.ts';
import { readBudget } from './projects.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const newObjector = async () => representative((await settleFirm(graph)).id);

describe('Mutation.objectToApplication', () => {
  it('§9.3: during the notice another enterprise objects, and the approval goes back to review with its money reserved', async () => {
    const { id, projectId } = await inNotice(graph);
    expect(await mutate(graph.as(await newObjector()), 'objectToApplication', { applicationId: id, reason: '与事实不符' })).toEqual({
      __typename: 'ObjectToApplicationSuccess',
      applicationId: id,
      receivedAt: '2025-09-01T02:00:00.000Z',
    });
    const { state, dueAt, history } = await read(graph, approver, id, 'state dueAt history { to reason }');
    expect([state, dueAt, history.at(-1)]).toEqual(['OBJECTED', '2025-09-08T10:00:00.000Z', { to: 'OBJECTED', reason: '与事实不符' }]);
    expect(await readBudget(graph, projectId)).toMatchObject({ reserved: LARGE_AMOUNT });
  });

  it('everybody reads what is in public notice, until it ends: who gets how much', async () => {
    const { id, projectId, firm } = await inNotice(graph);
    const noticesAt = async (now: string) =>
      (await graph.as(everybody, { now: new Date(now) }).run('query ($id: ID!) { policyProject(id: $id) { publicNotices { applicationId enterpriseName amountCents endsAt } } }', { id: projectId })).data?.policyProject.publicNotices;
    expect(await noticesAt('2025-09-08T09:59:59.000Z')).toEqual([{ applicationId: id, enterpriseName: firm.name, amountCents: LARGE_AMOUNT, endsAt: '2025-09-08T10:00:00.000Z' }]);
    expect(await noticesAt('2025-09-08T10:00:00.000Z')).toEqual([]);
    await mutate(graph.as(await newObjector()), 'objectToApplication', { applicationId: id, reason: '与事实不符' });
    expect(await noticesAt('2025-09-02T02:00:00.000Z')).toEqual([]);
  });

  it('the objector reads nothing of the application, and the applicant does not learn who objected', async () => {
    const { id, by } = await inNotice(graph);
    const objector = await newObjector();
    await mutate(graph.as(objector), 'objectToApplication', { applicationId: id, reason: '与事实不符' });
    expect(await read(graph, objector, id, 'id')).toBeNull();
    expect(JSON.stringify(await read(graph, by, id, 'history { at from to toLabel reason } availableActions { action }'))).not.toContain(String(objector.subject));
  });

  it('the applicant itself has no objection to raise', async () => {
    const { id, by } = await inNotice(graph);
    expect(await mutate(graph.as(by), 'objectToApplication', { applicationId: id, reason: '无' })).toMatchObject({ __typename: 'PolicyApplicationActionNotAllowed', action: 'OBJECT', allowedNow: ['WITHDRAW'] });
  });

  it('after the five working days it is too late', async () => {
    const { id } = await inNotice(graph);
    const { data } = await attempt(graph.as(await newObjector(), { now: new Date('2025-09-08T10:00:00.000Z') }), 'objectToApplication', { applicationId: id, reason: '与事实不符' });
    expect(data?.result).toMatchObject({ __typename: 'PolicyApplicationActionNotAllowed', state: 'NOTICE', allowedNow: [] });
    expect(await stateOf(graph, id)).toBe('NOTICE');
  });

  describeApplicationAction(() => graph, {
    mutation: 'objectToApplication',
    action: 'OBJECT',
    roles: ['LEGAL_REPRESENTATIVE', 'CLERK'],
    event: 'object',
    otherInput: { reason: '另一理由' },
    prepare: async () => ({ id: (await inNotice(graph)).id, by: await newObjector(), input: { reason: '与事实不符' } }),
  });
});
