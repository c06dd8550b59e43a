import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSupergraph } from './read-supergraph.ts';
import type { GraphField, GraphType, Supergraph } from './supergraph.ts';
import { SupergraphUnreadable } from './supergraph-unreadable.ts';

const small = /* GraphQL */ `
  schema { query: Query mutation: Mutation }
  enum join__Graph {
    ENTERPRISES @join__graph(name: "enterprises", url: "http://enterprises.internal/graphql")
    VISITS @join__graph(name: "visits", url: "http://visits.internal/graphql")
  }
  scalar join__FieldSet
  type Query @join__type(graph: ENTERPRISES) @join__type(graph: VISITS) {
    enterprise(id: ID!): Enterprise @join__field(graph: ENTERPRISES)
    "One visit (到访)."
    visit(id: ID!, "Of which day." on: String = "today" @deprecated(reason: "Use day.")): Visit @join__field(graph: VISITS)
  }
  type Mutation @join__type(graph: ENTERPRISES) @join__type(graph: VISITS) {
    bookVisit(input: BookVisitInput!): BookVisitResult @join__field(graph: VISITS)
  }
  "A registered market entity (企业)."
  type Enterprise @join__type(graph: ENTERPRISES, key: "id") @join__type(graph: ENTERPRISES, key: "uscc") @join__type(graph: VISITS, key: "id") {
    id: ID!
    uscc: String! @join__field(graph: ENTERPRISES)
    sizeClass: String @join__field(graph: ENTERPRISES) @join__field(graph: VISITS, external: true)
    address: String @join__field(graph: ENTERPRISES) @deprecated(reason: "Use place, from 2027-01-01.")
    notes: [String!]! @join__field(graph: ENTERPRISES) @inaccessible
    visitEligibility: String @join__field(graph: VISITS, requires: "sizeClass")
    moved: Int @join__field(graph: ENTERPRISES) @join__field(graph: VISITS, override: "enterprises")
    moving: Int @join__field(graph: ENTERPRISES) @join__field(graph: VISITS, override: "enterprises", overrideLabel: "percent(10)")
  }
  interface UserError @join__type(graph: ENTERPRISES) @join__type(graph: VISITS) { message: String! }
  type Refused implements UserError @join__type(graph: VISITS) @join__implements(graph: VISITS, interface: "UserError") { message: String! }
  type Visit @join__type(graph: VISITS, key: "id") { id: ID! enterprise: Enterprise @join__field(graph: VISITS, provides: "name") }
  union BookVisitResult @join__type(graph: VISITS) @join__unionMember(graph: VISITS, member: "Visit") @join__unionMember(graph: VISITS, member: "Refused") = Visit | Refused
  input BookVisitInput @join__type(graph: VISITS) { day: String! }
  enum Locale @join__type(graph: ENTERPRISES) @join__type(graph: VISITS) { ZH_CN @join__enumValue(graph: ENTERPRISES) @join__enumValue(graph: VISITS) EN @join__enumValue(graph: VISITS) @deprecated }
`;

const typeOf = ({ types }: Supergraph, name: string): GraphType => types.find((type) => type.name === name) as GraphType;
const fieldOf = (graph: Supergraph, typeName: string, name: string): GraphField => typeOf(graph, typeName).fields.find((field) => field.name === name) as GraphField;

describe('readSupergraph (SHR-04: one graph, each field with the department that answers it)', () => {
  const graph = readSupergraph(small);

  it('leaves out what belongs to the composition itself', () => {
    expect(graph.types.map(({ name }) => name)).toEqual(['Query', 'Mutation', 'Enterprise', 'UserError', 'Refused', 'Visit', 'BookVisitResult', 'BookVisitInput', 'Locale']);
  });

  it.each([
    ['Enterprise', 'enterprises', ['visits']],
    ['Visit', 'visits', []],
    ['BookVisitInput', 'visits', []],
    ['UserError', null, []],
    ['Locale', null, []],
    ['Query', null, []],
  ])('%s belongs to %s', (name, owner, contributors) => {
    expect(typeOf(graph, name)).toMatchObject({ owner, contributors });
  });

  it.each([
    ['id', ['enterprises', 'visits']],
    ['uscc', ['enterprises']],
    ['sizeClass', ['enterprises']],
    ['visitEligibility', ['visits']],
    ['moved', ['visits']],
    ['moving', ['enterprises', 'visits']],
  ])('Enterprise.%s is answered by %j', (name, departments) => {
    expect(fieldOf(graph, 'Enterprise', name).departments).toEqual(departments);
  });

  it('tells what a field needs from others, and which way it moves', () => {
    expect(fieldOf(graph, 'Enterprise', 'visitEligibility').requires).toEqual([{ department: 'visits', fields: 'sizeClass' }]);
    expect(fieldOf(graph, 'Enterprise', 'sizeClass').external).toEqual(['visits']);
    expect(fieldOf(graph, 'Visit', 'enterprise').provides).toEqual([{ department: 'visits', fields: 'name' }]);
    expect(fieldOf(graph, 'Enterprise', 'moving').overrides).toEqual([{ department: 'visits', from: 'enterprises', label: 'percent(10)' }]);
  });

  it('keeps types, arguments, descriptions, deprecations and what clients do not see', () => {
    expect(fieldOf(graph, 'Query', 'visit')).toMatchObject({ description: 'One visit (到访).', type: 'Visit', isRequired: false });
    expect(fieldOf(graph, 'Query', 'visit').arguments[1]).toEqual({ name: 'on', type: 'String', defaultValue: '"today"', description: 'Of which day.', deprecationReason: 'Use day.' });
    expect(fieldOf(graph, 'Enterprise', 'notes')).toMatchObject({ type: '[String!]!', typeName: 'String', isRequired: true, isInaccessible: true });
    expect(fieldOf(graph, 'Enterprise', 'address').deprecationReason).toBe('Use place, from 2027-01-01.');
    expect(typeOf(graph, 'Locale').values).toEqual([
      { name: 'ZH_CN', description: null, deprecationReason: null, departments: ['enterprises', 'visits'] },
      { name: 'EN', description: null, deprecationReason: 'No longer supported', departments: ['visits'] },
    ]);
    expect(typeOf(graph, 'BookVisitResult').members).toEqual([{ name: 'Visit', departments: ['visits'] }, { name: 'Refused', departments: ['visits'] }]);
    expect(typeOf(graph, 'Refused').interfaces).toEqual([{ name: 'UserError', departments: ['visits'] }]);
  });

  it('sums up each department: its root fields, its types, what it adds to others’ and where it leads', () => {
    expect(graph.departments).toEqual([
      { name: 'enterprises', queries: ['enterprise'], mutations: [], subscriptions: [], ownedTypes: ['Enterprise'], ownedEntities: ['Enterprise'], contributions: [], references: [] },
      {
        name: 'visits',
        queries: ['visit'],
        mutations: ['bookVisit'],
        subscriptions: [],
        ownedTypes: ['Refused', 'Visit', 'BookVisitResult', 'BookVisitInput'],
        ownedEntities: ['Visit'],
        contributions: [{ typeName: 'Enterprise', fieldNames: ['visitEligibility', 'moved'] }],
        references: [{ typeName: 'Enterprise', coordinates: ['Visit.enterprise'] }],
      },
    ]);
  });

  it.each([
    ['no GraphQL', 'type Query {', 'SYNTAX', 1],
    ['an empty file', '', 'SYNTAX', 1],
    ['the schema for clients', 'type Query { a: Int }', 'NO_DEPARTMENTS', null],
    ['a department without a name', 'enum join__Graph {\n A }', 'BAD_DIRECTIVE', 2],
    ['a department that is not listed', 'enum join__Graph { A @join__graph(name: "a", url: "") }\ntype Query @join__type(graph: B) { a: Int }', 'UNKNOWN_DEPARTMENT', 2],
    ['a type of no department', 'enum join__Graph { A @join__graph(name: "a", url: "") } type Query @join__type { a: Int }', 'BAD_DIRECTIVE', 1],
    ['a number for a key', 'enum join__Graph { A @join__graph(name: "a", url: "") } type Query @join__type(graph: A, key: 1) { a: Int }', 'BAD_DIRECTIVE', 1],
  ])('refuses %s with the place and what to do', (_what, sdl, defect, line) => {
    const read = (): unknown => readSupergraph(sdl);
    expect(read).toThrow(SupergraphUnreadable);
    expect(read).toThrow(expect.objectContaining({ defect, line, message: expect.stringMatching(/Compose again|Take schema/) }));
  });

  it('reads or refuses whatever is left of a supergraph, and never fails in another way', () => {
    fc.assert(
      fc.property(fc.nat(small.length), fc.nat(400), (from, length) => {
        try {
          readSupergraph(small.slice(0, from) + small.slice(from + length));
        } catch (error) {
          expect(error).toBeInstanceOf(SupergraphUnreadable);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the committed supergraph', () => {
  const read = async (): Promise<Supergraph> => readSupergraph(await readFile(resolve(import.meta.dirname, '../../../schema/supergraph.graphql'), 'utf8'));

  it.each([
    ['Enterprise', 'enterprises'],
    ['Officer', 'enterprises'],
    ['OrgUnit', 'enterprises'],
    ['Viewer', 'enterprises'],
    ['VisitRequest', 'visits'],
    ['Appeal', 'appeals'],
    ['PolicyProject', 'policies'],
    ['CreditStanding', 'credit'],
    ['Consent', 'credit'],
    ['PageInfo', null],
    ['UserError', null],
  ])('%s belongs to %s', async (name, owner) => {
    expect(typeOf(await read(), name).owner).toBe(owner);
  });

  it('every entity has an owner, and every field somebody who answers it', async () => {
    const { types } = await read();
    expect(types.filter(({ keys, owner }) => keys.length > 0 && owner === null)).toEqual([]);
    expect(types.flatMap(({ fields }) => fields).filter(({ departments }) => departments.length === 0)).toEqual([]);
  });

  it('visits adds to Enterprise what it alone knows', async () => {
    const { departments } = await read();
    expect(departments.find(({ name }) => name === 'visits')?.contributions).toEqual([{ typeName: 'Enterprise', fieldNames: expect.arrayContaining(['visitEligibility', 'visits']) }]);
  });
});
