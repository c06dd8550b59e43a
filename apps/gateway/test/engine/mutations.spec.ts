import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { district } from './district.ts';
import { closeEngines, type EngineUnderTest, outage, startEngine } from './engine-under-test.ts';

afterAll(closeEngines);

let graph: EngineUnderTest;
beforeEach(async () => {
  graph = await startEngine(district);
});

describe('a mutation', () => {
  it('does one thing after the other, in the order asked, also across departments', async () => {
    const { data } = await graph.ask('mutation { a: rename(id: "e1", name: "A") { name open } b: visit(id: "v7") { id host { name } } c: rename(id: "e2", name: "C") { name } }');
    expect(data).toEqual({ a: { name: 'A', open: 1 }, b: { id: 'v7', host: { name: 'Firm e1' } }, c: { name: 'C' } });
    expect(graph.asked.filter(({ kind }) => kind === 'mutation').map(({ query }) => /(?:rename|visit)\(id: "(\w+)"/.exec(query)?.[1])).toEqual(['e1', 'v7', 'e2']);
  });

  it('is told apart from the queries that complete its answer: only these may be sent again', async () => {
    await graph.ask('mutation ($id: ID!) { visit(id: $id) { host { name } } }', { id: 'v1' });
    expect(graph.asked.map(({ kind, department }) => [kind, department])).toEqual([['mutation', 'visits'], ['query', 'enterprises']]);
  });

  it('whose department is down costs its own fields', async () => {
    graph.interfere = ({ department, kind }) => (department === 'visits' && kind === 'mutation' ? outage('visits') : undefined);
    const { data, errors } = await graph.ask('mutation { visit(id: "v1") { id } rename(id: "e1", name: "A") { name open } }');
    expect(data).toEqual({ visit: null, rename: { name: 'A', open: 1 } });
    expect(errors?.map(({ path }) => path)).toEqual([['visit']]);
  });
});
