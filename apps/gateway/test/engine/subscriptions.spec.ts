import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { district } from './district.ts';
import { type Answered, closeEngines, type EngineUnderTest, outage, startEngine } from './engine-under-test.ts';

afterAll(closeEngines);

let graph: EngineUnderTest;
beforeEach(async () => {
  graph = await startEngine(district);
});
const collect = async (updates: AsyncGenerator<Answered, void>): Promise<readonly Answered[]> => {
  const collected: Answered[] = [];
  for await (const update of updates) collected.push(update);
  return collected;
};

describe('a subscription', () => {
  it('completes each update with what other departments know', async () => {
    const updates = await collect(graph.updates('subscription ($from: Int) { seen: visited(from: $from) { id host { name } } }', { from: 2 }));
    expect(updates).toEqual([{ data: { seen: { id: 'v2', host: { name: 'Firm e2' } } } }, { data: { seen: { id: 'v3', host: null } } }]);
  });

  it('gives each update a record of its own', async () => {
    await collect(graph.updates('subscription { visited { id } }'));
    expect(graph.record).toHaveLength(1 + 3);
  });

  it('goes on while another department is down, and says what is lost', async () => {
    graph.interfere = ({ department }) => outage(department);
    const [first, , third] = await collect(graph.updates('subscription { visited { id host { name } } }'));
    expect(first).toMatchObject({ data: { visited: { id: 'v1', host: { name: null } } }, errors: [{ path: ['visited', 'host', 'name'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
    expect(third).toEqual({ data: { visited: { id: 'v3', host: null } } });
  });

  it('that cannot begin says why, once', async () => {
    expect(await collect(graph.updates('subscription ($from: Int!) { visited(from: $from) { id } }'))).toEqual([{ errors: [{ message: expect.stringMatching('required type'), extensions: { code: 'BAD_USER_INPUT' } }] }]);
  });

  it('is not answered like a query', async () => {
    expect(await graph.ask('subscription { visited { id } }')).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});
