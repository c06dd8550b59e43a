import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { district } from './district.ts';
import { closeEngines, type EngineUnderTest, startEngine } from './engine-under-test.ts';

afterAll(closeEngines);

let graph: EngineUnderTest;
beforeAll(async () => {
  graph = await startEngine(district);
});

describe('the plan of an operation', () => {
  it('names each fetch with its department, its text, its place and what it needs', async () => {
    expect(await graph.explain('{ visits { host { title } } }')).toEqual({
      kind: 'sequence',
      nodes: [
        { kind: 'fetch', number: 0, department: 'visits', operation: '{visits{host{__typename id}}}', path: [], requires: null },
        { kind: 'fetch', number: 1, department: 'enterprises', operation: expect.stringContaining('...on Enterprise{name}'), path: ['visits', '@', 'host'], requires: '{ ... on Enterprise { __typename id } }' },
        { kind: 'fetch', number: 2, department: 'visits', operation: expect.stringContaining('...on Enterprise{title}'), path: ['visits', '@', 'host'], requires: expect.stringContaining('name') },
      ],
    });
  });

  it('numbers fetches as the records of an execution do', async () => {
    const query = '{ visits { host { title } } }';
    graph.asked.length = 0;
    await graph.ask(query);
    expect(graph.asked.map(({ number, department }) => [number, department])).toEqual([[0, 'visits'], [1, 'enterprises'], [2, 'visits']]);
  });

  it.each([
    ['of a subscription', 'subscription { visited { id host { name } } }', { kind: 'subscription', primary: { number: 0, department: 'visits' }, rest: { kind: 'sequence', nodes: [{ number: 1, department: 'enterprises' }] } }],
    ['of an operation that needs no department', '{ __typename __schema { description } }', null],
  ])('%s', async (_what, query, expected) => {
    const plan = await graph.explain(query);
    if (expected === null) expect(plan).toBeNull();
    else expect(plan).toMatchObject(expected);
  });

  it('of variables that do not fit is refused', async () => {
    await expect(graph.explain('query ($id: ID!) { enterprise(id: $id) { id } }')).rejects.toThrow('required type');
  });
});
