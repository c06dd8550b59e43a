import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { district } from './district.ts';
import { closeEngines, type EngineUnderTest, outage, says, startEngine } from './engine-under-test.ts';

afterAll(closeEngines);

let graph: EngineUnderTest;
beforeAll(async () => {
  graph = await startEngine(district);
});
beforeEach(() => {
  graph.asked.length = 0;
  graph.interfere = () => undefined;
});
const down = (department: string): void => {
  graph.interfere = (asked) => (asked.department === department ? outage(department) : undefined);
};
const pathsOf = async (query: string, variables?: Readonly<Record<string, unknown>>): Promise<readonly string[]> => {
  const { errors = [] } = await graph.ask(query, variables);
  return errors.map(({ path = ['(none)'] }) => path.join('.'));
};

describe('an error of a department gets the path of the client’s answer', () => {
  it('under the client’s names, at every place that shows the entity', async () => {
    expect(await pathsOf('{ all: visits { host { f: fragile } others { f: fragile } } }')).toEqual(['all.0.others.0.f', 'all.1.host.f']);
  });

  it('once at each of them', async () => {
    graph.interfere = ({ query }) => (query.includes('price') ? says({ _entities: [{ price: null }] }, [{ path: ['_entities', 0, 'price'] }]) : undefined);
    expect(await pathsOf('{ enterprises(ids: ["e1", "e1"]) { last { host { price } } } }')).toEqual(['enterprises.0.last.host.price', 'enterprises.1.last.host.price']);
    graph.interfere = ({ query }) => (query.includes('price') ? outage('enterprises') : undefined);
    expect(await pathsOf('{ enterprises(ids: ["e1", "e1"]) { last { host { price name } } } }')).toEqual(['price', 'name', 'price', 'name'].map((name, index) => `enterprises.${index < 2 ? 0 : 1}.last.host.${name}`));
  });

  it('within lists of lists', async () => {
    expect(await pathsOf('{ grid { fragile } }')).toEqual(['grid.2.0.fragile']);
  });

  it('beside others that are well, with its message and its facts', async () => {
    const { data, errors } = await graph.ask('{ enterprises { id fragile } }');
    expect(data).toEqual({ enterprises: [{ id: 'e1', fragile: 'e1' }, { id: 'e2', fragile: null }] });
    expect(errors).toEqual([{ message: 'It broke.', path: ['enterprises', 1, 'fragile'], extensions: { code: 'BAD_USER_INPUT', department: 'visits', requestId: 'r-1' } }]);
  });

  it('under a name that means something to JavaScript', async () => {
    expect(await pathsOf('{ constructor: enterprise(id: "e2") { __proto__: fragile } }')).toEqual(['constructor.__proto__']);
  });

  it.each<[string, (string | number)[], string]>([
    ['of a field within an entity', ['_entities', 1, 'last', 'purpose'], 'firms.1.l.purpose'],
    ['that goes on below a null', ['_entities', 1, 'last', 'host', 'id'], 'firms.1.l.host.id'],
    ['of something that the client did not ask for', ['_entities', 1, 'secret', 0], 'firms.1'],
    ['of an entity', ['_entities', 0], 'firms.0.l'],
    ['with an index that makes no sense', ['_entities', 7, 'last'], ''],
    ['of nothing that was asked', ['elsewhere'], '(none)'],
    ['without a path', [], '(none)'],
  ])('%s', async (_what, path, expected) => {
    graph.interfere = ({ department, query }) => (department === 'visits' ? says({ _entities: [{ l: null }, { l: null }] }, [{ path: path.map((key) => (key === 'last' && query.includes('l: last') ? 'l' : key)) }]) : undefined);
    expect((await pathsOf('{ firms: enterprises { l: last { purpose host { id } } } }')).join()).toBe(expected);
  });
});

describe('an outage is told for each field that it took, and for no other (SHR-10)', () => {
  it.each([
    ['root fields', 'visits', '{ a: count visits { id } enterprise(id: "e1") { id } }', ['visits']],
    ['fields of entities, wherever they stand', 'visits', '{ parties { ... on Officer { rank } ... on Enterprise { id open } } enterprise(id: "e2") { title name } }', ['enterprise.title', 'parties.0.open', 'parties.3.open']],
    ['parts of a value that another department knows as well', 'visits', '{ enterprise(id: "e1") { address { city zip } } }', ['enterprise.address.zip']],
    ['what an entity is needed for', 'enterprises', '{ visits { host { name title price cost id } } }', ['name', 'title', 'price', 'cost'].flatMap((name) => [0, 1].map((index) => `visits.${index}.host.${name}`)).sort()],
    ['fields that a null has swallowed', 'enterprises', '{ visits { host { legalName } } }', ['visits.0.host.legalName', 'visits.1.host.legalName']],
    ['fields under aliases, twice', 'visits', '{ enterprise(id: "e1") { a: open b: open(of: "x") } }', ['enterprise.a', 'enterprise.b']],
    ['only what @include leaves', 'visits', '{ enterprise(id: "e1") { a: open @include(if: false) b: open(of: "x") } }', ['enterprise.b']],
  ])('%s', async (_what, department, query, expected) => {
    down(department);
    expect([...(await pathsOf(query))].sort()).toEqual(expected);
  });

  it.each(['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'])('a field that is called %s is lost like any other', async (name) => {
    down('visits');
    const { data, errors } = await graph.ask(`{ ${name}: enterprise(id: "e1") { id ${name}: open a: last { ${name}: id } } }`);
    expect(JSON.stringify(data)).toBe(`{"${name}":{"id":"e1","${name}":null,"a":null}}`);
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[[name, name], 'SUBGRAPH_UNAVAILABLE'], [[name, 'a'], 'SUBGRAPH_UNAVAILABLE']]);
  });

  it('a fetch that was answered with errors only has lost all its fields', async () => {
    graph.interfere = ({ department }) => (department === 'visits' ? says(null, [{ message: 'Slower, please.' }]) : undefined);
    expect(await pathsOf('{ visits { id } enterprises { open last { id } } }')).toEqual(['visits', 'enterprises.0.open', 'enterprises.0.last', 'enterprises.1.open', 'enterprises.1.last']);
  });

  it('a field that has an error of its own is not told twice', async () => {
    graph.interfere = ({ department }) => (department === 'visits' ? says(null, [{ path: ['v', 0, 'id'] }]) : undefined);
    expect(await pathsOf('{ v: visits { id } w: visits { id } }')).toEqual(['v.0.id', 'w']);
  });

  it('a field that could not be asked because of an error is explained by it', async () => {
    graph.interfere = ({ department, query }) => (department === 'enterprises' && query.includes('_entities') ? says({ _entities: [{}] }, [{ path: ['_entities', 0, 'name'], message: 'No name.' }]) : undefined);
    const { errors } = await graph.ask('{ visits { host { title } } }');
    expect(errors?.map(({ message, path }) => [message, path?.join('.')])).toContainEqual(['No name.', 'visits.0.host.title']);
  });

  it('what a department does not know is no error', async () => {
    graph.interfere = ({ department, query }) => (department === 'visits' && query.includes('_entities') ? says({ _entities: [null, {}] }) : undefined);
    expect(await graph.ask('{ enterprises { id open } }')).toEqual({ data: { enterprises: [{ id: 'e1', open: null }, { id: 'e2', open: null }] } });
  });
});

describe('nulls move up as far as the schema demands', () => {
  it.each([
    ['to the next nullable field', { visits: [{ __typename: 'Visit', id: null, purpose: 'x' }] }, '{ visits { id purpose } }', { visits: null }],
    ['not beyond', { visits: [{ __typename: 'Visit', id: 'v1', purpose: null }] }, '{ visits { id purpose } }', { visits: [{ id: 'v1', purpose: null }] }],
    ['to the root', { count: null }, '{ count }', null],
    ['where a list may not be null', { enterprises: null }, '{ enterprises { id } }', null],
    ['where its items may not', { enterprises: [{ id: 'e1' }, null] }, '{ enterprises { id } }', null],
    ['where they may', { parties: [null, { __typename: 'Officer', id: null }] }, '{ parties { ... on Officer { id } } }', { parties: [null, null] }],
    ['through lists of lists', { grid: [[{ id: 'e1' }], [null], null] }, '{ grid { id } }', { grid: [[{ id: 'e1' }], null, null] }],
    ['when a field is missing', { status: { since: 'x' } }, '{ status { open since } }', { status: null }],
  ])('%s, without an error that no department gave', async (_what, data, query, expected) => {
    graph.interfere = () => says(data);
    expect(await graph.ask(query)).toEqual({ data: expected });
  });
});
