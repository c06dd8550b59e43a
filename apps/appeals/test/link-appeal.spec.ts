import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { describeAppealAction } from './appeal-action.ts';
import { mutate } from './calls.ts';
import { representative, settleOne, specialist, UNKNOWN_ID } from './district.ts';
import { accept, listSteps, read, reply, storedState, submit, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

const link = (appealId: string, parentAppealId: string): Promise<any> => mutate(graph.as(specialist), 'linkAppeal', { appealId, parentAppealId });

describe('Mutation.linkAppeal', () => {
  it('APL-30: a confirmed duplicate follows the open appeal of the same enterprise', async () => {
    const firm = await settleOne(graph);
    const parent = await accept(graph, firm.id);
    const id = await submit(graph, firm.id);
    await succeed(graph, representative(firm.id), 'linkAppeal', { appealId: id, parentAppealId: parent });
    expect(await read(graph, representative(firm.id), id, 'state stateLabel linkedTo { id state }')).toEqual({ state: 'LINKED', stateLabel: '已合并', linkedTo: { id: parent, state: 'IN_PROGRESS' } });
    expect((await listSteps(graph, id)).at(-1)).toBe(`SUBMITTED link LINKED by representative-${firm.id}`);
  });

  it('not to itself, to nothing, to another enterprise’s, to an answered one, or to a follower', async () => {
    const [firm, other] = [await settleOne(graph), await settleOne(graph)];
    const id = await submit(graph, firm.id);
    const follower = await submit(graph, firm.id);
    await link(follower, await accept(graph, firm.id));
    for (const parentAppealId of [id, UNKNOWN_ID, 'x', await accept(graph, other.id), await reply(graph, firm.id), follower]) {
      expect(await link(id, parentAppealId)).toMatchObject({ __typename: 'AppealNotLinkable', parentAppealId });
    }
    expect(await storedState(graph, id)).toBe('SUBMITTED');
  });

  it('what is followed follows nothing itself: there are no chains', async () => {
    const firm = await settleOne(graph);
    const [first, second, third] = [await submit(graph, firm.id), await submit(graph, firm.id), await submit(graph, firm.id)];
    await link(first, second);
    expect(await link(second, third)).toMatchObject({ __typename: 'AppealNotLinkable' });
    expect(await storedState(graph, second)).toBe('SUBMITTED');
  });

  it('two that are linked to each other in the same instant close no ring', async () => {
    for (let round = 1; round <= 5; round += 1) {
      const firm = await settleOne(graph);
      const [a, b] = [await submit(graph, firm.id), await submit(graph, firm.id)];
      const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? link(a, b) : link(b, a))));
      for (const { __typename } of answers) expect(__typename).toMatch(/^(LinkAppealSuccess|AppealNotLinkable|AppealActionNotAllowed)$/);
      expect([await storedState(graph, a), await storedState(graph, b)].sort()).toEqual(['LINKED', 'SUBMITTED']);
    }
  });

  describeAppealAction(() => graph, {
    mutation: 'linkAppeal',
    action: 'LINK',
    roles: ['SERVICE_SPECIALIST', 'LEGAL_REPRESENTATIVE', 'CLERK'],
    event: 'link',
    otherInput: { parentAppealId: UNKNOWN_ID },
    prepare: async () => {
      const firm = await settleOne(graph);
      const parentAppealId = await accept(graph, firm.id);
      return { id: await submit(graph, firm.id), enterpriseId: firm.id, by: representative(firm.id), input: { parentAppealId } };
    },
  });
});
