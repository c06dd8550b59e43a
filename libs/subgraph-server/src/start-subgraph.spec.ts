import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { publicCaller, signAssertion } from '@qinqing/caller';
import { setTimer } from '@qinqing/database';
import { eventually } from './fixtures/eventually.ts';
import { appeals, credit } from './fixtures/tiny-departments.ts';
import { makeKeys, openTinyDatabase, type TinyDatabase, type TinyKeys } from './fixtures/tiny-platform.ts';

let keys: TinyKeys;
let publisher: TinyDatabase;
let consumer: TinyDatabase;
const running: ChildProcess[] = [];

beforeAll(async () => {
  [keys, publisher, consumer] = await Promise.all([makeKeys(), openTinyDatabase(appeals), openTinyDatabase(credit)]);
});
afterAll(async () => {
  await Promise.all([publisher.close(), consumer.close(), keys.remove()]);
});

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
}

const environmentOf = (name: 'appeals' | 'credit', database: TinyDatabase): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  LOG_LEVEL: 'info',
  PORT: '0',
  DATABASE_URL: database.appUrl,
  OWNER_DATABASE_URL: database.ownerUrl,
  SIGNING_KEY_FILE: join(keys.directory, `${name}.private.json`),
  TRUSTED_KEYS_FILE: join(keys.directory, 'trusted.json'),
});

const spawnDepartment = (name: 'appeals' | 'credit', environment: Record<string, string>): ChildProcess => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fixtures', `start-${name}.ts`)], { stdio: ['ignore', 'pipe', 'pipe'], env: environment });
  running.push(child);
  return child;
};

const start = async (name: 'appeals' | 'credit', changes: Record<string, string> = {}): Promise<Started> => {
  const child = spawnDepartment(name, { ...environmentOf(name, name === 'appeals' ? publisher : consumer), ...changes });
  for await (const line of createInterface(child.stdout!)) {
    const url = /Server listening at (http:[^"]+)/.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout!.resume();
    return { child, url };
  }
  throw new Error(`${name} ended before it listened`);
};

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> => {
  const exited = once(child, 'exit');
  child.kill(signal);
  return (await exited)[0] as number | null;
};

const killAll = async (): Promise<void> => {
  for (const child of running.splice(0)) if (child.exitCode === null && child.signalCode === null) await end(child, 'SIGKILL');
};

/** What a department that cannot start says, and its exit code. */
const failure = async (changes: Record<string, string>): Promise<{ code: number | null; words: string }> => {
  const child = spawnDepartment('appeals', { ...environmentOf('appeals', publisher), ...changes });
  let words = '';
  child.stderr!.on('data', (text: Buffer) => (words += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, words };
};

const assertionFor = async (audience: string, now = new Date()): Promise<string> => signAssertion({ ...publicCaller, subject: 'u-17' }, { audience, key: await keys.signingKey('gateway'), now });

const ask = async (url: string, query: string, { assertion, headers = {} }: { assertion?: string; headers?: Record<string, string> } = {}) => {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-caller-assertion': assertion ?? (await assertionFor('appeals')), ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as any };
};

const findFreePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

describe('a department as it runs', () => {
  let url: string;

  beforeAll(async () => {
    ({ url } = await start('appeals'));
  });
  afterAll(killAll);

  it('answers the gateway, which proves with each request who calls', async () => {
    const { status, headers, body } = await ask(url, '{ who }', { headers: { 'x-request-id': 'request-0001' } });
    expect([status, body]).toEqual([200, { data: { who: 'u-17' } }]);
    expect(headers.get('x-request-id')).toBe('request-0001');
    expect(headers.get('server-timing')).toBeNull();
  });

  it('answers nobody else: 401 in JSON', async () => {
    const assertions = ['', 'nonsense', await assertionFor('credit'), await assertionFor('appeals', new Date(Date.now() - 3_600_000))];
    for (const assertion of assertions) {
      const { status, headers, body } = await ask(url, '{ who }', { assertion });
      expect([status, headers.get('content-type')]).toEqual([401, 'application/json; charset=utf-8']);
      expect(body).toEqual({ errors: [{ message: expect.stringContaining('assertion'), extensions: { code: 'UNAUTHENTICATED', requestId: headers.get('x-request-id') } }] });
    }
  });

  it('does not execute what arrives after its deadline: nobody waits for the answer', async () => {
    const ring = (key: string, deadline: number | string) =>
      ask(url, `mutation { ring(desk: "late", idempotencyKey: "${key}") }`, { headers: { 'x-deadline': String(deadline) } });
    const count = async () => (await publisher.sql(`SELECT 1 FROM outbox_event WHERE subject = 'late'`)).length;
    const late = await ring('deadline-0001', Date.now() - 1);
    expect([late.status, late.body.errors[0].extensions.code, await count()]).toEqual([504, 'SUBGRAPH_TIMEOUT', 0]);
    for (const deadline of [Date.now() + 10_000, 'soon', '']) expect((await ring(`deadline-${deadline}`, deadline)).body).toEqual({ data: { ring: true } });
    expect(await count()).toBe(3);
  });

  it('serves nothing else, and is ready when it listens', async () => {
    const statuses = await Promise.all(['/readyz', '/healthz', '/graphql', '/', '/metrics'].map(async (path) => (await fetch(`${url}${path}`)).status));
    expect(statuses).toEqual([200, 200, 404, 404, 404]);
    const malformed = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-caller-assertion': await assertionFor('appeals') }, body: '{"query":' });
    expect(malformed.status).toBe(400);
  });

  it('takes a request of the gateway for many entities', async () => {
    expect((await ask(url, `{ who } #${'x'.repeat(1024 * 1024)}`)).status).toBe(200);
  });

  it('runs its timers', async () => {
    await setTimer(publisher.dataSource.manager, { job: 'note-bell', key: 'note:1', payload: { desk: 'from-timer' }, runAt: new Date(0) });
    await eventually(async () => (await publisher.sql(`SELECT 1 FROM desk WHERE id = 'from-timer'`)).length === 1);
  });
});

describe('a department that starts', () => {
  afterEach(killAll);

  it('tells its statements and follows the clock file in demo mode alone', async () => {
    const clock = join(keys.directory, 'clock');
    writeFileSync(clock, '864000000');
    const query = '{ now desks }';
    const [demo, real] = await Promise.all([start('appeals', { QINQING_DEMO: '1', CLOCK_FILE: clock }), start('appeals', { CLOCK_FILE: clock })]);
    const [inDemo, inReality] = [await ask(demo.url, query), await ask(real.url, query)];
    expect(inDemo.headers.get('server-timing')).toBe('sql;desc="1"');
    expect(inReality.headers.get('server-timing')).toBeNull();
    const daysAhead = ({ body }: { body: any }): number => Math.floor((Date.parse(body.data.now) - Date.now()) / 86_400_000 + 0.5);
    expect([daysAhead(inDemo), daysAhead(inReality)]).toEqual([10, 0]);
  });

  it('migrates an empty database, together with another replica', async () => {
    const fresh = await openTinyDatabase({ name: 'appeals', migrations: [] });
    const urls = { DATABASE_URL: fresh.appUrl, OWNER_DATABASE_URL: fresh.ownerUrl };
    const replicas = await Promise.all([start('appeals', urls), start('appeals', urls)]);
    for (const { url } of replicas) expect((await ask(url, '{ desks }')).body).toEqual({ data: { desks: 0 } });
    for (const { child } of replicas) expect(await end(child, 'SIGTERM')).toBe(0);
    await fresh.close();
  });
});

describe('a department that cannot start', () => {
  it('names every variable that is wrong, and exits with 1', async () => {
    const { code, words } = await failure({ PORT: 'http', PEERS: '{', SIGNING_KEY_FILE: '' });
    expect(code).toBe(1);
    expect(words).toMatch(/at PORT[^]*at PEERS[^]*at SIGNING_KEY_FILE/);
  });

  it("refuses another process's key", async () => {
    const { code, words } = await failure({ SIGNING_KEY_FILE: join(keys.directory, 'credit.private.json') });
    expect([code, words]).toEqual([1, expect.stringContaining('SIGNING_KEY_FILE is the key of credit, not of appeals')]);
  });
});

describe('kill -9 of a department (SECURITY §4)', () => {
  afterEach(killAll);

  it('between commit and delivery loses no event and doubles none', async () => {
    const port = await findFreePort();
    const peers = { PEERS: JSON.stringify({ credit: `http://127.0.0.1:${port}` }) };
    const first = await start('appeals', peers);
    const rung = await ask(first.url, 'mutation { ring(desk: "D-1", idempotencyKey: "key-0001") }', { headers: { 'x-request-id': 'request-0001' } });
    await end(first.child, 'SIGKILL');
    expect(rung.body).toEqual({ data: { ring: true } });
    expect(await publisher.sql(`SELECT e.request_id, d.state FROM outbox_event e JOIN outbox_delivery d ON d.event_id = e.id WHERE e.subject = 'D-1'`)).toEqual([{ request_id: 'request-0001', state: 'PENDING' }]);

    await start('credit', { PORT: `${port}` });
    const second = await start('appeals', peers);
    await ask(second.url, 'mutation { ring(desk: "D-1", idempotencyKey: "key-0001") }');
    await eventually(async () => (await publisher.sql(`SELECT 1 FROM outbox_event e JOIN outbox_delivery d ON d.event_id = e.id WHERE e.subject = 'D-1' AND d.state = 'DONE'`)).length === 1);
    expect(await consumer.sql(`SELECT desk FROM bell WHERE desk = 'D-1'`)).toEqual([{ desk: 'D-1' }]);
    expect(await publisher.sql(`SELECT count(*)::int AS events FROM outbox_event WHERE subject = 'D-1'`)).toEqual([{ events: 1 }]);
  });
});
