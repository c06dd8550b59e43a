import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { readClientOperation } from '../plan/client-operation.ts';
import { describeAnswer, type FieldShape, type ObjectShape, type ValueShape } from './answer-shape.ts';
import { generateProjector } from './generate-projector.ts';

const schema = buildSchema(/* GraphQL */ `
  type Query { a: A list: [A!] grid: [[Int!]]! any: [Any] node: Node }
  interface Node { id: ID! name: String }
  type A implements Node { id: ID! name: String a: A size: Size number: Int! }
  type B implements Node { id: ID! name: String tags: [String!]! }
  union Any = A | B
  enum Size { SMALL LARGE }
`);
const shapeOf = (text: string): ObjectShape => {
  const document = parse(text);
  return describeAnswer(schema, 'Query', readClientOperation(document, getOperationAST(document)!, {}).selections);
};
const project = (text: string, data: unknown): { readonly answer: unknown; readonly isFaulty: boolean } => {
  const projection = { isFaulty: false };
  return { answer: generateProjector(shapeOf(text))(data, projection), isFaulty: projection.isFaulty };
};

describe('an answer is projected', () => {
  it('field by field, in the order of the operation, without what was not asked', () => {
    const { answer } = project('{ a { size name } t: __typename a { x: id size __typename } }', { a: { id: '1', x: '1', name: null, size: 'SMALL', secret: 1 }, more: 2 });
    expect(JSON.stringify(answer)).toBe('{"a":{"size":"SMALL","name":null,"x":"1","__typename":"A"},"t":"Query"}');
  });

  it('by the type of each object', () => {
    const query = '{ any { ... on Node { id } ... on A { number } ... on B { tags } __typename } }';
    const any = [{ __typename: 'B', id: 'b', tags: ['x'] }, { __typename: 'A', id: 'a', number: 1 }, null, { __typename: 'A', id: 'c', number: 2 }];
    expect(project(query, { any })).toEqual({ isFaulty: false, answer: { any: [{ id: 'b', tags: ['x'], __typename: 'B' }, { id: 'a', number: 1, __typename: 'A' }, null, { id: 'c', number: 2, __typename: 'A' }] } });
  });

  it.each([
    ['does not say its type: what is asked of all', { node: { id: '1', name: 'n' } }, { node: { id: '1', name: 'n' } }, false],
    ['has the type of an interface still', { node: { __typename: 'Node', id: '1', name: 'n' } }, { node: { id: '1', name: 'n' } }, false],
    ['has a type that cannot stand there: nothing', { node: { __typename: 'Query', id: '1' } }, { node: null }, true],
  ])('of an object that %s', (_what, data, answer, isFaulty) => {
    expect(project('{ node { id name ... on B { tags } } }', data)).toEqual({ answer, isFaulty });
  });

  it('never by running a name', () => {
    const evil = { kind: 'field', name: 'a', key: 'x"});process.exit(1);({"', plannedKey: 'a', selections: [] } as const;
    expect(() => generateProjector(describeAnswer(schema, 'Query', [evil]))).toThrow('is not a GraphQL name');
    expect(() => generateProjector(describeAnswer(schema, 'Query', [{ ...evil, key: 'a', plannedKey: 'a;b' }]))).toThrow('is not a GraphQL name');
  });

  it('with `__proto__` as a key like any other', () => {
    const answer = project('{ __proto__: __typename a { __proto__: id } }', { a: { _client___proto__: '1' } }).answer as object;
    expect(JSON.stringify(answer)).toBe('{"__proto__":"Query","a":{"__proto__":"1"}}');
    expect(Object.getPrototypeOf(answer)).toBe(Object.prototype);
  });
});

describe('generated code does what is written here in plain words', () => {
  const FAULT = { isFault: true };
  const projectField = ({ key, plannedKey, value }: FieldShape, object: Record<string, unknown>): [string, unknown] => [key, projectValue(object[plannedKey], value)];
  const projectValue = (value: unknown, shape: ValueShape): unknown => {
    if (shape.kind === 'typename') return shape.typename;
    if (value === null || value === undefined) return null;
    if (shape.kind === 'leaf') return shape.reader.read(value) ?? FAULT;
    if (shape.kind === 'list') {
      if (!Array.isArray(value)) return FAULT;
      const items = value.map((item) => toNull(projectValue(item, shape.item)));
      return !shape.item.isNullable && items.includes(null) ? null : items;
    }
    if (shape.kind !== 'object' || typeof value !== 'object' || Array.isArray(value)) return FAULT;
    const own = shape.shape.ofType(shape.shape.onlyType ?? (value as { __typename?: unknown }).__typename);
    return own === null ? FAULT : projectObject(value as Record<string, unknown>, own);
  };
  const projectObject = (object: Record<string, unknown>, { fields }: ObjectShape): unknown => {
    const entries = fields.map((field) => projectField(field, object));
    const shown = entries.map(([key, value]) => [key, toNull(value)] as const);
    return shown.some(([, value], index) => value === null && fields[index]?.value.isNullable === false) ? null : Object.fromEntries(shown);
  };
  const toNull = (value: unknown): unknown => (value === FAULT ? null : value);

  const text = '{ a { id n: name a { id number size } } list { id size } grid any { __typename ... on A { number } ... on Node { id } ... on B { tags } } node { id name } }';
  const { root } = fc.letrec((tie) => ({
    leaf: fc.oneof(fc.constantFrom('1', 'SMALL', 'NONE', null, 1, 2.5, true), fc.constant({}), fc.constant([])),
    object: fc.record({ __typename: fc.constantFrom('A', 'B', 'C', 1), id: tie('leaf'), n: tie('leaf'), name: tie('leaf'), number: fc.oneof(fc.nat(), tie('leaf')), size: tie('leaf'), tags: fc.oneof(fc.array(tie('leaf')), tie('leaf')), a: fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('object')) }, { requiredKeys: [] }),
    objects: fc.oneof(fc.array(fc.oneof(tie('object'), fc.constant(null)), { maxLength: 4 }), tie('leaf')),
    root: fc.record({ a: fc.oneof(tie('object'), tie('leaf')), list: tie('objects'), grid: fc.oneof(fc.array(fc.oneof(fc.array(fc.nat()), tie('leaf'))), tie('leaf')), any: tie('objects'), node: fc.oneof(tie('object'), tie('leaf')) }, { requiredKeys: ['grid'] }),
  }));

  it('for whatever comes', () => {
    const shape = shapeOf(text);
    const generated = generateProjector(shape);
    fc.assert(
      fc.property(root, (data) => {
        expect(generated(data, { isFaulty: false })).toEqual(projectObject(data as Record<string, unknown>, shape));
      }),
      { numRuns: 500 },
    );
  });
});
