import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import tls from 'node:tls';
import { Connections } from '../../src/engine/fetch/http1/connections.ts';
import { askDepartment, codeOf } from './department-under-test.ts';
import { answers, httpAnswer, RawDepartment, type Reply } from './raw-department.ts';
import { signForLoopback } from './self-signed.ts';

type Ended = { readonly status: number; readonly body: string } | { readonly cause: string; readonly isBegun: boolean };

interface Asked {
  readonly ended: Promise<Ended>;
  /** How often somebody was called back. */
  readonly calls: () => number;
  readonly giveUp: () => void;
}

interface Changes {
  readonly headers?: readonly string[];
  readonly body?: string;
  readonly isFresh?: boolean;
  readonly limitBytes?: number;
}

const post = (connections: Connections, { headers = [], body = '{}', isFresh = false, limitBytes = 10_000_000 }: Changes = {}): Asked => {
  let calls = 0;
  let giveUp: () => void = () => undefined;
  const ended = new Promise<Ended>((resolve) => {
    const end = (how: Ended): void => {
      calls += 1;
      resolve(how);
    };
    giveUp = connections.post(
      { headers, body, isFresh },
      { limitBytes, onResponse: ({ head: { status }, body }) => end({ status, body: body.toString() }), onBroken: ({ message }, isBegun) => end({ cause: message, isBegun }) },
    );
  });
  return { ended, calls: () => calls, giveUp: () => giveUp() };
};

const opened: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  jest.restoreAllMocks();
  for (const close of opened.splice(0).reverse()) await close();
});

const connect = (url: string): Connections => {
  const connections = new Connections(new URL('/graphql', url));
  opened.push(() => connections.destroy());
  return connections;
};

const start = async (reply: Reply) => {
  const raw = await RawDepartment.start(reply);
  opened.push(() => raw.stop());
  const connections = connect(raw.url);
  return { raw, connections, ask: (changes?: Changes) => post(connections, changes).ended };
};

/** What has been sent has arrived, and what has arrived is read. */
const settle = async (): Promise<void> => {
  for (let round = 0; round < 5; round += 1) await new Promise((resolve) => setTimeout(resolve, 2));
};

const OK = { status: 200, body: '{}' };

describe('a connection', () => {
  it('is used again', async () => {
    const { raw, ask } = await start(answers('{}'));
    for (let round = 0; round < 5; round += 1) expect(await ask()).toEqual(OK);
    expect(raw.connections).toBe(1);
  });

  it.each<[string, Reply, Changes]>([
    ['connection: close', answers('{}', { headers: 'connection: close' }), {}],
    ['keep-alive: timeout=0', answers('{}', { headers: 'keep-alive: timeout=0' }), {}],
    ['an answer of HTTP/1.0', (socket) => void socket.write('HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\n{}'), {}],
    ['an answer of HTTP/1.0 that would be kept', (socket) => void socket.write('HTTP/1.0 200 OK\r\nconnection: keep-alive\r\ncontent-length: 2\r\n\r\n{}'), {}],
    ['bytes behind an answer', (socket) => void socket.write(`${httpAnswer('{}')}\r\n`), {}],
    ['an answer that ends with the connection', (socket) => void socket.end('HTTP/1.1 200 OK\r\n\r\n{}'), {}],
    ['a request on a connection of its own, whatever the department says', answers('{}', { headers: 'connection: keep-alive' }), { isFresh: true }],
  ])('is not used again after %s', async (_what, reply, changes) => {
    const { raw, ask } = await start(reply);
    expect(await ask(changes)).toEqual(OK);
    await raw.whenClosed(1);
    expect(await ask(changes)).toEqual(OK);
    expect(raw.connections).toBe(2);
  });

  it('is not used again after an answer without a body: some send one nevertheless', async () => {
    const { raw, ask } = await start((socket) => void socket.write('HTTP/1.1 204 No Content\r\ncontent-length: 5\r\n\r\n'));
    expect(await ask()).toEqual({ status: 204, body: '' });
    await raw.whenClosed(1);
  });

  it('is not used again after an answer that came before the whole request was sent', async () => {
    const { raw, ask } = await start(answers('{}'));
    raw.onConnection = (socket) => {
      socket.pause();
      socket.write(httpAnswer('{}'));
    };
    expect(await ask({ body: 'x'.repeat(20_000_000) })).toEqual(OK);
    raw.onConnection = () => undefined;
    expect(await ask()).toEqual(OK);
    expect(raw.connections).toBe(2);
  });

  it.each<[string, string, number, number]>([
    ['after 3,999 ms', 'x-a: b', 3_999, 1],
    ['not after 4 s', 'x-a: b', 4_000, 2],
    ['a second before the department would close it', 'keep-alive: timeout=10', 8_999, 1],
    ['not in that second', 'keep-alive: timeout=10', 9_000, 2],
    ['not at all when that second is all there is', 'keep-alive: timeout=1', 0, 2],
  ])('is used again: %s', async (_what, headers, ms, connections) => {
    const { raw, ask } = await start(answers('{}', { headers }));
    const now = jest.spyOn(performance, 'now').mockReturnValue(1_000);
    await ask();
    now.mockReturnValue(1_000 + ms);
    await ask();
    expect(raw.connections).toBe(connections);
  });

  it('on which something comes that nobody has asked for is closed', async () => {
    const { raw, ask } = await start((socket) => {
      socket.write(httpAnswer('{}'));
      setTimeout(() => socket.write(httpAnswer('{"data":"of somebody else"}')), 10);
    });
    expect(await ask()).toEqual(OK);
    await raw.whenClosed(1);
    expect(await ask()).toEqual(OK);
    expect(raw.connections).toBe(2);
  });

  it('that the department closes while nothing is asked costs no request', async () => {
    const raw = await RawDepartment.start((socket, request) => {
      socket.write(httpAnswer('{"data":{"a":1}}'));
      if (request.endsWith('then closed')) setImmediate(() => socket.end());
      if (request.endsWith('then reset')) setImmediate(() => socket.resetAndDestroy());
    });
    const { ask, close } = askDepartment(raw.url);
    opened.push(() => raw.stop(), close);
    for (let round = 0; round < 10; round += 1) {
      for (const body of ['then closed', 'then reset', 'kept']) expect(codeOf(await ask({ body }))).toBe('answered');
      if (round % 2 === 1) await settle();
    }
  });
});

describe('a request', () => {
  it('is sent as it is, its length counted in bytes', async () => {
    const { raw, ask } = await start(answers('{}'));
    const body = '{"名":"江海机械 🏭"}';
    await ask({ headers: ['x-a', 'b\tc'], body });
    await ask({ headers: [], body: '', isFresh: true });
    const host = raw.url.slice('http://'.length);
    expect(raw.requests).toEqual([
      `POST /graphql HTTP/1.1\r\nhost: ${host}\r\nx-a: b\tc\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      `POST /graphql HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`,
    ]);
  });

  it.each(['a\r\nx-b: c', 'a\rb', 'a\nb', 'a\n', 'a\0b', '\x7f', 'é', '江海'])('with the header value %j is not sent', async (value) => {
    const { raw, connections, ask } = await start(answers('{}'));
    expect(() => connections.post({ headers: ['x-a', 'b', 'x-b', value], body: '', isFresh: false }, { limitBytes: 1, onResponse: () => undefined, onBroken: () => undefined })).toThrow('x-b');
    await ask();
    expect([raw.connections, raw.requests.length]).toEqual([1, 1]);
  });

  it('that is given up takes its connection with it, and nobody is called back', async () => {
    const { raw, connections } = await start((socket) => void socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{'));
    const asked = post(connections);
    while (raw.requests.length === 0) await settle();
    asked.giveUp();
    await raw.whenClosed(1);
    await settle();
    expect(asked.calls()).toBe(0);
  });

  it('that is given up at once is not sent', async () => {
    const { raw, connections } = await start(answers('{}'));
    const asked = post(connections);
    asked.giveUp();
    await settle();
    expect([raw.requests.length, asked.calls()]).toEqual([0, 0]);
  });

  it('that is given up after its answer takes nothing from the next', async () => {
    const sockets: Socket[] = [];
    const { raw, connections } = await start((socket) => void sockets.push(socket));
    const first = post(connections);
    while (sockets.length < 1) await settle();
    sockets[0]?.write(httpAnswer('{}'));
    await first.ended;
    const second = post(connections);
    while (sockets.length < 2) await settle();
    first.giveUp();
    sockets[1]?.write(httpAnswer('{}'));
    expect(await second.ended).toEqual(OK);
    expect(raw.connections).toBe(1);
  });

  it.each<[string, Reply]>([
    ['answered twice', (socket) => void socket.write(httpAnswer('{}') + httpAnswer('{}'))],
    ['answered and reset', (socket) => void socket.write(httpAnswer('{}'), () => socket.resetAndDestroy())],
    ['answered what is no HTTP, and more', (socket) => void socket.write('x', () => socket.write(httpAnswer('{}'), () => socket.destroy()))],
    ['answered too much', (socket) => void socket.end(httpAnswer('x'.repeat(200_000)))],
    ['answered half', (socket) => void socket.end(httpAnswer('{}').slice(0, -1))],
    ['answered until the end of the connection', (socket) => void socket.end('HTTP/1.1 200 OK\r\n\r\n{}')],
    ['reset', (socket) => void socket.resetAndDestroy()],
  ])('that is %s calls back once', async (_what, reply) => {
    const { raw, connections } = await start(reply);
    const asked = post(connections, { limitBytes: 1_000 });
    await asked.ended;
    await raw.whenClosed(1);
    await settle();
    asked.giveUp();
    connections.destroy();
    expect(asked.calls()).toBe(1);
  });

  it.each<[string, Reply, boolean]>([
    ['before anything came', (socket) => void socket.destroy(), false],
    ['after a byte', (socket) => void socket.end('H'), true],
    ['after 1xx', (socket) => void socket.end('HTTP/1.1 100 Continue\r\n\r\n'), true],
  ])('that breaks %s tells so, also on a connection that was used before', async (_what, breaks, isBegun) => {
    const { raw, ask } = await start(answers('{}'));
    await ask();
    raw.reply = breaks;
    expect(await ask()).toMatchObject({ isBegun });
    expect(raw.connections).toBe(1);
  });
});

describe('all connections', () => {
  it('are closed together, used or not', async () => {
    const { raw, connections, ask } = await start((socket, request) => void (request.endsWith('held') || socket.write(httpAnswer('{}'))));
    const held = post(connections, { body: 'held' });
    await Promise.all([ask(), ask()]);
    while (raw.requests.length < 3) await settle();
    connections.destroy();
    await raw.whenClosed(3);
    expect([raw.connections, held.calls()]).toEqual([3, 0]);
  });

  it('are no more than are needed at once, and collect no listeners', async () => {
    const sockets = new Set<Socket>();
    const note = (message: unknown): void => void sockets.add((message as { socket: Socket }).socket);
    subscribe('net.client.socket', note);
    opened.push(() => void unsubscribe('net.client.socket', note));
    const { raw, ask } = await start(answers('{}'));
    let asked = 0;
    const askInTurn = async (): Promise<void> => {
      while ((asked += 1) <= 1_000) expect(await ask()).toEqual(OK);
    };
    await Promise.all(Array.from({ length: 50 }, askInTurn));
    expect([raw.requests.length, raw.connections, sockets.size]).toEqual([1_000, 50, 50]);
    for (const socket of sockets) for (const event of socket.eventNames()) expect(socket.listenerCount(event)).toBeLessThan(5);
  });

  it('read at the same time do not mix what they read', async () => {
    const sockets: Socket[] = [];
    const { ask } = await start((socket) => void sockets.push(socket));
    const asked = ['a', 'b', 'c'].map(() => ask());
    while (sockets.length < 3) await settle();
    const letters = ['a', 'b', 'c'];
    sockets.forEach((socket) => socket.write('HTTP/1.1 200 OK\r\nx-a: b\r\ncontent-le'));
    await settle();
    sockets.forEach((socket) => socket.write('ngth: 300000\r\n\r\n'));
    for (let round = 0; round < 100; round += 1) {
      sockets.forEach((socket, index) => socket.write((letters[index] as string).repeat(3_000)));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(new Set((await Promise.all(asked)).map((ended) => ('body' in ended ? ended.body : ended.cause)))).toEqual(new Set(letters.map((letter) => letter.repeat(300_000))));
  });

  it.each(['content-length', 'chunked', 'until the end'])('read answers of 5 MB in many pieces: %s', async (framing) => {
    const whole = Buffer.alloc(5_000_000, 'a line of text that is 37 bytes long\n');
    const sizes = Array.from({ length: 200 }, (_size, index) => 1 + ((index * 7_919) % 50_000));
    const { ask } = await start((socket) => {
      const header = { 'content-length': `content-length: ${whole.length}\r\n`, chunked: 'transfer-encoding: chunked\r\n' }[framing] ?? '';
      socket.write(`HTTP/1.1 200 OK\r\n${header}\r\n`);
      for (let [from, index] = [0, 0]; from < whole.length; index += 1) {
        const piece = whole.subarray(from, (from += sizes[index % sizes.length] as number));
        if (framing === 'chunked') socket.write(`${piece.length.toString(16)}\r\n`);
        socket.write(piece);
        if (framing === 'chunked') socket.write('\r\n');
      }
      if (framing === 'chunked') socket.write('0\r\n\r\n');
      if (framing === 'until the end') socket.end();
    });
    const ended = await ask();
    expect('body' in ended && ended.body === whole.toString()).toBe(true);
  });
});

describe('a department behind TLS', () => {
  const certificate = signForLoopback();
  const startSafely = async () => {
    const received: string[] = [];
    let connections = 0;
    const server = tls.createServer(certificate, (socket) => {
      connections += 1;
      socket.on('error', () => undefined);
      socket.on('data', (chunk) => {
        received.push(chunk.toString());
        socket.write(httpAnswer('{}'));
      });
    });
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    opened.push(() => new Promise<void>((resolve) => void server.close(() => resolve())));
    const address = server.address();
    return { port: typeof address === 'object' ? address?.port : undefined, received, connections: () => connections };
  };
  const trust = (): void => {
    const before = tls.getCACertificates('default');
    tls.setDefaultCACertificates([...before, certificate.cert]);
    opened.push(() => tls.setDefaultCACertificates(before));
  };
  /** Node can be told to trust somebody since 22.19 and 24.5. */
  const whereTrustIsGiven = typeof tls.setDefaultCACertificates === 'function' ? it : it.skip;

  it('is asked nothing when nobody knows its certificate', async () => {
    const { port, received } = await startSafely();
    expect(await post(connect(`https://127.0.0.1:${port}`)).ended).toEqual({ cause: expect.stringMatching(/self-signed/), isBegun: false });
    await settle();
    expect(received).toEqual([]);
  });

  whereTrustIsGiven('is asked, and its connection is used again', async () => {
    trust();
    const { port, received, connections } = await startSafely();
    const department = connect(`https://127.0.0.1:${port}`);
    for (let round = 0; round < 3; round += 1) expect(await post(department).ended).toEqual(OK);
    expect([received.length, connections()]).toEqual([3, 1]);
  });

  whereTrustIsGiven('is asked nothing when its certificate is for another name', async () => {
    trust();
    const { port, received } = await startSafely();
    expect(await post(connect(`https://localhost:${port}`)).ended).toEqual({ cause: expect.stringMatching(/altnames/), isBegun: false });
    await settle();
    expect(received).toEqual([]);
  });
});
