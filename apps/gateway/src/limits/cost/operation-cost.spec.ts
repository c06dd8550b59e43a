import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, parse, Kind, type OperationDefinitionNode } from 'graphql';
import { createCostMeter } from './cost-meter.ts';
import { refuseCost } from './cost-refusal.ts';

const sdl = /* GraphQL */ `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  type Query {
    firm: Firm
    firms(first: Int = 20, after: String): FirmConnection
    someFirms(ids: [ID!]!): [Firm!] @listSize(slicingArguments: ["ids"])
    newest(first: Int): [Firm!]!
    ranking(top: Int, bottom: Int = 3): RankingPage @listSize(slicingArguments: ["top", "bottom"], sizedFields: ["entries"])
    facts: [Fact!] @listSize(assumedSize: 24)
    parties: [Party!]
    report(deep: Boolean @cost(weight: 40), shallow: Boolean): Report @cost(weight: 100)
  }
  type Mutation { rename(name: String!): Firm }
  type FirmConnection { nodes: [Firm!]! edges: [FirmEdge!]! pageInfo: PageInfo! }
  type FirmEdge { node: Firm cursor: String! }
  type PageInfo { hasNextPage: Boolean! }
  type Firm { id: ID! name: String tags: [String!] seal: Seal parts: [Part!] visits(first: Int = 20): VisitConnection heavy: Int @cost(weight: 7) }
  type VisitConnection { nodes: [Visit!]! }
  type Visit { id: ID! firm: Firm }
  type RankingPage { entries: [Firm!] notes: [Fact!] }
  type Fact { value: String }
  type Part { name: String }
  type Report @cost(weight: 5) { text: String }
  interface Party { name: String twin: Party }
  type Person implements Party { name: String twin: Party staff(first: Int = 20): [Part!] }
  type Bank implements Party @cost(weight: 3) { name: String twin: Party branches: [Part!] staff(first: Int = 20): [Part!] }
  scalar Seal @cost(weight: 2)
`;
const meter = createCostMeter({ apiSchema: buildSchema(sdl), supergraphSdl: sdl });

const measure = (text: string, variables: Readonly<Record<string, unknown>> = {}) => {
  const document = parse(text);
  const operation = document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)!;
  const cost = meter.measure(document, operation);
  return { total: cost.total(variables), fields: cost.explain(variables) };
};
const costOf = (text: string, variables?: Readonly<Record<string, unknown>>): number => measure(text, variables).total;

describe('the static cost of an operation (SHR-18; SECURITY §3: @cost, @listSize)', () => {
  it.each([
    ['an object counts one, its leaves nothing', '{ firm { id name tags __typename } }', 1],
    ['the root of the schema counts nothing', '{ __typename __schema { types { name } } }', 0],
    ['a connection is as long as its first', '{ firms(first: 50) { nodes { id } } }', 51],
    ['a connection without first is as long as the schema says', '{ firms { nodes { id } } }', 21],
    ['nodes and edges are counted, each edge with its node', '{ firms(first: 10) { nodes { id } edges { cursor node { id } } pageInfo { hasNextPage } } }', 32],
    ['pages within pages multiply', '{ firms(first: 10) { nodes { visits(first: 10) { nodes { firm { visits(first: 10) { nodes { id } } } } } } } }', 1 + 10 * (1 + 1 + 10 * (1 + 1 + 1 + 10))],
    ['a list with first is as long as that', '{ newest(first: 7) { id } }', 7],
    ['a list that nothing is said of is part of one object', '{ firm { parts { name } } }', 4],
    ['a list that is declared is as long as that', '{ facts { value } }', 24],
    ['a list sliced by a list is as long as that', '{ someFirms(ids: ["1", "2", "3"]) { id } }', 3],
    ['the largest slicing argument counts, also by default', '{ ranking(top: 2) { entries { id } } }', 4],
    ['and only the lists that it sizes', '{ ranking(top: 10) { entries { id } notes { value } } }', 14],
    ['a field’s own weight counts, not its type’s', '{ report(shallow: true) { text } }', 100],
    ['an argument’s weight is added', '{ report(deep: true) { text } }', 140],
    ['a leaf may have a weight, by itself or by its type', '{ firm { heavy seal } }', 10],
    ['of an abstract type the dearest member counts', '{ parties { name } }', 9],
    ['and what only some members have counts as if all had', '{ parties { ... on Bank { branches { name } } ... on Person { twin { name } } } }', 3 * (3 + 3 + 3)],
    ['of two lists under one key the longer counts', '{ parties { ... on Bank { staff(first: 9) { name } } ... on Person { staff(first: 2) { name } } } }', 3 * (3 + 9)],
    ['a mutation counts ten more for each root field', 'mutation { a: rename(name: "x") { id } b: rename(name: "y") { id } }', 22],
  ])('%s', (_rule, text, cost) => expect(costOf(text)).toBe(cost));

  it.each([
    ['a variable', 'query ($n: Int) { firms(first: $n) { nodes { id } } }', { n: 100 }, 101],
    ['a variable’s own default', 'query ($n: Int = 70) { firms(first: $n) { nodes { id } } }', {}, 71],
    ['the schema’s default where the variable is left out', 'query ($n: Int) { firms(first: $n) { nodes { id } } }', {}, 21],
    ['the schema’s default where the variable is null', 'query ($n: Int = 70) { firms(first: $n) { nodes { id } } }', { n: null }, 21],
    ['a list that is a variable', 'query ($ids: [ID!]!) { someFirms(ids: $ids) { id } }', { ids: ['1', '2', '3', '4'] }, 4],
    ['no number at all', 'query ($n: Int) { newest(first: $n) { id } }', { n: '5000' }, 20],
    ['less than nothing', 'query ($n: Int) { firms(first: $n) { nodes { id } } }', { n: -5 }, 1],
    ['the largest of two variables', 'query ($a: Int, $b: Int) { ranking(top: $a, bottom: $b) { entries { id } } }', { a: 5, b: 9 }, 10],
    ['a variable with the name of a prototype', 'query ($__proto__: Int) { newest(first: $__proto__) { id } }', {}, 20],
  ])('goes by %s', (_what, text, variables, cost) => expect(costOf(text, variables)).toBe(cost));

  it('is not made smaller by aliases, and counts each of them', () => {
    expect(costOf('{ a: firms(first: 9) { nodes { id } } b: firms(first: 9) { nodes { id } } }')).toBe(20);
  });

  it('counts once what several fragments ask under one key, as it is executed', () => {
    const fragments = 'fragment A on Firm { visits(first: 5) { nodes { id } } } fragment B on Firm { visits(first: 5) { nodes { firm { id } } } }';
    expect(costOf(`{ firm { ...A ...B ... { visits(first: 5) { nodes { id } } } } } ${fragments}`)).toBe(1 + 1 + 5 * 2);
  });

  it('looks into fragments wherever they are spread, and ends when they contain themselves', () => {
    expect(costOf('{ ...F } fragment F on Query { firms(first: 3) { nodes { id } } }')).toBe(4);
    expect(costOf('{ firm { ...F } } fragment F on Firm { id ...F }')).toBe(1);
  });

  it('does not believe @skip and @include, which a variable could turn', () => {
    expect(costOf('query ($no: Boolean = false) { firms(first: 50) @include(if: $no) { nodes { id } } }')).toBe(51);
  });

  it('tells which fields cost most, by the keys of the answer', () => {
    expect(measure('query ($n: Int) { mine: firms(first: $n) { nodes { id visits(first: 20) { nodes { id } } } } }', { n: 50 }).fields).toEqual([
      { path: 'mine.nodes.visits.nodes', count: 1_000, cost: 1_000 },
      { path: 'mine.nodes', count: 50, cost: 50 },
      { path: 'mine.nodes.visits', count: 50, cost: 50 },
      { path: 'mine', count: 1, cost: 1 },
    ]);
  });

  it('says the same in total and field by field, for whatever is asked', () => {
    const leaf = fc.constantFrom('id', 'name', 'heavy', 'seal', 'parts { name }');
    const { firm } = fc.letrec<{ firm: string }>((tie) => ({
      firm: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.array(leaf, { minLength: 1, maxLength: 3 }).map((fields) => fields.join(' ')), fc.tuple(fc.integer({ min: 0, max: 30 }), tie('firm')).map(([first, below]) => `visits(first: ${first}) { nodes { id firm { ${below} } } }`)),
    }));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('$n', '3'), firm), { minLength: 1, maxLength: 4 }), fc.nat(200), (parts, n) => {
        const { total, fields } = measure(`query ($n: Int) { ${parts.map(([first, inner], index) => `f${index}: firms(first: ${first}) { nodes { ${inner} } }`).join(' ')} }`, { n });
        expect(fields.reduce((sum, { cost }) => sum + cost, 0)).toBe(total);
      }),
    );
  });

  it('a refusal says by how much, which fields, and what to change', () => {
    const { total, fields } = measure('{ firms(first: 100) { nodes { visits(first: 100) { nodes { id } } } } }');
    const { message, facts } = refuseCost(total, 5_000, fields);
    expect(message).toBe('The operation costs 10201; the limit is 5000 (cost). Most of it: firms.nodes.visits.nodes (10000 times, 10000), firms.nodes (100 times, 100), firms.nodes.visits (100 times, 100). Ask for smaller pages (first) there, or for these fields in an operation of their own.');
    expect(facts).toMatchObject({ limit: 'cost', cost: 10_201, allowed: 5_000, dearest: [{ path: 'firms.nodes.visits.nodes' }, {}, {}] });
  });

  it('is worked out once for a document that is kept', () => {
    const document = parse('query ($n: Int) { firms(first: $n) { nodes { id visits(first: $n) { nodes { id firm { parts { name } } } } } } }');
    const operation = document.definitions[0] as OperationDefinitionNode;
    expect(meter.measure(document, operation)).toBe(meter.measure(document, operation));
  });
});
