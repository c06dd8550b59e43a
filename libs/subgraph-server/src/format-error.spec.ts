import { beforeEach, describe, expect, it } from '@jest/globals';
import { CallerFault } from '@qinqing/caller';
import { GraphQLError } from 'graphql';
import { serveSmallGraph, typeDefsOf, type SmallGraph } from './fixtures/small-graph.ts';
import { buildSubgraph, formatError } from './index.ts';

const SECRET = 'postgres://visits_app:hunter2@10.0.0.7/qinqing_visits';

let graph: SmallGraph;

const throwing = (error: unknown) => () => {
  throw error;
};

beforeEach(() => {
  graph = serveSmallGraph(
    buildSubgraph({
      typeDefs: typeDefsOf(`type Query {
        fine: Boolean @allow(scope: ANY)
        number(value: Int): Int @allow(scope: ANY)
        bug: String @allow(scope: ANY)
        rejected: String @allow(scope: ANY)
        notEvenAnError: String @allow(scope: ANY)
        graphqlError: String @allow(scope: ANY)
        missing: String! @allow(scope: ANY)
        refused: String @allow(scope: ANY)
      }`),
      resolvers: {
        Query: {
          fine: () => true,
          bug: throwing(Object.assign(new Error(`cannot connect to ${SECRET}`), { query: SECRET })),
          rejected: async () => Promise.reject(new TypeError(SECRET)),
          notEvenAnError: throwing(SECRET),
          graphqlError: throwing(new GraphQLError(SECRET, { extensions: { code: 'SOMETHING', url: SECRET } })),
          missing: () => null,
          refused: throwing(new CallerFault('BAD_USER_INPUT', 'Name a day in September.', { field: 'on', code: 'NOT_THE_CODE' })),
        },
      },
      scopes: {},
    }),
  );
});

describe('an error of the department itself (SECURITY §1)', () => {
  it.each(['bug', 'rejected', 'notEvenAnError', 'graphqlError', 'missing'])('never reaches the client, and is logged once with the request id: %s', async (field) => {
    const { errors } = await graph.ask({}, `{ fine ${field} }`);
    expect(errors).toEqual([
      {
        message: 'Internal error; the request id is request-0001.',
        path: [field],
        locations: [{ line: 1, column: 8 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-0001' },
      },
    ]);
    expect(graph.log).toHaveLength(1);
    expect(graph.log[0]).toMatchObject({ level: 50, msg: 'a resolver failed', requestId: 'request-0001', path: [field] });
  });

  it('is masked also where there is no request that it could be logged with', () => {
    const formatted = { message: SECRET, path: ['bug'], extensions: { code: 'SOMETHING', stacktrace: [SECRET] } };
    expect(formatError(formatted, new Error(SECRET))).toEqual({ message: 'Internal error.', path: ['bug'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  });

  it('costs its own field alone', async () => {
    expect((await graph.ask({}, '{ fine bug }')).data).toEqual({ fine: true, bug: null });
  });

  it('tells the log what happened, with the stack', async () => {
    await graph.ask({}, '{ bug }');
    expect(graph.log[0]).toMatchObject({ err: { message: expect.stringContaining('cannot connect'), stack: expect.stringContaining('format-error.spec') } });
  });
});

describe("a caller's own fault", () => {
  it('is told in plain words with its code and facts, and is not logged', async () => {
    const { errors } = await graph.ask({}, '{ refused }');
    expect(errors).toMatchObject([{ message: 'Name a day in September.', path: ['refused'], extensions: { code: 'BAD_USER_INPUT', field: 'on' } }]);
    expect(graph.log).toEqual([]);
  });

  it.each([
    ['a syntax error', '{ fine', {}],
    ['an unknown field', '{ nothing }', {}],
    ['a wrong literal', '{ number(value: "seven") }', {}],
    ['a wrong variable', 'query ($value: Int) { number(value: $value) }', { value: 'seven' }],
    ['an unknown operation', 'query A { fine } query B { fine }', {}],
    ['an empty query', '', {}],
  ])('is BAD_USER_INPUT without a stack: %s', async (_what, query, variables) => {
    const { errors } = await graph.ask({}, query, variables);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
    expect(graph.log).toEqual([]);
  });
});
