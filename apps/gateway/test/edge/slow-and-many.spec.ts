import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { defaultConnectionLimits } from '../../src/edge/connections.ts';
import { defaultEdgeSettings } from '../../src/edge/edge-settings.ts';
import { startGraph, type GraphUnderTest } from '../graph-under-test.ts';

const BODY = '{"query":"{ visitCount }"}';
const REQUEST = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`;

/** More than the systems on both sides keep for who does not read. */
const LONG_ANSWERS = `GET /${'x'.repeat(8_000)} HTTP/1.1\r\nhost: x\r\n\r\n`.repeat(1_000);

describe('clients that are slow, and clients that are many (SECURITY §4)', () => {
  let graph: GraphUnderTest;
  const sockets: Socket[] = [];
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    await graph.close();
  });

  const open = async (): Promise<Socket> => {
    const { port } = graph.gateway.app.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    sockets.push(socket);
    await once(socket, 'connect');
    return socket;
  };
  const closeOf = (socket: Socket): Promise<void> => new Promise((resolve) => socket.once('close', () => resolve()));
  const isLetIn = async (socket: Socket): Promise<boolean> => {
    const closed = closeOf(socket).then(() => false);
    const heard = new Promise<boolean>((resolve) => socket.once('data', () => resolve(true)));
    socket.write(REQUEST);
    return Promise.race([closed, heard]);
  };

  it('no more connections than allowed are held; one that ends makes room', async () => {
    graph = await startGraph({ edge: { ...defaultEdgeSettings, connections: { ...defaultConnectionLimits, maxConnections: 3 } } });
    const [first, second, third] = [await open(), await open(), await open()];
    expect(await Promise.all([first, second, third].map(isLetIn))).toEqual([true, true, true]);
    expect(await isLetIn(await open())).toBe(false);
    first.destroy();
    while (!(await isLetIn(await open()))) await new Promise(setImmediate);
  });

  it('a connection on which nothing moves is closed, also when its client does not take its answer', async () => {
    graph = await startGraph({ edge: { ...defaultEdgeSettings, connections: { ...defaultConnectionLimits, idleMs: 1_000 } } });
    const idle = await open();
    await closeOf(idle);
    const [[accepted]] = (await Promise.all([once(graph.gateway.app.server, 'connection'), open().then((socket) => socket.pause().write(LONG_ANSWERS))])) as [[Socket], unknown];
    await closeOf(accepted);
    expect((await graph.send('/healthz')).status).toBe(200);
  });

  it.each([
    ['headers', 'POST /graphql HTTP/1.1\r\nhost: x\r\nx-slow: '],
    ['a body', `${REQUEST.slice(0, -5)}`],
  ])('%s that never end are answered with 408, and their connection ends', async (_what, sent) => {
    graph = await startGraph({ edge: { ...defaultEdgeSettings, connections: { ...defaultConnectionLimits, headersWithinMs: 150, requestWithinMs: 200 } } });
    const socket = await open();
    socket.write(sent);
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(JSON.parse(answer.split('\r\n\r\n')[1]!)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('clients that send nothing do not keep others from being served', async () => {
    graph = await startGraph();
    for (let connection = 0; connection < 200; connection += 1) (await open()).write(connection % 2 === 0 ? 'POST /gra' : REQUEST.slice(0, -3));
    expect((await graph.ask('{ visitCount }')).body).toEqual({ data: { visitCount: 3 } });
  });
});

describe('more operations than can be in progress (SECURITY §4, three times the load)', () => {
  let graph: GraphUnderTest;
  afterEach(() => graph.close());

  it('are refused at once with 503, when to come back and RATE_LIMITED, and executed by nobody; health is told all the while', async () => {
    graph = await startGraph({ edge: { ...defaultEdgeSettings, load: { most: 4, least: 4, lateMs: 40 } } });
    const { visits } = graph.departments;
    visits.behaviour = 'waits';
    let received = 0;
    const areUnderWay = new Promise<void>((resolve) => {
      visits.onReceived = () => {
        received += 1;
        if (received === 4) resolve();
      };
    });
    const running = Array.from({ length: 4 }, () => graph.ask('{ visitCount }'));
    await areUnderWay;
    const refused = await Promise.all(Array.from({ length: 20 }, () => graph.ask('{ visitCount }', { headers: { 'x-request-id': 'one-too-many' } })));
    for (const answer of refused) {
      expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('x-request-id')]).toEqual([503, '1', 'one-too-many']);
      expect(answer.body).toEqual({ errors: [{ message: expect.stringContaining('Try again'), extensions: { code: 'RATE_LIMITED', requestId: 'one-too-many' } }] });
    }
    expect((await graph.send('/readyz')).status).toBe(200);
    visits.release();
    for (const answer of await Promise.all(running)) expect(answer.body).toEqual({ data: { visitCount: 3 } });
    expect(received).toBe(4);
    expect((await graph.ask('{ visitCount }')).status).toBe(200);
  });

  it('a request that is refused, fails or is given up makes room again', async () => {
    graph = await startGraph({ edge: { ...defaultEdgeSettings, load: { most: 1, least: 1, lateMs: 40 } } });
    for (let time = 0; time < 3; time += 1) {
      expect((await graph.ask('{')).status).toBe(400);
      expect((await graph.ask('{ visitCount }', { headers: { authorization: 'Bearer a.b.c' } })).status).toBe(401);
      graph.departments.visits.behaviour = 'drops the connection';
      expect((await graph.ask('{ visitCount }')).status).toBe(200);
      graph.departments.visits.behaviour = 'hangs';
      const client = new AbortController();
      graph.departments.visits.onReceived = () => client.abort();
      await expect(graph.ask('{ visitCount }', { signal: client.signal })).rejects.toThrow('aborted');
      graph.departments.visits.behaviour = 'answers';
      graph.departments.visits.onReceived = () => undefined;
      while ((await graph.ask('{ visitCount }')).status === 503) await new Promise(setImmediate);
    }
  });
});
