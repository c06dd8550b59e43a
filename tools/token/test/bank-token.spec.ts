import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createBankKey } from '@qinqing/sign-in';
import { decodeProtectedHeader } from 'jose';
import { runTokenCommand } from '../src/token-command.ts';

/** An issuer that has one bank and believes everything. */
let server: Server;
let issuer: string;
let dataDir: string;
const received: { readonly body: URLSearchParams; readonly proof: string }[] = [];

const BANK = { persona: 'bank', clientId: 'bank-river', name: { zh: '江岸银行', en: 'River Bank' }, description: { zh: '', en: '' }, roles: ['BANK'] };

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'qinqing-bank-token-'));
  await mkdir(join(dataDir, 'keys'));
  server = createServer(async (request, response) => {
    if (request.url === '/personas') return response.end(JSON.stringify([BANK, { ...BANK, persona: 'bankb', clientId: 'bank-harbour' }]));
    if (request.url !== '/token') return response.end(JSON.stringify({ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` }));
    received.push({ body: new URLSearchParams(await text(request)), proof: String(request.headers.dpop) });
    return response.end(JSON.stringify({ access_token: 'the-token', token_type: 'DPoP', expires_in: 300 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await writeFile(join(dataDir, 'keys', 'bank-river.private.json'), JSON.stringify(await createBankKey()));
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(dataDir, { recursive: true });
});

const run = (persona: string) => runTokenCommand([persona, '--issuer', issuer], { DATA_DIR: dataDir });

describe('npm run token for a bank', () => {
  it('prints the token alone, and says on the side to which key it is bound and where that lies', async () => {
    const file = join(dataDir, 'keys', 'bank.dpop.json');
    const { stdout, stderr, exitCode } = await run('bank');
    expect({ stdout, exitCode }).toEqual({ stdout: 'the-token', exitCode: 0 });
    expect(stderr).toContain(`bound to the key in ${file} and lives 300 s`);
    expect(stderr).toContain(`此令牌绑定密钥 ${file}`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const { x } = JSON.parse(await readFile(file, 'utf8')) as { x: string };
    expect(decodeProtectedHeader(received.at(-1)!.proof).jwk).toMatchObject({ x });
    expect(Object.fromEntries(received.at(-1)!.body)).toMatchObject({ grant_type: 'client_credentials', client_id: 'bank-river', scope: 'graph credit:enquire' });
  });

  it('binds the next token to the same key', async () => {
    const [before] = received;
    await run('bank');
    expect(decodeProtectedHeader(received.at(-1)!.proof).jwk).toEqual(decodeProtectedHeader(before!.proof).jwk);
  });

  it('says which key is missing and what to do', async () => {
    const { stdout, stderr, exitCode } = await run('bankb');
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect(stderr).toMatch(/找不到该银行的密钥[\s\S]*key of bankb cannot be read from .*bank-harbour\.private\.json\. DATA_DIR must be/);
  });
});
