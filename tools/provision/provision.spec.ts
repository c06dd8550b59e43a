import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { replaceDatabase, withClient } from '@qinqing/database';
import { startPostgres, type PostgresServer } from '@qinqing/embedded-postgres';
import { countPorts, databaseNameOf, findFreePorts, services } from '@qinqing/stack';
import { outsideContainers, type Started } from './outside-containers.ts';

const names = services.map(({ name }) => name);
const READY_LIMIT_MS = 90_000;

let cluster: PostgresServer;
let home: string;
let out: string;
let port: number;
let containers: ReturnType<typeof outsideContainers>;
const running = new Map<string, Started>();

beforeAll(async () => {
  cluster = await startPostgres({ isThrowaway: true });
  home = mkdtempSync(join(tmpdir(), 'qinqing-provision-spec-'));
  out = join(home, 'out');
  port = await findFreePorts(countPorts(services));
  const databaseUrl = new URL(cluster.adminUrl);
  const passwordFile = join(home, 'password');
  writeFileSync(passwordFile, `${databaseUrl.password}\n`);
  databaseUrl.password = '';
  containers = outsideContainers({ out, port, databaseUrl: databaseUrl.href, passwordFile });
  expect(await containers.provision()).toMatchObject({ code: 0 });
}, 60_000);
afterAll(async () => {
  for (const { child } of running.values()) child.kill('SIGTERM');
  await Promise.all([...running.values()].map(({ child }) => (child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null)));
  await cluster.stop();
  rmSync(home, { recursive: true, force: true });
});

const variablesOf = (name: string): Record<string, string> => parseEnv(readFileSync(join(out, name, 'service.env'), 'utf8')) as Record<string, string>;

const readAll = (): Record<string, string> =>
  Object.fromEntries(readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(out, path)).isFile()).map((path) => [path, readFileSync(join(out, path), 'utf8')]));

const canConnect = (url: string): Promise<boolean> => withClient(url, async () => true).catch(() => false);

describe('provisioning', () => {
  it('gives each process a directory with its settings, its own key and the public keys, for its user alone', () => {
    for (const name of names) {
      expect(readdirSync(join(out, name)).sort()).toEqual([`${name}.private.json`, 'service.env', 'trusted.json'].sort());
      for (const file of readdirSync(join(out, name))) expect(statSync(join(out, name, file)).mode & 0o777).toBe(0o600);
      expect(variablesOf(name)).toMatchObject({ HOST: '127.0.0.1', SIGNING_KEY_FILE: join(out, name, `${name}.private.json`), OIDC_ISSUER: `http://localhost:${port + 1}` });
      expect(variablesOf(name)).not.toHaveProperty('QINQING_DEMO');
    }
    expect(JSON.parse(readFileSync(join(out, 'visits', 'trusted.json'), 'utf8')).keys.map(({ kid }: { kid: string }) => kid)).toEqual(names);
  });

  it('lets no role into the database of another process', async () => {
    const { DATABASE_URL } = variablesOf('visits');
    expect(await canConnect(DATABASE_URL!)).toBe(true);
    for (const name of names.filter((each) => each !== 'visits')) expect([name, await canConnect(replaceDatabase(DATABASE_URL!, databaseNameOf(name)))]).toEqual([name, false]);
  });

  it('done again, keeps everything as it is', async () => {
    const before = readAll();
    expect(await containers.provision()).toMatchObject({ code: 0 });
    expect(readAll()).toEqual(before);
  });
});

describe('each process, started with its container\'s command and nothing but its own directory', () => {
  beforeAll(async () => {
    // This operator lets the public ask what it likes; by itself it sends registered operations only.
    for (const name of names) running.set(name, containers.startService(name, name === 'gateway' ? { SAFELIST: 'bank' } : {}));
    for (const { name, portOffset } of services) await awaitReady(name, port + portOffset);
  }, READY_LIMIT_MS + 10_000);

  const awaitReady = async (name: string, servicePort: number): Promise<void> => {
    for (const giveUpAt = Date.now() + READY_LIMIT_MS; ; await wait(100)) {
      const { child, said } = running.get(name)!;
      if (await fetch(`http://127.0.0.1:${servicePort}/readyz`).then(({ ok }) => ok, () => false)) return;
      if (child.exitCode !== null || Date.now() > giveUpAt) throw new Error(`${name} is not ready: ${said()}`);
    }
  };

  it('is healthy by its image\'s health check', async () => {
    for (const name of names) expect([name, (await containers.checkHealth(name)).code]).toEqual([name, 0]);
  }, 30_000);

  it('answers through the gateway, which the public may ask for the departments\' settings', async () => {
    const query = '{ visitSettings(divisionCode: "440704") { __typename } appealSettings(divisionCode: "440704") { __typename } policySettings(divisionCode: "440704") { __typename } creditSettings(divisionCode: "440704") { __typename } }';
    const response = await fetch(`http://localhost:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    expect(await response.json()).toEqual({
      data: { visitSettings: { __typename: 'VisitSettings' }, appealSettings: { __typename: 'AppealSettings' }, policySettings: { __typename: 'PolicySettings' }, creditSettings: { __typename: 'CreditSettings' } },
    });
  });

  it('is the issuer that the gateway asks; nobody signs in without a password here', async () => {
    const issuer = `http://localhost:${port + 1}`;
    expect(await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()).toMatchObject({ issuer });
    expect((await fetch(`${issuer}/personas`)).status).toBe(404);
  });

  it('leaves in good order when its container is stopped', async () => {
    const { child } = running.get('visits')!;
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  }, 15_000);
});

describe('rotation', () => {
  it('hands the public halves of the next keys to every process, and then the keys to their owners', async () => {
    const kids = (): string[] => JSON.parse(readFileSync(join(out, 'credit', 'trusted.json'), 'utf8')).keys.map(({ kid }: { kid: string }) => kid);
    const keyOf = (name: string): string => readFileSync(join(out, name, `${name}.private.json`), 'utf8');
    const before = keyOf('gateway');
    expect(await containers.provision('--rotate-keys', 'prepare', '--only', 'gateway')).toMatchObject({ code: 0, said: expect.stringContaining('✓ prepare: gateway') });
    expect([kids(), keyOf('gateway') === before]).toEqual([[...names, 'gateway'], true]);
    expect(await containers.provision('--rotate-keys', 'retire', '--only', 'gateway')).toMatchObject({ code: 1, said: expect.stringContaining('use it first') });
    expect(await containers.provision('--rotate-keys', 'use', '--only', 'gateway')).toMatchObject({ code: 0 });
    expect([keyOf('gateway') === before, readdirSync(join(out, 'gateway'))]).toEqual([false, expect.not.arrayContaining(['gateway.next.private.json'])]);
    expect(await containers.provision('--rotate-keys', 'retire', '--only', 'gateway')).toMatchObject({ code: 0 });
    expect(await containers.provision('--rotate-keys', 'retire', '--only', 'gateway')).toMatchObject({ code: 0, said: expect.stringContaining('nothing changed') });
  }, 30_000);

  it('of passwords closes the databases to the former ones', async () => {
    const former = variablesOf('visits');
    expect(await containers.provision('--rotate-passwords')).toMatchObject({ code: 0 });
    const present = variablesOf('visits');
    expect([await canConnect(former.DATABASE_URL!), await canConnect(present.DATABASE_URL!), await canConnect(present.OWNER_DATABASE_URL!)]).toEqual([false, true, true]);
  });
});
