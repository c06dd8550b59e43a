import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { garbageFlags } from './serve.ts';

let service: ChildProcess;
let said: string[];
let port: number;
let listeners: (() => void)[];

const begin = async (environment: Record<string, string> = {}): Promise<void> => {
  said = [];
  listeners = [];
  service = spawn(process.execPath, [join(import.meta.dirname, 'fixtures', 'slow-service.ts')], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env.PATH, ...environment },
  });
  createInterface(service.stdout!).on('line', (line) => {
    said.push(line);
    listeners.splice(0).forEach((notify) => notify());
  });
  port = (JSON.parse(await hear('"port"')) as AddressInfo).port;
};

/** Resolves with the first line that contains `word`. */
const hear = async (word: string): Promise<string> => {
  for (;;) {
    const line = said.find((candidate) => candidate.includes(word));
    if (line !== undefined) return line;
    await new Promise<void>((resume) => listeners.push(resume));
  }
};

/** A client that would like to keep its connection. */
const askSlowly = async (): Promise<{ status: number; connection: string | undefined; body: unknown }> => {
  const sent = request({ port, host: '127.0.0.1', path: '/slow', agent: new Agent({ keepAlive: true }) });
  sent.end();
  const [response] = await once(sent, 'response');
  return { status: response.statusCode, connection: response.headers.connection, body: JSON.parse(await text(response)) };
};

const untilItRefusesConnections = async (): Promise<void> => {
  for (let isOpen = true; isOpen; ) {
    const socket = connect(port, '127.0.0.1');
    isOpen = await once(socket, 'connect').then(() => true, (error: NodeJS.ErrnoException) => error.code !== 'ECONNREFUSED');
    socket.destroy();
  }
};

describe('a service that is told to leave', () => {
  beforeEach(() => begin());
  afterEach(() => void service.kill('SIGKILL'));

  it.each(['SIGTERM', 'SIGINT'] as const)('%s: answers its running requests, then closes what it holds, and exits with 0', async (signal) => {
    const answer = askSlowly();
    await hear('asked');
    const exited = once(service, 'close');
    service.kill(signal);
    await untilItRefusesConnections();
    expect(said).not.toContain('closed');
    service.send('answer');
    expect(await answer).toEqual({ status: 200, connection: 'close', body: { answered: true } });
    expect(await exited).toEqual([0, null]);
    expect(said.at(-1)).toBe('closed');
  });

  it('leaves when its parent is gone', async () => {
    const exited = once(service, 'exit');
    service.disconnect();
    expect(await exited).toEqual([0, null]);
    expect(JSON.parse(await hear('draining'))).toMatchObject({ reason: 'parent gone' });
  });
});

describe('a service that lingers', () => {
  beforeEach(() => begin({ LINGER_MS: '1000' }));
  afterEach(() => void service.kill('SIGKILL'));

  const ask = async (agent: Agent, path: string): Promise<{ status: number; connection: string | undefined }> => {
    const sent = request({ port, host: '127.0.0.1', path, agent });
    sent.end();
    const [response] = await once(sent, 'response');
    await text(response);
    return { status: response.statusCode, connection: response.headers.connection };
  };

  it('tells who keeps a connection by an answer that ends it, serves who comes anew, says that it is draining, and then leaves', async () => {
    const agent = new Agent({ keepAlive: true });
    expect(await ask(agent, '/healthz')).toEqual({ status: 200, connection: 'keep-alive' });
    const exited = once(service, 'exit');
    service.kill('SIGTERM');
    await hear('draining');
    expect(await ask(agent, '/healthz')).toEqual({ status: 200, connection: 'close' });
    expect(await ask(new Agent(), '/readyz')).toEqual({ status: 503, connection: 'close' });
    expect(await exited).toEqual([0, null]);
  });

  it('does not when its parent is gone', async () => {
    const exited = once(service, 'exit');
    service.disconnect();
    await hear('draining');
    await untilItRefusesConnections();
    expect(await exited).toEqual([0, null]);
  });
});

describe('a service that cannot close what it holds', () => {
  it('says so, and exits with 1', async () => {
    await begin({ FAILS_TO_CLOSE: '1' });
    const exited = once(service, 'exit');
    service.kill('SIGTERM');
    expect(await exited).toEqual([1, null]);
    expect(JSON.parse(await hear('not everything'))).toMatchObject({ level: 50, err: { message: 'the pool does not close' } });
  });
});

describe('how garbage is collected', () => {
  it.each(garbageFlags)('this version of Node.js knows %s', (flag) => {
    const known = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' }).stdout;
    expect(known).toContain(`${flag.replace(/^--no-/, '--').replace(/=.*/, '')} (`);
  });
});
