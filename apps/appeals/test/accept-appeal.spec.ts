import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { mutate } from './calls.ts';
import { housing, settleOne, superior, transport } from './district.ts';
import { dispatch, read } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

describe('Mutation.acceptAppeal', () => {
  it('the responsible unit, or the one above it, takes the appeal in hand; another one does not', async () => {
    const firm = await settleOne(graph);
    const id = await dispatch(graph, firm.id);
    expect(await mutate(graph.as(transport), 'acceptAppeal', { appealId: id })).toMatchObject({ __typename: 'AppealUnknown' });
    expect(await mutate(graph.as(superior), 'acceptAppeal', { appealId: id })).toMatchObject({ appeal: { state: 'IN_PROGRESS' } });
  });

  it('what is accepted can no longer be returned (APL-24)', async () => {
    const firm = await settleOne(graph);
    const id = await dispatch(graph, firm.id);
    await mutate(graph.as(housing), 'acceptAppeal', { appealId: id });
    const { availableActions } = await read(graph, housing, id, 'availableActions { action isAllowed because label }');
    expect(availableActions).toContainEqual({ action: 'RETURN', isAllowed: false, because: '当前状态为“办理中”。', label: '退单' });
    expect(availableActions).toContainEqual({ action: 'REPLY', isAllowed: true, because: null, label: '答复' });
  });

  describeAppealAction(() => graph, {
    mutation: 'acceptAppeal',
    action: 'ACCEPT',
    roles: ['UNIT_HANDLER'],
    event: 'accept',
    otherInput: { appealId: '99999999-9999-4999-8999-999999999999' },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await dispatch(graph, firm.id), enterpriseId: firm.id, by: housing, input: {} };
    },
  });
});
