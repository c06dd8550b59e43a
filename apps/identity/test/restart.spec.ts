import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import type { TestDatabase } from '@qinqing/testing';
import { ConsoleClient } from './support/client.ts';
import { PUBLIC_URL, asOwner, createIdentityDatabase, findFreePort } from './support/issuer.ts';
import { addPeople } from './support/people.ts';

const SOURCE = resolve(import.meta.dirname, '../src');

let database: TestDatabase;
let port: number;
let url: string;
let running: ChildProcess | undefined;

beforeAll(async () => {
  database = await createIdentityDatabase();
  await addPeople(database);
  port = await findFreePort();
  url = `http://localhost:${port}`;
});

afterEach(() => stop());
afterAll(() => database.drop());

const run = (script: string): ChildProcess =>
  spawn(process.execPath, [resolve(SOURCE, script)], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATABASE_URL: database.appUrl,
      OWNER_DATABASE_URL: database.ownerUrl,
      OIDC_ISSUER: url,
      PUBLIC_URL,
      QINQING_DEMO: '1',
    },
  });

const start = async (): Promise<void> => {
  running = run('main.ts');
  for await (const lines of running.stdout ?? []) if (String(lines).includes('issuer is ready')) return;
  throw new Error('identity ended before it was ready');
};

const stop = async (): Promise<number | null> => {
  const child = running;
  running = undefined;
  if (child === undefined) return null;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const [exitCode] = (await ended) as [number | null];
  return exitCode;
};

const verify = (token: unknown) => jwtVerify(String(token), createRemoteJWKSet(new URL('/jwks', url)), { issuer: url, audience: 'urn:qinqing:graph' });

describe('the process identity', () => {
  it('keeps keys, sessions and refresh tokens over a restart, and leaves in good order', async () => {
    await start();
    const client = new ConsoleClient(url);
    const tokens = await client.getTokens();
    expect(await stop()).toBe(0);

    await start();
    await expect(verify(tokens.access_token)).resolves.toBeDefined();
    const silent = await client.follow(client.authorizationUrl({ prompt: 'none' }));
    expect(silent.url.searchParams.has('code')).toBe(true);
    expect(await client.refresh(tokens.refresh_token)).toMatchObject({ status: 200 });
  });

  it('tokens live 8 hours in demo mode', async () => {
    await start();
    expect(await new ConsoleClient(url).getTokens()).toMatchObject({ expires_in: 28_800 });
  });

  it('signs with a new key after a rotation, and still publishes the old one', async () => {
    await start();
    const before = await new ConsoleClient(url).getTokens();
    await stop();
    const [exitCode] = (await once(run('rotate-signing-key.ts'), 'exit')) as [number | null];
    expect(exitCode).toBe(0);

    await start();
    const after = await new ConsoleClient(url).getTokens();
    expect(decodeProtectedHeader(String(after.access_token)).kid).not.toBe(decodeProtectedHeader(String(before.access_token)).kid);
    await expect(verify(before.access_token)).resolves.toBeDefined();
    await expect(verify(after.access_token)).resolves.toBeDefined();
    expect(await asOwner(database, 'SELECT kid FROM signing_key')).toHaveLength(2);
  });

  it('says which variables are missing instead of starting half-way', async () => {
    const child = spawn(process.execPath, [resolve(SOURCE, 'main.ts')], { stdio: ['ignore', 'pipe', 'ignore'], env: { PATH: process.env.PATH } });
    const [lines, [exitCode]] = (await Promise.all([child.stdout.toArray(), once(child, 'exit')])) as [Buffer[], [number]];
    expect(exitCode).toBe(1);
    expect(Buffer.concat(lines).toString()).toMatch(/PORT.*DATABASE_URL.*OIDC_ISSUER.*PUBLIC_URL/);
  });
});
