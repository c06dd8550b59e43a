import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dieBetweenStatements, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { everyMutation } from './every-mutation.ts';
import { key } from './forms.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const mutations = Object.keys(visits.schema.getMutationType()?.getFields() ?? {});

const documentOf = (mutation: string): string => {
  const input = visits.schema.getMutationType()?.getFields()[mutation]?.args.find(({ name }) => name === 'input');
  return `mutation ($input: ${String(input?.type)}) { result: ${mutation}(input: $input) { __typename } }`;
};

describe('death between any two statements of a mutation leaves all of it or nothing, and the same call again succeeds', () => {
  it('every mutation of the schema has its row', () => {
    expect(Object.keys(everyMutation).toSorted()).toEqual(mutations.toSorted());
  });

  it.each(Object.keys(everyMutation).map((mutation) => [mutation]))('%s', async (mutation) => {
    const { by, input, now } = await everyMutation[mutation]!(graph);
    const client = graph.as(by, now === undefined ? {} : { now });
    const call = { ...input, idempotencyKey: key() };
    const answers: unknown[] = [];
    const deaths = await dieBetweenStatements(graph, async () => {
      answers.push(await client.run(documentOf(mutation), { input: call }));
    });
    expect(answers.at(-1)).toMatchObject({ data: { result: { __typename: expect.stringMatching(/Success$/) } }, errors: [] });
    // The transaction and the key are four statements; an operation has at least one of its own.
    expect(deaths.count).toBeGreaterThan(4);
    expect(deaths.halfDone).toEqual([]);
  });
});
