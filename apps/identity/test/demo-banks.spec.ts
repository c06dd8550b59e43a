import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bankToken, listPersonas, loadBankKey, signIn } from '@qinqing/sign-in';
import type { TestDatabase } from '@qinqing/testing';
import { decodeJwt } from 'jose';
import { ensureBankKey } from '../src/bank-key-file.ts';
import { asOwner, createIdentityDatabase, startIssuer } from './support/issuer.ts';

let database: TestDatabase;
let directory: string;

beforeAll(async () => {
  database = await createIdentityDatabase();
  directory = await mkdtemp(join(tmpdir(), 'qinqing-demo-banks-'));
});

afterAll(async () => {
  await database.drop();
  await rm(directory, { recursive: true });
});

const startDemo = () => startIssuer(database, { ownerDatabaseUrl: database.ownerUrl, demoKeysDirectory: directory });
const keyFile = (clientId: string): string => join(directory, `${clientId}.private.json`);

const signInAs = async (issuer: string, clientId: string) =>
  decodeJwt((await bankToken({ issuer, clientId, key: await loadBankKey(keyFile(clientId)) })).accessToken);

describe('the banks of a demonstration', () => {
  it.each([
    ['bank', 'bank-river', '江岸银行', 'River Bank', '440704'],
    ['bankb', 'bank-harbour', '海港银行', 'Harbour Bank', '440704'],
    ['bank2', 'bank-hill', '山城银行', 'Hill Bank', '440608'],
  ])('%s is %s, %s, %s, of %s', async (persona, clientId, zh, en, divisionCode) => {
    const issuer = await startDemo();
    try {
      expect(await signInAs(issuer.url, clientId)).toMatchObject({ sub: clientId, client_id: clientId, qinqing: { roles: ['BANK'], divisionCode, name: { zh, en } } });
      expect(await listPersonas(issuer.url)).toContainEqual({ persona, clientId, name: { zh, en }, description: expect.anything(), roles: ['BANK'] });
    } finally {
      await issuer.stop();
    }
  });

  it('have private keys that this user alone may read, and that stay over a restart', async () => {
    const before = await readFile(keyFile('bank-river'), 'utf8');
    expect((await stat(keyFile('bank-river'))).mode & 0o777).toBe(0o600);
    await (await startDemo()).stop();
    expect(await readFile(keyFile('bank-river'), 'utf8')).toBe(before);
    const [row] = await asOwner(database, `SELECT metadata::text FROM client WHERE client_id = 'bank-river'`);
    expect(row!.metadata).not.toContain((JSON.parse(before) as { d: string }).d);
  });

  it('get new keys when the old ones are lost', async () => {
    await rm(keyFile('bank-river'));
    const issuer = await startDemo();
    try {
      await expect(signInAs(issuer.url, 'bank-river')).resolves.toBeDefined();
    } finally {
      await issuer.stop();
    }
  });

  it('share one key when several replicas start together', async () => {
    const file = join(directory, 'together.private.json');
    const keys = await Promise.all(Array.from({ length: 16 }, () => ensureBankKey(file, 'together')));
    expect(new Set(keys.map(({ x }) => x)).size).toBe(1);
    expect(keys.every((key) => !('d' in key))).toBe(true);
  });

  it('are nobody on the sign-in page', async () => {
    const issuer = await startDemo();
    try {
      await expect(signIn({ issuer: issuer.url, persona: 'bank' })).rejects.toMatchObject({ failure: 'REFUSED', message: expect.stringContaining('signs in with its own key') });
    } finally {
      await issuer.stop();
    }
  });

  it('do not exist outside demo mode', async () => {
    const issuer = await startIssuer(database, { isDemo: false });
    try {
      await expect(signInAs(issuer.url, 'bank-river')).rejects.toMatchObject({ failure: 'REFUSED', message: expect.stringContaining('invalid_client') });
    } finally {
      await issuer.stop();
    }
  });
});

describe('a key file', () => {
  it('without a private JWK is refused in plain words', async () => {
    const file = join(directory, 'public.json');
    await writeFile(file, '{"kty":"EC","alg":"ES256"}');
    await expect(loadBankKey(file)).rejects.toThrow('private JWK');
  });
});
