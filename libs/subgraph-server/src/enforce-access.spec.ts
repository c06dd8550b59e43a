import { beforeEach, describe, expect, it } from '@jest/globals';
import { publicCaller, type Caller } from '@qinqing/caller';
import { serveSmallGraph, typeDefsOf, type SmallGraph } from './fixtures/small-graph.ts';
import { buildSubgraph, type ScopeTable } from './index.ts';

const SCHEMA = `
  type Query {
    desk(id: ID!): Desk @allow(scope: ANY)
    desks: [Desk] @allow(scope: ANY)
    lateDesks: [Desk] @allow(scope: ANY)
    firmDesk(id: ID!): Desk! @allow(scope: ANY)
    named: Named @allow(scope: ANY)
    accounts: [Account!]! @allow(roles: [BANK], scope: ANY)
  }
  type Mutation {
    openDesk(id: ID!): OpenDeskResult! @allow(roles: [SERVICE_CENTRE, CLERK], scope: ANY)
  }
  interface Named { name: String }
  type Desk @key(fields: "id")
    @allow(roles: [SERVICE_CENTRE])
    @allow(roles: [CLERK], scope: OWN_ENTERPRISE) {
    id: ID!
    name: String
    "Its own rule replaces that of the type."
    secret(part: Int): String @allow(roles: [SERVICE_CENTRE])
    open: String @allow(scope: ANY)
    neighbour: Desk
    neighbours: [Desk!]
    account: Account
  }
  "Nothing resolves its references: the reference itself is the object."
  type Drawer @key(fields: "id") @allow(roles: [SERVICE_CENTRE]) {
    id: ID!
    content: String
  }
  type Account @allow(scope: ANY) {
    holder: Desk
    balance: Fen @allow(roles: [BANK], scope: ANY)
  }
  type Lobby implements Named @allow(scope: ANY) {
    name: String
    code: String @allow(roles: [SERVICE_CENTRE], scope: ANY)
  }
  union OpenDeskResult = OpenDeskSuccess | DeskTaken
  type OpenDeskSuccess @allow(scope: ANY) { desk: Desk }
  type DeskTaken implements UserError @allow(scope: ANY) { message(locale: Locale! = ZH_CN): String! }
`;

interface Desk {
  readonly id: string;
  readonly divisionCode: string;
  readonly enterpriseId: string;
}

const desks: Readonly<Record<string, Desk>> = {
  own: { id: 'own', divisionCode: '440704', enterpriseId: 'E-1' },
  near: { id: 'near', divisionCode: '440704001', enterpriseId: 'E-2' },
  far: { id: 'far', divisionCode: '370303', enterpriseId: 'E-3' },
};

let looked: string[];
let graph: SmallGraph;

const resolvers = {
  Query: {
    desk: (_: unknown, { id }: { id: string }) => desks[id] ?? null,
    desks: () => [desks.own, null, desks.near, desks.far],
    lateDesks: () => [Promise.resolve(desks.own), Promise.reject(new Error('the drawer is stuck')), Promise.resolve(desks.far)],
    firmDesk: (_: unknown, { id }: { id: string }) => desks[id],
    named: () => ({ __typename: 'Lobby', name: 'Lobby', code: '1234' }),
    accounts: () => [{ holder: desks.far, balance: 5 }],
  },
  Mutation: { openDesk: (_: unknown, { id }: { id: string }) => ({ __typename: 'OpenDeskSuccess', desk: desks[id] }) },
  Desk: {
    __resolveReference: ({ id }: { id: string }) => desks[id] ?? null,
    name: ({ id }: Desk) => `Desk ${id}`,
    secret: ({ id }: Desk) => {
      looked.push(id);
      return `secret of ${id}`;
    },
    open: () => 'always',
    neighbour: ({ id }: Desk) => (id === 'own' ? desks.far : desks.own),
    neighbours: () => [desks.own, desks.far],
    account: () => ({ holder: desks.far, balance: 7 }),
  },
  Drawer: { content: ({ id }: { id: string }) => `content of ${id}` },
};

const scopes: ScopeTable<never> = { Desk: ({ divisionCode, enterpriseId }: Desk) => ({ divisionCode, enterpriseId }), Drawer: async ({ id }: { id: string }) => ({ divisionCode: id === 'mine' ? '440704' : '370303' }) };

beforeEach(() => {
  looked = [];
  graph = serveSmallGraph(buildSubgraph({ typeDefs: typeDefsOf(SCHEMA), resolvers: structuredResolvers(), scopes: scopes as never }));
});

/** A built schema keeps its resolvers: each spec has its own. */
const structuredResolvers = (): object => Object.fromEntries(Object.entries(resolvers).map(([type, fields]) => [type, { ...fields }]));

const centre: Partial<Caller> = { subject: 'centre', roles: ['SERVICE_CENTRE'], divisionCode: '440704' };
const clerk: Partial<Caller> = { subject: 'clerk', roles: ['CLERK'], divisionCode: '440704', actingFor: 'E-1', enterpriseIds: ['E-1', 'E-2'] };
const bank: Partial<Caller> = { subject: 'bank', roles: ['BANK'] };

const forbidden = (path: (string | number)[]) => expect.objectContaining({ path, extensions: expect.objectContaining({ code: 'FORBIDDEN' }) });

describe('an object that the caller may not see (SHR-06)', () => {
  it.each<[string, Partial<Caller>, string[]]>([
    ['centre', centre, ['own', 'near']],
    ['clerk', clerk, ['own']],
    ['bank', bank, []],
    ['public', publicCaller, []],
  ])('is null, the same as an unknown one, and no error tells of it: %s', async (_who, caller, seen) => {
    for (const id of ['own', 'near', 'far', 'unknown']) {
      expect(await graph.ask(caller, `{ desk(id: "${id}") { id } }`)).toEqual({ data: { desk: seen.includes(id) ? { id } : null }, errors: [] });
    }
  });

  it('is null in a list, at its own place', async () => {
    const { data, errors } = await graph.ask(clerk, '{ desks { id } }');
    expect([data, errors]).toEqual([{ desks: [{ id: 'own' }, null, null, null] }, []]);
  });

  it('is null in a list of promises, of which one that fails costs its own place alone', async () => {
    const { data, errors } = await graph.ask(clerk, '{ lateDesks { id } }');
    expect(data).toEqual({ lateDesks: [{ id: 'own' }, null, null] });
    expect(errors).toMatchObject([{ path: ['lateDesks', 1], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  });

  it('takes its parent along where it must not be null', async () => {
    const { data, errors } = await graph.ask(clerk, '{ firmDesk(id: "far") { id } }');
    expect(data).toBeNull();
    expect(JSON.stringify(errors)).not.toContain('far');
    expect((await graph.ask(clerk, '{ desk(id: "own") { id neighbours { id } } }')).data).toEqual({ desk: { id: 'own', neighbours: null } });
  });

  it('is null behind another object, and behind a value that is open to all', async () => {
    expect((await graph.ask(clerk, '{ desk(id: "own") { neighbour { id open } account { holder { id } } } }')).data).toEqual({ desk: { neighbour: null, account: { holder: null } } });
  });

  it('is null as the result of a mutation', async () => {
    const open = (id: string) => graph.ask(clerk, `mutation { openDesk(id: "${id}") { ... on OpenDeskSuccess { desk { id } } } }`);
    expect((await open('own')).data).toEqual({ openDesk: { desk: { id: 'own' } } });
    expect((await open('far')).data).toEqual({ openDesk: { desk: null } });
  });
});

describe('a reference from another department (`_entities`)', () => {
  const refer = (caller: Partial<Caller>, type: string, ids: string[], selection: string) =>
    graph.ask(caller, `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${selection} } } }`, { r: ids.map((id) => ({ __typename: type, id })) });

  it('leads to objects on the same terms', async () => {
    expect((await refer(clerk, 'Desk', ['own', 'near', 'far', 'unknown'], 'id open')).data).toEqual({ _entities: [{ id: 'own', open: 'always' }, null, null, null] });
  });

  it('does so, too, for a type that resolves no references itself', async () => {
    expect((await refer(centre, 'Drawer', ['mine', 'other'], 'content')).data).toEqual({ _entities: [{ content: 'content of mine' }, null] });
    expect((await refer(clerk, 'Drawer', ['mine'], 'content')).data).toEqual({ _entities: [null] });
  });

  it('does not open a field that is forbidden', async () => {
    const { data, errors } = await refer(clerk, 'Desk', ['own'], 'id secret');
    expect([data, errors]).toEqual([{ _entities: [{ id: 'own', secret: null }] }, [forbidden(['_entities', 0, 'secret'])]]);
    expect(looked).toEqual([]);
  });
});

describe('a forbidden field of a visible object', () => {
  it('is null with FORBIDDEN, says for whom it is, and is never resolved', async () => {
    const { data, errors } = await graph.ask(clerk, '{ desk(id: "own") { id secret } }');
    expect(data).toEqual({ desk: { id: 'own', secret: null } });
    expect(errors).toMatchObject([{ path: ['desk', 'secret'], message: expect.stringContaining('CLERK'), extensions: { code: 'FORBIDDEN', field: 'Desk.secret' } }]);
    expect(looked).toEqual([]);
  });

  it('is not opened by an alias, a fragment, an argument or a repetition', async () => {
    const { data, errors } = await graph.ask(
      clerk,
      `{ desk(id: "own") { id: open ...Hidden a: secret(part: 1) b: secret(part: 2) ... on Desk { c: secret } ... @include(if: true) { d: secret } } }
       fragment Hidden on Desk { ...Deeper } fragment Deeper on Desk { e: secret(part: 3) }`,
    );
    expect(data).toEqual({ desk: { id: 'always', a: null, b: null, c: null, d: null, e: null } });
    expect(errors).toHaveLength(5);
    expect(looked).toEqual([]);
  });

  it('is not opened through an interface', async () => {
    const { data, errors } = await graph.ask(clerk, '{ named { name ... on Lobby { code } } }');
    expect([data, errors]).toEqual([{ named: { name: 'Lobby', code: null } }, [forbidden(['named', 'code'])]]);
    expect((await graph.ask(centre, '{ named { ... on Lobby { code } } }')).data).toEqual({ named: { code: '1234' } });
  });

  it("follows its own rule instead of its type's: a wider one opens nothing of an object that is not seen", async () => {
    expect((await graph.ask(centre, '{ desk(id: "near") { secret open } }')).data).toEqual({ desk: { secret: 'secret of near', open: 'always' } });
    expect((await graph.ask(bank, '{ desk(id: "own") { open } }')).data).toEqual({ desk: null });
  });

  it('of a value is checked by role alone', async () => {
    const query = '{ desk(id: "own") { account { balance } } }';
    expect((await graph.ask({ ...clerk, roles: ['CLERK', 'BANK'] }, query)).data).toEqual({ desk: { account: { balance: 7 } } });
    expect((await graph.ask(clerk, query)).data).toEqual({ desk: { account: { balance: null } } });
  });
});

describe('a root field', () => {
  it('is FORBIDDEN for other roles, and UNAUTHENTICATED for a caller without a token', async () => {
    expect((await graph.ask(clerk, '{ accounts { balance } }')).errors).toEqual([forbidden(['accounts'])]);
    expect((await graph.ask({}, '{ accounts { balance } }')).errors).toMatchObject([{ message: expect.stringContaining('Sign in'), extensions: { code: 'UNAUTHENTICATED' } }]);
    expect((await graph.ask(bank, '{ accounts { balance holder { id } } }')).data).toEqual({ accounts: [{ balance: 5, holder: null }] });
  });

  it('of a mutation is never run when it is forbidden', async () => {
    const { data, errors } = await graph.ask(bank, 'mutation { a: openDesk(id: "own") { __typename } }');
    expect([data, errors]).toEqual([null, [forbidden(['a'])]]);
  });
});
