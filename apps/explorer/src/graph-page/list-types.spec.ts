import { readSupergraph } from '@qinqing/supergraph';
import { describe, expect, it } from '@jest/globals';
import { listTypes, type Wish } from './list-types.ts';
import { NOTHING } from './selection.ts';

const { types } = readSupergraph(/* GraphQL */ `
  enum join__Graph { ENTERPRISES @join__graph(name: "enterprises", url: "") VISITS @join__graph(name: "visits", url: "") }
  type Query @join__type(graph: ENTERPRISES) @join__type(graph: VISITS) { enterprise: Enterprise @join__field(graph: ENTERPRISES) visit: Visit @join__field(graph: VISITS) }
  "A registered market entity (企业)."
  type Enterprise @join__type(graph: ENTERPRISES, key: "id") @join__type(graph: VISITS, key: "id") {
    id: ID!
    "As registered (名称)."
    name: String! @join__field(graph: ENTERPRISES)
    secret: Int @join__field(graph: ENTERPRISES) @inaccessible
    visits: [Visit!] @join__field(graph: VISITS)
  }
  type Visit @join__type(graph: VISITS, key: "id") { id: ID! purpose: String }
  type Refused @join__type(graph: VISITS) { reason: String }
  input BookVisitInput @join__type(graph: VISITS) { purpose: String! }
  enum Mode @join__type(graph: VISITS) { QUIET @join__enumValue(graph: VISITS) }
  enum Scope @join__type(graph: VISITS) @inaccessible { ANY @join__enumValue(graph: VISITS) }
`);

const list = (wish: Partial<Wish>): readonly string[] =>
  listTypes(types, { selection: NOTHING, group: 'ALL', search: '', ...wish }).map(({ type, fields, isOpen }) => `${type.name}(${fields.map(({ name }) => name).join(' ')})${isOpen ? ' open' : ''}`);

describe('what the table of types shows', () => {
  it('everything that clients see: entities of most departments first, then the roots, then all others', () => {
    expect(list({})).toEqual(['Enterprise(id name visits)', 'Visit(id purpose)', 'Query(enterprise visit)', 'Refused(reason)', 'BookVisitInput(purpose)', 'Mode()']);
  });

  it('of a department its own types, its root fields, and open what it adds to others’ types', () => {
    expect(list({ selection: { kind: 'DEPARTMENT', department: 'visits' } })).toEqual(['Enterprise(visits) open', 'Visit(id purpose)', 'Query(visit)', 'Refused(reason)', 'BookVisitInput(purpose)', 'Mode()']);
    expect(list({ selection: { kind: 'DEPARTMENT', department: 'unknown' } })).toEqual([]);
  });

  it('of a selected type this one, open', () => {
    expect(list({ selection: { kind: 'TYPE', typeName: 'Enterprise', fieldName: 'visits' } })).toEqual(['Enterprise(id name visits) open']);
  });

  it.each([
    ['purpose', ['Visit(purpose) open', 'BookVisitInput(purpose) open']],
    ['名称', ['Enterprise(name) open']],
    ['Enterprise.name', ['Enterprise(name) open']],
    ['market entity', ['Enterprise(id name visits)']],
    ['quiet', ['Mode()']],
    ['  ', list({})],
    ['nowhere', []],
    ['scope', []],
  ])('of the words "%s" what contains them all', (search, expected) => {
    expect(list({ search })).toEqual(expected);
  });

  it.each([
    ['ENTITIES', ['Enterprise(id name visits)', 'Visit(id purpose)']],
    ['ROOTS', ['Query(enterprise visit)']],
    ['OBJECTS', ['Refused(reason)']],
    ['INPUTS', ['BookVisitInput(purpose)']],
    ['VALUES', ['Mode()']],
  ] as const)('of the kind %s those', (group, expected) => {
    expect(list({ group })).toEqual(expected);
  });
});
