import { beforeAll, describe, expect, it } from '@jest/globals';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, parse } from 'graphql';
import { createHivePlanner } from './hive-planner.ts';
import type { Planner, PlanNode } from './plan.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@interfaceObject", "@override"])';
const departments = {
  a: 'type Query { one(id: ID): Thing all: [Item] moved: Int } interface Item @key(fields: "id") { id: ID! } type Thing implements Item @key(fields: "id") { id: ID! size: Int } type Subscription { seen: Thing }',
  b: 'type Query { other: Int } type Mutation { change: Thing } type Thing @key(fields: "id") { id: ID! size: Int @external name: String area: Int @requires(fields: "size") }',
  c: 'type Item @key(fields: "id") @interfaceObject { id: ID! stars: Int } type Query { moved: Int @override(from: "a", label: "percent(25)") }',
};

let planner: Planner;
beforeAll(() => {
  const composed = composeServices(Object.entries(departments).map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(`${link}\n${sdl}`) })));
  if (composed.errors !== undefined) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  planner = createHivePlanner(composed.supergraphSdl);
});
const plan = (operation: string, percentage = 0): Promise<PlanNode | null> => planner.plan(operation, { labels: new Set(), percentage });

describe('the planner', () => {
  it('knows what clients may ask, and nothing of the composition', () => {
    const schema = buildSchema(planner.apiSdl);
    expect(Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__')).sort()).toEqual(['Boolean', 'Float', 'ID', 'Int', 'Item', 'Mutation', 'Query', 'String', 'Subscription', 'Thing']);
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual(['all', 'moved', 'one', 'other']);
  });

  it('numbers the fetches of a plan in its order', async () => {
    expect(await plan('query ($id: ID) { one(id: $id) { area } other }')).toEqual({
      kind: 'sequence',
      nodes: [
        {
          kind: 'parallel',
          nodes: expect.arrayContaining([
            { kind: 'rootFetch', number: expect.any(Number), department: 'b', operation: '{other}', variables: [], operationKind: 'query', path: [], renames: [] },
            { kind: 'rootFetch', number: expect.any(Number), department: 'a', operation: 'query($id:ID){one(id: $id){__typename id size}}', variables: ['id'], operationKind: 'query', path: [], renames: [] },
          ]),
        },
        {
          kind: 'entityFetch',
          number: 2,
          department: 'b',
          operation: 'query($representations:[_Any!]!){_entities(representations: $representations){...on Thing{area}}}',
          variables: [],
          batches: [
            {
              answerKey: '_entities',
              variable: 'representations',
              paths: [[{ kind: 'field', key: 'one' }]],
              requires: [{ kind: 'fragment', type: 'Thing', selections: expect.arrayContaining([{ kind: 'field', key: 'size', sentAs: 'size', selections: [] }]) }],
              typenameChanges: [],
              renames: [],
            },
          ],
        },
      ],
    });
  });

  it('says by which name a department knows an interface’s entities', async () => {
    expect(await plan('{ all { stars } }')).toMatchObject({ nodes: [{}, { batches: [{ paths: [[{ kind: 'field', key: 'all' }, { kind: 'items' }]], typenameChanges: [{ ofTypes: ['Item'], to: 'Item' }] }] }] });
  });

  it('sends what goes to the same places together', async () => {
    const node = await plan('{ x: one { name } y: one { name } }');
    expect(node).toMatchObject({ nodes: [{}, { kind: 'entityFetch', batches: [{ answerKey: '_e0', variable: '__batch_reps_0', paths: expect.arrayContaining([[{ kind: 'field', key: 'x' }], [{ kind: 'field', key: 'y' }]]) }] }] });
  });

  it('completes a subscription', async () => {
    expect(await plan('subscription { seen { name } }')).toMatchObject({ kind: 'subscription', primary: { department: 'a', operationKind: 'subscription' }, rest: { kind: 'sequence', nodes: [{ department: 'b' }] } });
  });

  it('tells mutations apart', async () => {
    expect(await plan('mutation { change { id } }')).toMatchObject({ kind: 'rootFetch', operationKind: 'mutation' });
  });

  it('rolls a field out to a share of requests', async () => {
    expect(planner.overrides).toEqual({ labels: [], percentages: [25] });
    expect(await plan('{ moved }', 0)).toMatchObject({ department: 'c' });
    expect(await plan('{ moved }', 25)).toMatchObject({ department: 'a' });
  });

  it.each(['{ nothing }', '{ one {', ''])('refuses %j in words', async (operation) => {
    await expect(plan(operation)).rejects.toThrow(/\w/);
  });

  it.each(['', 'type Query { a: Int }', '{'])('refuses a supergraph that is none: %j', (sdl) => {
    expect(() => createHivePlanner(sdl)).toThrow(/\w/);
  });
});
