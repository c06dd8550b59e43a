import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import type { GraphQLSchema } from 'graphql';
import { dieBetweenStatements } from './die-between-statements.ts';
import type { TestSubgraph } from './test-subgraph.ts';

/** A call that succeeds, by whom, with which input besides its key, and when. */
export interface ReadyCall {
  readonly by: Partial<Caller>;
  readonly input: Record<string, unknown>;
  readonly now?: Date;
}

/** For each mutation, what leads to the moment before a call of it. */
export type ReadyCalls = Readonly<Record<string, (graph: TestSubgraph) => Promise<ReadyCall>>>;

const LONGEST_MS = 60_000;
/** Beginning, claiming the key, remembering what it led to, and committing. */
const STATEMENTS_OF_ALL = 4;

/**
 * Whatever kills an operation between any two of its statements leaves nothing of it, and the same call again succeeds. Declares
 * the tests for every mutation of a department, and fails for one that has no row.
 */
export const describeDeaths = (graphOf: () => TestSubgraph, schema: GraphQLSchema, calls: ReadyCalls): void => {
  const mutations = schema.getMutationType()?.getFields() ?? {};
  const documentOf = (mutation: string): string => {
    const input = mutations[mutation]?.args.find(({ name }) => name === 'input');
    return `mutation ($input: ${String(input?.type)}) { result: ${mutation}(input: $input) { __typename } }`;
  };

  describe('death between any two statements of a mutation leaves all of it or nothing, and the same call again succeeds', () => {
    it('every mutation of the schema has its row', () => {
      expect(Object.keys(calls).toSorted()).toEqual(Object.keys(mutations).toSorted());
    });

    it.each(Object.entries(calls))('%s', async (mutation, prepare) => {
      const { by, input, now } = await prepare(graphOf());
      const client = graphOf().as(by, now === undefined ? {} : { now });
      const call = { ...input, idempotencyKey: randomUUID() };
      const answers: unknown[] = [];
      const deaths = await dieBetweenStatements(graphOf(), async () => answers.push(await client.run(documentOf(mutation), { input: call })));
      expect(answers.at(-1)).toMatchObject({ data: { result: { __typename: expect.stringMatching(/Success$/) } }, errors: [] });
      expect(deaths.count).toBeGreaterThan(STATEMENTS_OF_ALL);
      expect(deaths.halfDone).toEqual([]);
    }, LONGEST_MS);
  });
};
