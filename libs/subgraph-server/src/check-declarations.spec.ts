import { describe, expect, it } from '@jest/globals';
import { typeDefsOf } from './fixtures/small-graph.ts';
import { buildSubgraph } from './index.ts';

const build = (schema: string, scopes: object = {}): unknown => buildSubgraph({ typeDefs: typeDefsOf(`type Query { ok: Boolean @allow(scope: ANY) } ${schema}`), resolvers: {}, scopes: scopes as never });

const place = { Desk: () => ({}) };
const nowhere = {};

describe('a schema is not built (default deny)', () => {
  it.each<[string, string, string, object]>([
    ['with a field that nobody declared', 'type Desk { id: ID @allow(scope: ANY) drawer: String }', 'Desk.drawer declares no @allow', nowhere],
    ['with a root field that nobody declared', 'extend type Query { desk: String }', 'Query.desk declares no @allow', nowhere],
    ['with a root field of a name that looks like federation’s', 'extend type Query { _debug: String }', 'Query._debug declares no @allow', nowhere],
    ['with a mutation that nobody declared', 'type Mutation { open: String }', 'Mutation.open declares no @allow', nowhere],
    ['with a subscription that nobody declared', 'type Subscription { opened: String }', 'Subscription.opened declares no @allow', nowhere],
    ['with a root field that is scoped to objects', 'extend type Query { desk: String @allow(roles: [CLERK]) }', 'Query.desk belongs to no object: say scope: ANY', nowhere],
    ['with a type whose objects belong nowhere', 'type Desk @allow(scope: OWN_UNIT) { id: ID }', 'do not say where a Desk belongs', nowhere],
    ['with a field whose objects belong nowhere', 'type Desk @allow(scope: ANY) { id: ID @allow(scope: OWN_UNIT) }', 'do not say where a Desk belongs', nowhere],
    ['with a union that mixes scoped types', 'type Desk @allow { id: ID } union Place = Desk extend type Query { place: Place @allow(scope: ANY) }', 'Query.place returns Place, which mixes scoped types (Desk)', place],
    ['with an interface that mixes scoped types', 'interface Node { id: ID } type Desk implements Node @allow { id: ID } extend type Query { node: [Node!] @allow(scope: ANY) }', 'Query.node returns Node, which mixes scoped types (Desk)', place],
    ['with a non-null field that fewer may read than its object', 'type Desk @allow(roles: [CLERK, BANK]) { id: ID! secret: String! @allow(roles: [CLERK]) }', 'Desk.secret may be forbidden on an object that the caller sees: make it nullable', place],
    ['with a non-null field in a narrower scope', 'type Desk @allow(roles: [CLERK], scope: ANY) { secret: [String]! @allow(roles: [CLERK], scope: OWN_UNIT) }', 'Desk.secret may be forbidden', place],
    ['with a non-null field for some on a type without a rule', 'type Desk { secret: String! @allow(roles: [CLERK], scope: ANY) }', 'Desk.secret may be forbidden', nowhere],
  ])('%s', (_what, schema, message, scopes) => {
    expect(() => build(schema, scopes)).toThrow(message);
  });

  it('and every problem is named at once', () => {
    expect(() => build('type Desk { a: String b: String }')).toThrow(/Desk\.a declares no @allow.*\n.*Desk\.b declares no @allow/);
  });

  it.each(['@allow(roles: [EMPEROR])', '@allow(scope: EVERYWHERE)', '@allow(role: [CLERK])', '@permit'])('with %s', (declaration) => {
    expect(() => build(`type Desk ${declaration} { id: ID }`, place)).toThrow();
  });
});

describe('a schema is built', () => {
  it.each<[string, string, object]>([
    ['with a declaration on the type', 'type Desk @allow(scope: ANY) { id: ID! }', nowhere],
    ['with a declaration on an extension of the type', 'type Desk { id: ID! } extend type Desk @allow(scope: ANY) { name: String! }', nowhere],
    ['with a declaration on each field', 'type Desk { id: ID! @allow(scope: ANY) }', nowhere],
    ['with a narrower field that may be null', 'type Desk @allow(scope: ANY) { secret: String @allow(roles: [CLERK], scope: ANY) }', nowhere],
    ['with a non-null field that all may read who see its object', 'type Desk @allow(roles: [CLERK]) { id: ID! @allow(roles: [CLERK, BANK], scope: ANY) name: String! @allow }', place],
  ])('%s', (_what, schema, scopes) => {
    expect(() => build(schema, scopes)).not.toThrow();
  });
});
