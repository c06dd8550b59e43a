import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { getNamedType, getNullableType, isAbstractType, isEnumType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import { district } from './district.ts';
import { type Asked, closeEngines, type EngineUnderTest, says, startEngine } from './engine-under-test.ts';

afterAll(closeEngines);

let graph: EngineUnderTest;
beforeAll(async () => {
  graph = await startEngine(district);
});
beforeEach(() => {
  graph.interfere = () => undefined;
});

const FAULT = expect.objectContaining({ message: expect.stringMatching(/does not fit its schema/), extensions: { code: 'INTERNAL_SERVER_ERROR', department: expect.stringMatching(/^(?:enterprises|visits)$/) } });

describe('a value that is not one of its type becomes null, with an error at its path', () => {
  it.each<[string, string, unknown, unknown, string]>([
    ['an object for a string', '{ visits { id purpose } }', { visits: [{ id: 'v1', purpose: { a: 1 } }] }, { visits: [{ id: 'v1', purpose: null }] }, 'visits.0.purpose'],
    ['a number for a string', '{ visits { p: purpose } }', { visits: [{ p: 7 }] }, { visits: [{ p: null }] }, 'visits.0.p'],
    ['a list for a string', '{ status { since } }', { status: { since: ['x'] } }, { status: { since: null } }, 'status.since'],
    ['a number that is no Int', '{ enterprise(id: "e1") { price } }', { enterprise: { price: 2 ** 31 } }, { enterprise: { price: null } }, 'enterprise.price'],
    ['a fraction for an Int', '{ enterprise(id: "e1") { price } }', { enterprise: { price: 0.5 } }, { enterprise: { price: null } }, 'enterprise.price'],
    ['a string for a boolean that may not be null', '{ status { open } }', { status: { open: 'true' } }, { status: null }, 'status.open'],
    ['an enum value that clients may not see', '{ enterprise(id: "e1") { size } }', { enterprise: { size: 'HIDDEN' } }, { enterprise: { size: null } }, 'enterprise.size'],
    ['an enum value that does not exist', '{ enterprise(id: "e1") { size } }', { enterprise: { size: 'constructor' } }, { enterprise: { size: null } }, 'enterprise.size'],
    ['an object for a list', '{ visits { id } }', { visits: { id: 'v1' } }, { visits: null }, 'visits'],
    ['a list for an object', '{ status { open } }', { status: [{ open: true }] }, { status: null }, 'status'],
    ['a string for an object', '{ status { open } }', { status: 'open' }, { status: null }, 'status'],
    ['a list less deep than it should be', '{ grid { id } }', { grid: [{ id: 'e1' }] }, { grid: [null] }, 'grid.0'],
    ['an object of a type that cannot stand there', '{ hosts { id } }', { hosts: [{ __typename: 'Visit', id: 'v1' }] }, { hosts: null }, 'hosts.0'],
    ['a type name that is none', '{ parties { __typename } }', { parties: [{ __typename: { toString: 'x' } }] }, { parties: [null] }, 'parties.0'],
    ['a member of a list of strings', '{ enterprise(id: "e1") { tags } }', { enterprise: { tags: ['a', 3] } }, { enterprise: { tags: null } }, 'enterprise.tags.1'],
  ])('%s', async (_what, query, data, expected, path) => {
    graph.interfere = () => says(data);
    const answer = await graph.ask(query);
    expect(answer.data).toEqual(expected);
    expect(answer.errors).toEqual([FAULT]);
    expect(answer.errors?.[0]?.path?.join('.')).toBe(path);
  });

  it.each<[string, string, unknown, unknown]>([
    ['a number for an id', '{ visits { id } }', { visits: [{ id: 7 }] }, { visits: [{ id: '7' }] }],
    ['whatever a scalar of the department’s own is', '{ enterprise(id: "e1") { capital } }', { enterprise: { capital: { yuan: [1, null] } } }, { enterprise: { capital: { yuan: [1, null] } } }],
    ['more than was asked', '{ status { open } }', { status: { open: true, secret: 1 }, more: 2 }, { status: { open: true } }],
  ])('but %s is taken', async (_what, query, data, expected) => {
    graph.interfere = () => says(data);
    expect(await graph.ask(query)).toEqual({ data: expected });
  });

  it.each([
    ['a scalar nested a hundred thousand levels deep', '{ enterprise(id: "e1") { capital } }', `{"enterprise":{"capital":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`, { enterprise: { capital: null } }],
    ['a list nested as deep', '{ grid { id title } }', `{"grid":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, { grid: [null] }],
    ['a number without end', '{ enterprise(id: "e1") { capital } }', '{"enterprise":{"capital":1e999}}', { enterprise: { capital: null } }],
  ])('%s does not exhaust anything', async (_what, query, text, expected) => {
    graph.interfere = () => ({ isAnswered: true, data: JSON.parse(text) as Record<string, unknown>, errors: [] });
    const answer = await graph.ask(query);
    expect(answer.data).toEqual(expected);
  });

  it('no key of an answer reaches a prototype', async () => {
    graph.interfere = () => ({ isAnswered: true, data: JSON.parse('{"__proto__":{"polluted":1},"enterprise":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"__typename":"Enterprise","id":"e1","name":"n"},"_entities":[{"__proto__":{"polluted":1},"open":1}]}') as Record<string, unknown>, errors: [] });
    expect((await graph.ask('{ enterprise(id: "e1") { id name open } }')).data).toEqual({ enterprise: { id: 'e1', name: 'n', open: 1 } });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('whatever departments answer', () => {
  const queries = [
    '{ count status { open since } visits { id purpose host { id name legalName title cost open last { id host { price } } address { zip city street } } others { fragile tags size capital } } }',
    '{ parties { __typename ... on Officer { rank } ... on Enterprise { name open parent { title address { zip street } } } } hosts { id name ... on Enterprise { open } } grid { id title last { purpose } } }',
    'mutation { rename(id: "e1", name: "x") { id open } close(id: "e2") { title last { id } } }',
  ];
  const keys = ['__typename', 'id', 'name', 'legalName', 'title', 'cost', 'open', 'last', 'host', 'others', 'price', 'address', 'zip', 'city', 'street', 'tags', 'size', 'capital', 'visits', 'parties', 'hosts', 'grid', 'status', 'since', 'count', 'rank', 'parent', 'rename', 'close', 'fragile', 'purpose', '_internal_qp_alias_0', '__proto__', 'constructor'];
  const { value: anything } = fc.letrec((tie) => ({
    leaf: fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.double(), fc.string(), fc.constantFrom('Enterprise', 'Officer', 'Visit', 'Host', 'MEDIUM', 'e1')),
    object: fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), tie('value')), { selector: ([key]) => key, maxLength: 12 }).map((entries) => Object.fromEntries(entries)),
    value: fc.oneof({ maxDepth: 5 }, tie('leaf'), tie('object'), fc.array(tie('value'), { maxLength: 4 })),
  }));
  const path = fc.array(fc.oneof(fc.constantFrom(...keys, '_entities', '_e0'), fc.nat(4)), { maxLength: 5 });

  it('the answer fits the schema, each error has a path of it, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...queries), fc.array(anything, { minLength: 1, maxLength: 12 }), fc.array(path, { maxLength: 3 }), async (query, values, paths) => {
        let turn = 0;
        const next = (): unknown => values[turn++ % values.length];
        graph.interfere = (asked) => says(answerWith(asked, next), paths.map((each) => ({ path: each })));
        const { data, errors = [] } = await graph.ask(query);
        const type = query.startsWith('mutation') ? graph.engine.apiSchema.getMutationType() : graph.engine.apiSchema.getQueryType();
        expect(explainMisfit(data, type!, graph.engine.apiSchema)).toBeNull();
        for (const error of errors) expect(error.path === undefined || typeof error.path[0] === 'string').toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  /** Entities are counted before the engine sees them; everything else is as hostile as it likes. */
  const answerWith = ({ entityCounts }: Asked, next: () => unknown): unknown => {
    const root = next();
    const entities = Object.fromEntries(Object.entries(entityCounts).map(([key, count]) => [key, Array.from({ length: count }, next)]));
    return Object.keys(entities).length > 0 ? entities : typeof root === 'object' && !Array.isArray(root) ? root : { visits: root, parties: root, rename: root };
  };
});

/** What of an answer does not fit the schema; null: all of it does. Keys are field names. */
const explainMisfit = (value: unknown, type: GraphQLOutputType, schema: GraphQLSchema): string | null => {
  if (value === null) return isNonNullType(type) ? `null for ${String(type)}` : null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return Array.isArray(value) ? firstOf(value.map((item) => explainMisfit(item, nullable.ofType as GraphQLOutputType, schema))) : 'no list';
  const named = getNamedType(nullable);
  if (isEnumType(named)) return named.getValue(String(value)) === undefined ? `${String(value)} for ${named.name}` : null;
  if (isLeafType(named)) return named.name === 'Fen' || named.name === 'ID' || named.serialize(value) === value ? null : `${JSON.stringify(value)} for ${named.name}`;
  if (typeof value !== 'object' || Array.isArray(value)) return `no object for ${named.name}`;
  const candidates = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
  const misfits = candidates.map((candidate) => (isObjectType(candidate) ? explainObject(value, candidate, schema) : 'no object type'));
  return misfits.includes(null) ? null : (misfits[0] ?? 'no type');
};

const explainObject = (value: object, type: GraphQLObjectType, schema: GraphQLSchema): string | null =>
  firstOf(
    Object.entries(value).map(([key, inner]) => {
      const field = type.getFields()[key];
      if (key === '__typename') return inner === type.name ? null : `${String(inner)} is not ${type.name}`;
      return field === undefined ? `no field ${key}` : explainMisfit(inner, field.type, schema);
    }),
  );

const firstOf = (misfits: readonly (string | null)[]): string | null => misfits.find((misfit) => misfit !== null) ?? null;
