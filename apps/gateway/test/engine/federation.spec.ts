import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { district } from './district.ts';
import { closeEngines, type EngineUnderTest, outage, startEngine } from './engine-under-test.ts';

let graph: EngineUnderTest;
beforeAll(async () => {
  graph = await startEngine(district);
});
afterAll(closeEngines);
beforeEach(() => {
  graph.asked.length = 0;
});

describe('fields that need fields of another department (@requires)', () => {
  it('get them, fetched for them alone if need be', async () => {
    expect((await graph.ask('{ visits { host { title } } }')).data.visits[0]).toEqual({ host: { title: 'Visit to Firm e1' } });
    expect(graph.asked.at(-1)?.variables.__batch_reps_0 ?? graph.asked.at(-1)?.variables.representations).toEqual([{ __typename: 'Enterprise', id: 'e1', name: 'Firm e1' }, { __typename: 'Enterprise', id: 'e2', name: 'Firm e2' }]);
  });

  it('with the arguments that they name, whatever the client gives the same field', async () => {
    expect((await graph.ask('{ enterprise(id: "e1") { price cost dear: price(currency: "EUR") } }')).data).toEqual({ enterprise: { price: 700, cost: '100 EUR', dear: 100 } });
  });

  // Known of the planner, 0.0.38: it loses such a field when its own department has led to the entity. When this fails, the defect is gone.
  it('cannot be planned where the entity was reached through their own department: this is said, and nothing is answered', async () => {
    expect(await graph.ask('{ enterprises { last { host { title } } } }')).toEqual({ data: null, errors: [{ message: 'This operation cannot be planned.' }] });
  });
});

it('an entity’s values are kept apart where later fetches ask different things of them under one name', async () => {
  const { data } = await graph.ask('{ a: enterprise(id: "e1") { last { host { x: price(currency: "CNY") } } } b: enterprise(id: "e1") { last { host { x: price(currency: "EUR") } } } }');
  expect(data).toEqual({ a: { last: { host: { x: 700 } } }, b: { last: { host: { x: 100 } } } });
});

it('what a department provides along with its own is not asked of its owner (@provides)', async () => {
  const graph = await startEngine({
    users: { sdl: 'type User @key(fields: "id") { id: ID! name: String @shareable }', resolvers: { User: { __resolveReference: ({ id }: { id: string }) => ({ id, name: 'owner' }) } } },
    posts: {
      sdl: 'type Query { post: Post other: Post } type Post { id: ID! author: User @provides(fields: "name") guest: User } type User @key(fields: "id") { id: ID! name: String @external }',
      resolvers: { Query: { post: () => ({ id: 'p1', author: { id: 'u1', name: 'provided' }, guest: { id: 'u1' } }) } },
    },
  });
  expect((await graph.ask('{ post { author { name } } }')).data).toEqual({ post: { author: { name: 'provided' } } });
  expect(graph.asked).toHaveLength(1);
  expect((await graph.ask('{ post { guest { name } } }')).data).toEqual({ post: { guest: { name: 'owner' } } });
});

describe('interface objects', () => {
  const departments = {
    media: {
      sdl: 'type Query { all: [Media] } interface Media @key(fields: "id") { id: ID! title: String } type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int } type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }',
      resolvers: {
        Query: { all: () => [...media.values()] },
        Media: { __resolveReference: ({ id }: { id: string }) => media.get(id), __resolveType: ({ __typename }: { __typename: string }) => __typename },
        Book: { __resolveReference: ({ id }: { id: string }) => media.get(id) },
        Film: { __resolveReference: ({ id }: { id: string }) => media.get(id) },
      },
    },
    ratings: {
      sdl: 'type Query { best: [Media] } type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }',
      resolvers: { Query: { best: () => [{ id: 'm2' }, { id: 'm1' }] }, Media: { __resolveReference: ({ id }: { id: string }) => ({ id }), stars: ({ id }: { id: string }) => Number(id.slice(1)) } },
    },
  };
  let graph: EngineUnderTest;
  beforeAll(async () => {
    graph = await startEngine(departments);
  });
  beforeEach(() => {
    graph.interfere = () => undefined;
  });
  const media = new Map([
    ['m1', { __typename: 'Book', id: 'm1', title: 'Rules', pages: 12 }],
    ['m2', { __typename: 'Film', id: 'm2', title: 'A visit', minutes: 90 }],
  ]);

  it('give their fields to every type of the interface', async () => {
    expect((await graph.ask('{ all { __typename id stars ... on Book { pages s: stars } } }')).data).toEqual({ all: [{ __typename: 'Book', id: 'm1', stars: 1, pages: 12, s: 1 }, { __typename: 'Film', id: 'm2', stars: 2 }] });
    const sent = Object.values(graph.asked.at(-1)?.variables ?? {}).flat();
    expect(new Set(sent.map((representation) => JSON.stringify(representation)))).toEqual(new Set(['{"__typename":"Media","id":"m1"}', '{"__typename":"Media","id":"m2"}']));
  });

  it('learn what they are from who knows it', async () => {
    expect((await graph.ask('{ best { __typename stars title ... on Film { minutes } } }')).data).toEqual({ best: [{ __typename: 'Film', stars: 2, title: 'A visit', minutes: 90 }, { __typename: 'Book', stars: 1, title: 'Rules' }] });
  });

  it('that nobody tells what they are keep what is asked of all of them', async () => {
    graph.interfere = ({ department }) => (department === 'media' ? outage('media') : undefined);
    const { data, errors = [] } = await graph.ask('{ best { stars title ... on Film { minutes } } }');
    expect(data).toEqual({ best: [{ stars: 2, title: null }, { stars: 1, title: null }] });
    expect(errors.map(({ path }) => path?.join('.'))).toEqual(['best.0.title', 'best.1.title']);
  });

  it('whose type name is lost are lost', async () => {
    graph.interfere = ({ department }) => (department === 'media' ? outage('media') : undefined);
    const { data, errors = [] } = await graph.ask('{ best { __typename stars } }');
    expect(data).toEqual({ best: [null, null] });
    expect(errors.map(({ path }) => path?.join('.'))).toEqual(['best.0.__typename', 'best.1.__typename']);
  });
});

describe('a field that moves from one department to another (@override)', () => {
  const move = (label: string) => ({
    old: { sdl: 'type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! value: String }', resolvers: { Query: { thing: () => ({ id: 't1', value: 'old' }) } } },
    young: {
      sdl: `type Thing @key(fields: "id") { id: ID! value: String @override(from: "old"${label}) }`,
      resolvers: { Thing: { __resolveReference: ({ id }: { id: string }) => ({ id }), value: () => 'young' } },
    },
  });

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['at once', '', [], ['young']],
    ['for no request', ', label: "percent(0)"', [], ['old']],
    ['for every request', ', label: "percent(100)"', [], ['young']],
    ['for half of the requests', ', label: "percent(50)"', [], ['old', 'young']],
    ['behind a label that is off', ', label: "moved"', [], ['old']],
    ['behind a label that is on', ', label: "moved"', ['moved'], ['young']],
  ])('%s', async (_what, label, labels, expected) => {
    const graph = await startEngine(move(label), { overrideLabels: new Set(labels) });
    const values = new Set<string>();
    for (let turn = 0; turn < 40; turn += 1) values.add((await graph.ask('{ thing { value } }')).data.thing.value as string);
    expect([...values].sort()).toEqual(expected);
  });
});

it('types of one department that answer a name differently are asked under other names, which nobody sees', async () => {
  // Clients may not ask for both as they are: one is `ID!`, the other `ID`. Departments know more of the types than clients.
  const accounts = [
    { __typename: 'Admin', id: 'a1', kin: [{ __typename: 'User', id: 'u1' }] },
    { __typename: 'User', id: 'u1', kin: [{ __typename: 'Admin', id: 'a1' }, null] },
  ];
  const graph = await startEngine({
    a: { sdl: 'type Query { users: [User] } type User @key(fields: "id") { id: ID name: String @shareable }', resolvers: { Query: { users: () => [{ id: 'u1' }] }, User: { name: () => 'user' } } },
    b: {
      sdl: 'type Query { accounts: [Account] } union Account = User | Admin type User @key(fields: "id") { id: ID! name: String @shareable kin: [Account] } type Admin { id: ID name: String kin: [Account] }',
      resolvers: { Query: { accounts: () => accounts }, User: { name: () => 'user' }, Admin: { name: () => 'admin' } },
    },
  });
  const { data, errors } = await graph.ask('{ accounts { ... on User { id name kin { ... on User { id } ... on Admin { id name } } } ... on Admin { id kin { ... on User { name id } ... on Admin { id } } } } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({ accounts: [{ id: 'a1', kin: [{ name: 'user', id: 'u1' }] }, { id: 'u1', name: 'user', kin: [{ id: 'a1', name: 'admin' }, null] }] });
  expect(graph.asked[0]?.query).toContain('_internal_qp_alias_0: id');
});
