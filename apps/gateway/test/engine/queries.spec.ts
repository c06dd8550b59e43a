import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { district } from './district.ts';
import { closeEngines, type EngineUnderTest, startEngine } from './engine-under-test.ts';

afterAll(closeEngines);

let graph: EngineUnderTest;
beforeAll(async () => {
  graph = await startEngine(district);
});
beforeEach(() => {
  graph.asked.length = 0;
});
const ask = async (query: string, variables?: Readonly<Record<string, unknown>>): Promise<any> => {
  const { data, errors } = await graph.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
};

describe('a query', () => {
  it('is answered with the fields asked, in the order asked, under the names asked', async () => {
    const data = await ask('{ firm: enterprise(id: "e1") { b: name open a: id ...F name } } fragment F on Enterprise { c: open(of: "abc") a: id }');
    expect(JSON.stringify(data)).toBe('{"firm":{"b":"Firm e1","open":1,"a":"e1","c":3,"name":"Firm e1"}}');
  });

  it('asks for each entity once, however often it stands in the answer', async () => {
    const data = await ask('{ visits { host { name } others { name } } }');
    expect(data.visits[0]).toEqual({ host: { name: 'Firm e1' }, others: [{ name: 'Firm e2' }, null, { name: 'Firm e1' }] });
    expect(graph.asked.map(({ entityCounts }) => entityCounts)).toEqual([{}, { _e0: 2 }]);
  });

  it.each([
    ['a union', '{ parties { __typename ... on Officer { name rank } ... on Enterprise { name open } } }', { parties: [{ __typename: 'Enterprise', name: 'Firm e1', open: 1 }, { __typename: 'Officer', name: 'Officer', rank: 3 }, null, { __typename: 'Enterprise', name: 'Firm e2', open: 2 }] }],
    ['an interface', '{ hosts { id name ... on Enterprise { open } } }', { hosts: [{ id: 'o1', name: 'Officer' }, { id: 'e2', name: 'Firm e2', open: 2 }] }],
    ['an interface, seen as an interface', '{ hosts { ... on Host { label: name } kind: __typename } }', { hosts: [{ label: 'Officer', kind: 'Officer' }, { label: 'Firm e2', kind: 'Enterprise' }] }],
    ['a union of which nothing is asked that its member has', '{ parties { ... on Officer { rank } } }', { parties: [{}, { rank: 3 }, null, {}] }],
    ['types that answer one name from different departments', '{ parties { ... on Officer { x: rank } ... on Enterprise { x: open } } }', { parties: [{ x: 1 }, { x: 3 }, null, { x: 2 }] }],
    ['lists of lists', '{ grid { id open } }', { grid: [[{ id: 'e1', open: 1 }], [], [{ id: 'e2', open: 2 }, { id: 'e1', open: 1 }]] }],
    ['values that two departments know parts of', '{ enterprise(id: "e1") { address { zip city street } } }', { enterprise: { address: { zip: '529000', city: 'Jiangmen', street: 'Street of e1' } } }],
    ['an entity within an entity of another department', '{ enterprise(id: "e1") { last { id host { name parent { name } } } } }', { enterprise: { last: { id: 'v1', host: { name: 'Firm e1', parent: null } } } }],
    ['lists of scalars, and a scalar of one’s own', '{ enterprise(id: "e1") { tags capital size } }', { enterprise: { tags: ['a', 'b'], capital: 5, size: 'MEDIUM' } }],
    ['an unknown entity', '{ enterprise(id: "e9") { name open } }', { enterprise: null }],
    ['root fields that two departments could answer', '{ count a: count }', { count: 2, a: 2 }],
    ['nothing but type names', '{ __typename t: __typename enterprise(id: "e1") { __typename } }', { __typename: 'Query', t: 'Query', enterprise: { __typename: 'Enterprise' } }],
  ])('%s', async (_what, query, expected) => {
    expect(await ask(query)).toEqual(expected);
  });

  it('the same field with different arguments, on different objects', async () => {
    expect(await ask('{ a: enterprise(id: "e1") { last { host { x: open(of: "ab") } } } b: enterprise(id: "e1") { last { host { x: open(of: "abcd") } } } }')).toEqual({
      a: { last: { host: { x: 2 } } },
      b: { last: { host: { x: 4 } } },
    });
  });

  it('one of several operations, by its name', async () => {
    const query = 'query A { count } query B { visits { id } }';
    expect((await graph.ask(query, {}, 'A')).data).toEqual({ count: 2 });
    expect((await graph.ask(query, {}, 'B')).data.visits).toHaveLength(3);
    expect(await graph.ask(query)).toMatchObject({ errors: [{ message: expect.stringMatching('operationName'), extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('a name that no operation has, not even one without a name, though the document is known', async () => {
    expect((await graph.ask('{ count }')).data).toEqual({ count: 2 });
    for (const name of ['', 'A']) expect(await graph.ask('{ count }', {}, name)).toMatchObject({ errors: [{ message: expect.stringMatching('operationName') }] });
  });
});

describe('names that mean something to JavaScript, to the protocol or to the planner are names like others', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__', '__typename', '_entities', 'representations', '_internal_qp_alias_0', '_internal_nothing', '_client_constructor', '_e0', 'data', 'errors'])('%s', async (name) => {
    const data = await ask(`{ ${name}: enterprise(id: "e1") { id ${name}: name title } other: enterprise(id: "e2") { ${name}: cost } }`);
    expect(JSON.stringify(data)).toBe(`{"${name}":{"id":"e1","${name}":"Firm e1","title":"Visit to Firm e1"},"other":{"${name}":"100 EUR"}}`);
    expect(({} as Record<string, unknown>).id).toBeUndefined();
  });

  it('variables as well', async () => {
    const query = 'query ($representations: String, $__batch_reps_0: ID!, $_client_representations: String) { enterprise(id: $__batch_reps_0) { a: open(of: $representations) b: open(of: $_client_representations) } }';
    expect(await ask(query, { representations: 'ab', __batch_reps_0: 'e1', _client_representations: 'abc' })).toEqual({ enterprise: { a: 2, b: 3 } });
  });
});

describe('@skip and @include', () => {
  const query = 'query ($with: Boolean!, $without: Boolean = false) { a: count @include(if: $with) enterprise(id: "e1") { ...F @skip(if: $without) ... @include(if: $with) { open } name @skip(if: true) } } fragment F on Enterprise { title @include(if: $with) id }';

  it.each([
    [{ with: true }, { a: 2, enterprise: { title: 'Visit to Firm e1', id: 'e1', open: 1 } }],
    [{ with: false }, { enterprise: { id: 'e1' } }],
    [{ with: true, without: true }, { a: 2, enterprise: { open: 1 } }],
    [{ with: false, without: true }, { enterprise: {} }],
  ])('with %j', async (variables, expected) => {
    expect(await ask(query, variables)).toEqual(expected);
  });

  it('what is taken away is not fetched either', async () => {
    await ask(query, { with: false });
    expect(graph.asked.map(({ query: text }) => text)).toEqual(['{enterprise(id: "e1"){id}}']);
  });

  it('nothing is left: nothing is fetched', async () => {
    expect(await ask('{ count @skip(if: true) ... @include(if: false) { visits { id } } }')).toEqual({});
    expect(graph.asked).toEqual([]);
  });
});

describe('variables', () => {
  it('reach the departments that use them, and no other', async () => {
    await ask('query ($ids: [ID!], $of: String) { enterprises(ids: $ids) { open(of: $of) } visits { id } }', { ids: ['e3'], of: 'é"\n', more: 1 });
    expect(graph.asked.map(({ department, variables: { representations: _entities, ...others } }) => [department, others])).toEqual(expect.arrayContaining([['enterprises', { ids: ['e3'] }], ['visits', {}], ['visits', { of: 'é"\n' }]]));
  });

  it.each([
    [undefined, { ids: ['e1', 'e2'] }],
    [{ ids: 'e1' }, { ids: ['e1'] }],
    [{ ids: null }, { ids: null }],
  ])('are read as the schema says: %j', async (variables, expected) => {
    await graph.ask('query ($ids: [ID!] = ["e1", "e2"]) { enterprises(ids: $ids) { id } }', variables);
    expect(graph.asked[0]?.variables.ids).toEqual(expected.ids);
  });

  it('objects with their defaults', async () => {
    await ask('query ($where: EnterpriseFilter, $tag: String!) { enterprises(where: $where) { id } a: enterprises(where: { tags: [$tag] }) { id } }', { where: { nested: { tags: ['x'] } }, tag: 't' });
    expect(graph.asked[0]?.variables).toEqual({ where: { size: 'MEDIUM', nested: { size: 'MEDIUM', tags: ['x'] } }, tag: 't' });
  });

  it.each([
    [{}, /required type "ID!" was not provided/],
    [{ id: {} }, /ID cannot represent value/],
    [{ id: null }, /must not be null/],
  ])('that do not fit are refused in words, and nothing is asked: %j', async (variables, message) => {
    const answer = await graph.ask('query ($id: ID!) { enterprise(id: $id) { id } }', variables);
    expect(answer).toEqual({ errors: [{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(graph.asked).toEqual([]);
  });
});

describe('introspection', () => {
  it('is answered from what clients may see, beside data', async () => {
    const data = await ask('query ($type: String!) { s: __schema { queryType { name } } size: __type(name: $type) { enumValues { name } } count __typename none: __type(name: "_Any") { name } }', { type: 'Size' });
    expect(data).toEqual({ s: { queryType: { name: 'Query' } }, size: { enumValues: [{ name: 'SMALL' }, { name: 'MEDIUM' }] }, count: 2, __typename: 'Query', none: null });
    expect(Object.keys(data)).toEqual(['s', 'size', 'count', '__typename', 'none']);
  });

  it('alone, asks no department', async () => {
    await ask('{ ...S } fragment S on Query { __schema { types { name } } }');
    expect(graph.asked).toEqual([]);
  });

  it('the schema has nothing of the composition', () => {
    const names = Object.keys(graph.engine.apiSchema.getTypeMap());
    expect(names.filter((name) => /^(?:join|link)__|^_/.test(name) && !/^__[A-Z]/.test(name))).toEqual([]);
  });
});

describe('an operation is planned once', () => {
  it('for all its requests, also when they come together', async () => {
    const query = '{ visits { id purpose } }';
    graph.record.length = 0;
    await Promise.all([1, 2, 3].map(() => graph.ask(query)));
    await graph.ask(query);
    expect(graph.record.map(({ isPlanCached }) => isPlanCached)).toEqual([false, false, false, true]);
    expect(graph.record[0]?.planMs).toBeGreaterThan(0);
  });
});
