import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from 'graphql-ws';
import { startGraph, type GraphUnderTest } from '../graph-under-test.ts';
import { newest } from '../small-graph.ts';
import { defaultStreamSettings } from '../../src/subscriptions/stream-settings.ts';
import { connectSocket, eventually, openStream, subscribeByEvents, subscribeBySocket, type Subscriber } from './subscribers.ts';

const VISIT = 'subscription Newest { visitRequested { id purpose enterprise { name openVisits } } }';

let graph: GraphUnderTest;
let token: string;
let clients: Client[];
let subscribers: Subscriber[];

beforeAll(async () => {
  graph = await startGraph({ streams: { ...defaultStreamSettings, heartbeatMs: 250, resumeWithinMs: 300, mostPerCaller: 3 } });
});
beforeEach(async () => {
  [clients, subscribers] = [[], []];
  token = await graph.issuer.token();
  Object.assign(newest, { id: 'v1', purpose: '调研', enterpriseId: 'e1' });
});
afterEach(async () => {
  for (const subscriber of subscribers) subscriber.stop();
  await Promise.all(clients.map((client) => client.dispose()));
  await eventually(() => graph.departments.visits.streams === 0);
});
afterAll(() => graph.close());

const byEvents = (query = VISIT): Subscriber => {
  const subscriber = subscribeByEvents(graph, query, { token });
  subscribers.push(subscriber);
  return subscriber;
};
const bySocket = (query = VISIT): Subscriber => {
  const client = connectSocket(graph, { authorization: `Bearer ${token}` });
  clients.push(client);
  return subscribeBySocket(client, query);
};
const tell = async (change: Partial<typeof newest>): Promise<void> => {
  Object.assign(newest, change);
  await graph.departments.visits.announce();
};

describe.each([
  ['server-sent events', () => byEvents()],
  ['graphql-transport-ws', () => bySocket()],
] as const)('a live view by %s', (_how, subscribe) => {
  it('begins with what there is, and goes on with each update, completed by other departments', async () => {
    const subscriber = subscribe();
    expect(await subscriber.next()).toEqual({ data: { visitRequested: { id: 'v1', purpose: '调研', enterprise: { name: '江海机械', openVisits: 1 } } } });
    await tell({ id: 'v2', enterpriseId: 'e2' });
    expect(await subscriber.next()).toEqual({ data: { visitRequested: { id: 'v2', purpose: '调研', enterprise: { name: '蓬江电子', openVisits: 2 } } } });
  });

  it('a department that is down costs an update its own fields, with their path, and the view goes on', async () => {
    const subscriber = subscribe();
    await subscriber.next();
    await graph.departments.enterprises.stop();
    await tell({ id: 'v2' });
    const update = await subscriber.next();
    expect(update?.data.visitRequested).toMatchObject({ id: 'v2' });
    expect(update?.errors).toEqual([expect.objectContaining({ path: ['visitRequested', 'enterprise', 'name'], extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE', department: 'enterprises' }) })]);
    await graph.departments.enterprises.start();
    await tell({ id: 'v3' });
    expect(await subscriber.next()).toMatchObject({ data: { visitRequested: { id: 'v3', enterprise: { name: '江海机械' } } } });
  });

  it('the department hears anew who calls when it wants to, and the client sees nothing of that', async () => {
    const subscriber = subscribe();
    await subscriber.next();
    const heard = graph.departments.visits.received.length;
    graph.departments.visits.endStreams();
    await eventually(() => graph.departments.visits.received.length > heard && graph.departments.visits.streams === 1);
    expect(graph.departments.visits.received.at(-1)?.headers['x-caller-assertion']).toEqual(expect.any(String));
    await tell({ id: 'v2' });
    expect(await subscriber.next()).toMatchObject({ data: { visitRequested: { id: 'v2' } } });
  });

  it('goes on when the department was away for a moment, with what was missed', async () => {
    const subscriber = subscribe();
    await subscriber.next();
    await graph.departments.visits.stop();
    Object.assign(newest, { id: 'v7' });
    await graph.departments.visits.start();
    expect(await subscriber.next()).toMatchObject({ data: { visitRequested: { id: 'v7' } } });
  });

  it('ends with a code when the department stays away', async () => {
    const subscriber = subscribe();
    await subscriber.next();
    await graph.departments.visits.stop();
    expect(await subscriber.next()).toMatchObject({ data: { visitRequested: null }, errors: [{ path: ['visitRequested'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', department: 'visits' } }] });
    expect(await subscriber.next()).toBeNull();
    await graph.departments.visits.start();
  });

  it('is over for the department as soon as the client has gone', async () => {
    const subscriber = subscribe();
    await subscriber.next();
    expect(graph.departments.visits.streams).toBe(1);
    subscriber.stop();
    await eventually(() => graph.departments.visits.streams === 0);
  });

  it('ends with the token, and says so', async () => {
    token = await graph.issuer.token({ expiresInSeconds: 4 }); // three at least: it counts whole seconds, and the first update comes before
    const subscriber = subscribe();
    await subscriber.next();
    const rest = await subscriber.next().catch(({ code }: { readonly code: number }) => ({ errors: [{ extensions: { code } }] }));
    expect(['UNAUTHENTICATED', 4403]).toContain(rest?.errors?.[0]?.extensions.code);
  });

  it('is logged, update by update, and counted while it is open', async () => {
    const subscriber = subscribe();
    await subscriber.next();
    const lines = graph.log.filter(({ msg, kind }) => msg === 'operation' && kind === 'subscription');
    expect(lines.at(-1)).toMatchObject({ operation: 'Newest', status: 200, departments: { enterprises: 1 }, errors: [] });
  });
});

describe('who has no live view (SECURITY §1, §3)', () => {
  const refusalOf = async (query: string, listening: Parameters<typeof openStream>[2]): Promise<unknown> => {
    const { status, response } = await openStream(graph, query, listening);
    return [status, response.headers.get('content-type')];
  };
  const JSON_TYPE = 'application/json; charset=utf-8';

  it.each([
    ['the public', VISIT, async () => ({}), 401],
    ['a token that is not good', VISIT, async () => ({ token: `${token}x` }), 401],
    ['a query', '{ visitCount }', async () => ({ token }), 400],
    ['what is not valid', 'subscription { visitRequestet { id } }', async () => ({ token }), 400],
    ['what does not parse', 'subscription {', async () => ({ token }), 400],
    ['more than one root field', 'subscription { a: visitRequested { id } b: visitRequested { id } }', async () => ({ token }), 400],
    ['what asks for too much', `subscription { visitRequested { ${'x: id '.repeat(51)} } }`, async () => ({ token }), 400],
  ])('%s is refused before a stream begins, in JSON', async (_what, query, listening, status) => {
    expect(await refusalOf(query, await listening())).toEqual([status, JSON_TYPE]);
  });

  it('banks: a bound token is refused with and without its proof', async () => {
    const bank = await graph.issuer.token({ claims: { sub: 'bank-river', qinqing: { roles: ['BANK'] } } });
    expect(await refusalOf(VISIT, { token: bank })).toEqual([401, JSON_TYPE]);
  });

  it('who has as many as one may have, until one of them is closed', async () => {
    const three = [byEvents(), byEvents(), byEvents()];
    await Promise.all(three.map((subscriber) => subscriber.next()));
    expect(await refusalOf(VISIT, { token })).toEqual([429, JSON_TYPE]);
    const other = await graph.issuer.token({ claims: { sub: 'person-2' } });
    const another = subscribeByEvents(graph, VISIT, { token: other });
    subscribers.push(another);
    expect(await another.next()).not.toBeNull();
    three[0]?.stop();
    await eventually(() => graph.departments.visits.streams === 3);
    expect(await byEvents().next()).not.toBeNull();
  });

  it('a subscription that is asked for like a query is told how to ask', async () => {
    const { status, body } = await graph.ask(VISIT, { token });
    expect([status, body.errors?.[0]?.message]).toEqual([406, expect.stringContaining('text/event-stream')]);
  });

  it('a query of a client that accepts streams as well is answered as ever', async () => {
    const { body, headers } = await graph.ask('{ visitCount }', { token, headers: { accept: 'application/graphql-response+json, application/json, text/event-stream, multipart/mixed' } });
    expect([body, headers.get('content-type')]).toEqual([{ data: { visitCount: 3 } }, expect.stringContaining('json')]);
  });
});

describe('a connection of graphql-transport-ws', () => {
  const closingOf = (parameters: Record<string, unknown>): Promise<{ code: number; reason: string }> =>
    new Promise((resolve) => {
      const client = connectSocket(graph, parameters, resolve);
      clients.push(client);
      subscribeBySocket(client, VISIT).next().catch(() => undefined);
    });

  it('is closed with 4403 and a reason when its token is not good', async () => {
    expect(await closingOf({ authorization: `Bearer ${token}x` })).toMatchObject({ code: 4403, reason: expect.stringContaining('signature') });
  });

  it('serves nobody who has not said who it is', async () => {
    const client = connectSocket(graph, {});
    clients.push(client);
    await expect(subscribeBySocket(client, VISIT).next()).rejects.toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) } }]);
  });

  it('is open to no page from elsewhere', async () => {
    const { WebSocket } = await import('ws');
    const refused = new Promise((resolve) => new WebSocket(`${graph.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { origin: 'https://elsewhere.example' }).on('error', (error) => resolve(error.message)));
    expect(await refused).toContain('403');
  });

  it('an offer of another upgrade is not taken: the request is answered', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      request(`${graph.url}/healthz`, { headers: { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQCAAAAAAIAAAAA' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject).end();
    });
    expect(status).toBe(200);
  });
});

describe('what keeps a stream in order', () => {
  it('signs of life come while there is nothing to tell', async () => {
    const gone = new AbortController();
    const { readUntil, status, response } = await openStream(graph, VISIT, { token }, gone.signal);
    expect([status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    expect(await readUntil(/(:\n\n){2}/)).toMatch(/^event: next\ndata: \{/);
    gone.abort();
  });

  it('a replica that leaves ends streams without completing them, and sockets with 1012: their clients go elsewhere', async () => {
    const leaving = await startGraph();
    const own = await leaving.issuer.token();
    const { readUntil } = await openStream(leaving, VISIT, { token: own });
    await readUntil(/v1/);
    let left: Promise<void> | undefined;
    const closed = new Promise<{ code: number }>((resolve) => {
      const client = connectSocket(leaving, { authorization: `Bearer ${own}` }, resolve);
      clients.push(client);
      const subscriber = subscribeBySocket(client, VISIT);
      void subscriber.next().then(() => {
        subscriber.next().catch(() => undefined);
        left = leaving.close();
      });
    });
    expect((await closed).code).toBe(1012);
    await left;
    expect(await readUntil(/never/)).toMatch(/: resume\n\n\[end\]$/);
    expect(await readUntil(/never/)).not.toContain('complete');
  });

  it('a client that does not read is let go, and costs no memory meanwhile', async () => {
    const patient = await startGraph({ streams: { ...defaultStreamSettings, slowClientMs: 200 } });
    try {
      const { connect } = await import('node:net');
      const own = await patient.issuer.token();
      const body = JSON.stringify({ query: VISIT });
      const socket = connect(Number(new URL(patient.url).port), '127.0.0.1').pause();
      socket.on('error', () => undefined);
      socket.write(`POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${own}\r\naccept: text/event-stream\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
      await eventually(() => patient.departments.visits.streams === 1);
      for (let round = 0; patient.departments.visits.streams > 0; round += 1) {
        Object.assign(newest, { purpose: `${round} ${'长'.repeat(200_000)}` });
        await patient.departments.visits.announce();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      expect(patient.log).toContainEqual(expect.objectContaining({ msg: 'a live view is over', end: 'client too slow' }));
      socket.destroy();
    } finally {
      await patient.close();
    }
  }, 30_000);
});
