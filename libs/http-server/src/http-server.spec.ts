import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { createHttpServer, errorBody } from './index.ts';

const SECRET = 'postgres://visits_app:hunter2@127.0.0.1';

let app: FastifyInstance;
let waitingFor: string[];
let log: Record<string, unknown>[];

beforeEach(() => {
  waitingFor = [];
  log = [];
  app = createHttpServer({
    name: 'spec',
    logger: pino({}, { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) }),
    bodyLimitBytes: 1_000,
    waitingFor: () => waitingFor,
  });
  app.post('/echo', (request) => request.body);
  app.get('/fails', () => {
    throw new Error(`cannot connect to ${SECRET}`);
  });
  app.get('/fails-with-nothing', async () => {
    throw null;
  });
  app.get('/fails-with-status', () => {
    throw Object.assign(new Error(`upstream ${SECRET}`), { statusCode: 503 });
  });
  app.get('/refuses', () => {
    throw Object.assign(new Error('Name a day.'), { statusCode: 422 });
  });
});
afterEach(() => app.close());

const json = { 'content-type': 'application/json' };
const refused = { code: 'BAD_USER_INPUT', requestId: expect.stringMatching(/^[\w-]{8,64}$/) };

describe('an HTTP server refuses in one shape of JSON: no HTML, no stack', () => {
  it.each([
    ['malformed JSON', { method: 'POST', url: '/echo', headers: json, payload: '{"query":' }, 400, 'The request body is not valid JSON.'],
    ['a body with a poisoned prototype', { method: 'POST', url: '/echo', headers: json, payload: '{"__proto__":{"isAdmin":true}}' }, 400, 'The request body is not valid JSON.'],
    ['an empty body', { method: 'POST', url: '/echo', headers: json, payload: '' }, 400, 'The request body is empty. Send a JSON object.'],
    ['another media type', { method: 'POST', url: '/echo', headers: { 'content-type': 'application/xml' }, payload: '<a/>' }, 415, 'The content type is not supported. Send application/json.'],
    ['an oversized body', { method: 'POST', url: '/echo', headers: json, payload: JSON.stringify('x'.repeat(1_000)) }, 413, 'The request body is larger than this service accepts. Send less in one request.'],
    ['an unknown route', { method: 'GET', url: '/nowhere?token=abc' }, 404, 'Nothing is served at GET /nowhere.'],
    ['an unknown method', { method: 'DELETE', url: '/healthz' }, 404, 'Nothing is served at DELETE /healthz.'],
    ['a broken URL', { method: 'GET', url: '/%zz' }, 400, expect.stringContaining('not a valid url component')],
    ['a fault that the service itself names', { method: 'GET', url: '/refuses' }, 422, 'Name a day.'],
  ] as const)('%s', async (_what, request, status, message) => {
    const answer = await app.inject(request);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.json()).toEqual({ errors: [{ message, extensions: refused }] });
    expect(answer.headers['x-request-id']).toBe(answer.json().errors[0].extensions.requestId);
  });

  it.each([
    ['/fails', 500],
    ['/fails-with-nothing', 500],
    ['/fails-with-status', 503],
  ])('a thrown error (%s) is masked behind the request id, and logged once', async (url, status) => {
    const answer = await app.inject({ url, headers: { 'x-request-id': 'request-0001' } });
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toEqual(errorBody('Internal error; the request id is request-0001.', 'INTERNAL_SERVER_ERROR', 'request-0001'));
    expect(log).toMatchObject([{ msg: 'request failed', requestId: 'request-0001', level: 50 }]);
  });

  it('what is no HTTP at all, too', async () => {
    await app.listen({ port: 0, host: '127.0.0.1' });
    for (const [sent, status] of [
      ['SOMETHING\r\n\r\n', 400],
      [`GET / HTTP/1.1\r\nhost: x\r\ncookie: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
    ] as const) {
      const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
      socket.write(sent);
      const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
      expect(head).toContain(`HTTP/1.1 ${status} `);
      expect(JSON.parse(body)).toEqual({ errors: [{ message: expect.any(String), extensions: refused }] });
    }
  });
});

describe('the request id', () => {
  it.each(['request-0001', 'A'.repeat(64), '0198c2d4-1f0e-7cc0-9d5e-2b1d3c4e5f60'])('%s is taken over and returned', async (id) => {
    const answer = await app.inject({ url: '/healthz', headers: { 'x-request-id': id } });
    expect(answer.headers['x-request-id']).toBe(id);
  });

  it.each(['', 'short', 'A'.repeat(65), 'with space', 'line\u0001break', '<script>'])('%p is replaced by a new one', async (id) => {
    const answers = await Promise.all([1, 2].map(() => app.inject({ url: '/healthz', headers: { 'x-request-id': id } })));
    const ids = answers.map(({ headers }) => headers['x-request-id']);
    expect(new Set(ids).size).toBe(2);
    for (const created of ids) expect(created).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('the state of a service', () => {
  it('/healthz: alive, whatever it waits for', async () => {
    waitingFor = ['identity'];
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  });

  it('/readyz: waiting, with what it waits for, then ready', async () => {
    waitingFor = ['identity'];
    const waiting = await app.inject('/readyz');
    expect([waiting.statusCode, waiting.json()]).toEqual([503, { status: 'waiting', waitingFor: ['identity'] }]);
    waitingFor = [];
    const ready = await app.inject('/readyz');
    expect([ready.statusCode, ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('/readyz: draining, to a request that still arrives on an open connection, which ends with it', async () => {
    await app.listen({ port: 0, host: '127.0.0.1' });
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    const [accepted] = await Promise.all([once(app.server, 'connection'), once(socket, 'connect')]);
    const received = once(accepted[0] as NodeJS.EventEmitter, 'data');
    socket.write('GET /readyz HTTP/1.1\r\nhost: x\r\n');
    await received;
    const closed = app.close();
    socket.write('\r\n');
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 503 [^]*connection: close[^]*\{"status":"draining"\}$/i);
    await closed;
  });
});

describe('a server that waits', () => {
  it('holds no connection for a request that does not arrive', () => {
    expect(app.server.requestTimeout).toBe(60_000);
  });

  it('starts without a warning', async () => {
    const warnings: string[] = [];
    const listen = ({ code = '' }: Error & { code?: string }): void => void warnings.push(code);
    process.on('warning', listen);
    await createHttpServer({ name: 'spec', logger: pino({ level: 'silent' }), waitingFor: () => [] }).close();
    await new Promise(setImmediate);
    process.off('warning', listen);
    expect(warnings.filter((code) => code.startsWith('FST'))).toEqual([]);
  });
});
