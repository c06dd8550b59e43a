import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CallerFault } from '@qinqing/caller';
import { createHttpServer, createLogger } from '@qinqing/http-server';
import type { FastifyInstance } from 'fastify';
import { buildSchema, GraphQLError, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { BaseContext } from '../department.ts';
import { ChangeFeed } from './change-feed.ts';
import { createLiveEndpoint } from './serve-live.ts';

const log = createLogger('live', 'silent');
let app: FastifyInstance;
let feed: ChangeFeed;
let read: () => unknown;
let url: string;

/** One field that shows what `read` gives. */
const buildLiveSchema = (): GraphQLSchema => {
  const schema = buildSchema('type Query { a: Int } type Subscription { shown(id: Int): String }');
  const field = schema.getSubscriptionType()?.getFields().shown as GraphQLField<unknown, BaseContext>;
  field.subscribe = (_root, _arguments, { changes }) => changes.watch('thing', () => true);
  field.resolve = () => read();
  return schema;
};

beforeEach(async () => {
  feed = new ChangeFeed(() => new Date());
  read = () => 'first';
  app = createHttpServer({ name: 'live', logger: log, waitingFor: () => [] });
  const live = createLiveEndpoint(app, buildLiveSchema());
  app.post('/graphql', (request, reply) => live.answer(request, reply, (asOf = new Date()) => ({ now: asOf, requestId: request.id, log, changes: feed }) as unknown as BaseContext));
  await app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`;
});
afterEach(() => app.close());

const ask = (body: unknown, signal: AbortSignal | null = null): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: JSON.stringify(body), signal });

/** The stream's text up to where the pattern is met, or all of it. */
const readUntil = async (response: Response, pattern: RegExp): Promise<string> => {
  let text = '';
  for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
    text += piece;
    if (pattern.test(text)) return text;
  }
  return text;
};

describe('subscriptions as a department serves them', () => {
  it('as server-sent events: what there is, then each change', async () => {
    const response = await ask({ query: 'subscription { shown }' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    setImmediate(() => {
      read = () => 'second';
      feed.announce('{"subject":"thing","id":1}');
    });
    expect(await readUntil(response, /second/)).toBe('event: next\ndata: {"data":{"shown":"first"}}\n\nevent: next\ndata: {"data":{"shown":"second"}}\n\n');
  });

  it('end with `complete` when the process leaves, so that the gateway asks another one', async () => {
    const response = await ask({ query: 'subscription { shown }' });
    const all = readUntil(response, /never/);
    await app.close();
    expect(await all).toMatch(/first"\}\}\n\nevent: complete\ndata:\n\n$/);
  });

  it('end without a word while the database is out of reach', async () => {
    read = () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
    expect(await readUntil(await ask({ query: 'subscription { shown }' }), /never/)).toBe('event: complete\ndata:\n\n');
  });

  it.each([
    ['a fault of the caller’s', new CallerFault('FORBIDDEN', 'Not for you.'), 'Not for you.', 'FORBIDDEN'],
    ['a bug', new Error('password=hunter2'), expect.stringContaining('request id'), 'INTERNAL_SERVER_ERROR'],
    ['a secret in a GraphQLError', new GraphQLError('password=hunter2'), expect.stringContaining('request id'), 'INTERNAL_SERVER_ERROR'],
  ])('tell of %s what queries tell of it', async (_what, error, message, code) => {
    read = () => Promise.reject(error);
    const text = await readUntil(await ask({ query: 'subscription { shown }' }), /\n\n/);
    expect(JSON.parse(/data: (.*)/.exec(text)?.[1] ?? '')).toMatchObject({ data: { shown: null }, errors: [{ message, path: ['shown'], extensions: { code } }] });
  });

  it.each([
    ['a query', { query: '{ a }' }, 'Only subscriptions'],
    ['what is not valid', { query: 'subscription { b }' }, 'Cannot query field'],
    ['what does not parse', { query: 'subscription {' }, 'Syntax Error'],
    ['what is no request', { text: 1 }, 'not a GraphQL request'],
  ])('%s is refused in JSON', async (_what, body, message) => {
    const response = await ask(body);
    expect([response.status, await response.json()]).toEqual([400, { errors: [{ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT', requestId: expect.any(String) } }] }]);
  });

  it('variables that do not fit are the caller’s fault', async () => {
    const text = await readUntil(await ask({ query: 'subscription ($id: Int) { shown(id: $id) }', variables: { id: 'x' } }), /complete/);
    expect(text).toContain('"code":"BAD_USER_INPUT"');
  });

  it('are forgotten when their reader goes away', async () => {
    const gone = new AbortController();
    const response = await ask({ query: 'subscription { shown }' }, gone.signal);
    await readUntil(response, /first/).catch(() => undefined);
    gone.abort();
    let looks = 0;
    read = () => ++looks;
    while (!(await app.close().then(() => true)));
    expect(looks).toBe(0);
  });
});
