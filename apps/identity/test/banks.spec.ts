import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bankToken, createBankKey, createClientAssertion, createDpopProof, createProofKey, importBankKey, type BankKey } from '@qinqing/sign-in';
import type { TestDatabase } from '@qinqing/testing';
import { calculateJwkThumbprint, createRemoteJWKSet, decodeJwt, exportJWK, generateKeyPair, jwtVerify, SignJWT, type CryptoKey } from 'jose';
import { BANK_TOKEN_LIFETIME_SECONDS } from '../src/banks.ts';
import { registerBanks } from '../src/persistence/banks.ts';
import { addBank, BANK, publicKeysOf, requestToken, type BankRequest } from './support/bank.ts';
import { asOwner, createIdentityDatabase, startIssuer, type RunningIssuer } from './support/issuer.ts';

let database: TestDatabase;
let issuer: RunningIssuer;
let key: BankKey;

beforeAll(async () => {
  database = await createIdentityDatabase();
  key = await addBank(database);
  issuer = await startIssuer(database, { isDemo: false });
});

afterAll(async () => {
  await issuer.stop();
  await database.drop();
});

const createKey = async (algorithm: string, options: object = {}): Promise<BankKey> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true, ...options });
  return importBankKey({ ...(await exportJWK(privateKey)), alg: algorithm, kid: algorithm });
};

const signAssertion = (change: Readonly<Record<string, unknown>>, { alg = 'ES256', signer = key.privateKey as CryptoKey | Uint8Array } = {}): Promise<string> => {
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT({ iss: BANK.clientId, sub: BANK.clientId, aud: issuer.url, jti: crypto.randomUUID(), iat: now, exp: now + 60, ...change })
    .setProtectedHeader({ alg })
    .sign(signer);
};

describe('a bank signs in (SECURITY §1: client credentials, FAPI 2.0)', () => {
  it('with its key, and gets a token for the graph that is bound to the key of its proof and lives 300 s', async () => {
    const { accessToken, expiresInSeconds, dpopKey } = await bankToken({ issuer: issuer.url, clientId: BANK.clientId, key });
    const { payload, protectedHeader } = await jwtVerify(accessToken, createRemoteJWKSet(new URL('/jwks', issuer.url)), { issuer: issuer.url, audience: 'urn:qinqing:graph' });
    expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'at+jwt' });
    expect(payload).toMatchObject({
      sub: BANK.clientId,
      client_id: BANK.clientId,
      scope: 'graph credit:enquire',
      cnf: { jkt: await calculateJwkThumbprint(dpopKey.publicJwk) },
      qinqing: { roles: ['BANK'], unitId: null, officerId: null, divisionCode: '440704', enterpriseIds: [], name: BANK.name },
    });
    expect(expiresInSeconds).toBe(300);
    expect(BANK_TOKEN_LIFETIME_SECONDS).toBe(300);
    expect(payload.exp! - payload.iat!).toBe(300);
  });

  it('for no more than it asks for', async () => {
    const { accessToken } = await bankToken({ issuer: issuer.url, clientId: BANK.clientId, key, scope: 'graph' });
    expect(decodeJwt(accessToken).scope).toBe('graph');
  });

  it.each([
    ['ES256', {}],
    ['PS256', {}],
    ['EdDSA', { crv: 'Ed25519' }],
  ])('with a key for %s', async (algorithm, options) => {
    const other = await createKey(algorithm, options);
    await registerBanks(database.ownerUrl, [{ ...BANK, clientId: `bank-${algorithm}`.toLowerCase(), jwks: publicKeysOf(other) }]);
    await expect(bankToken({ issuer: issuer.url, clientId: `bank-${algorithm}`.toLowerCase(), key: other, dpopKey: other })).resolves.toMatchObject({ expiresInSeconds: 300 });
  });

  it('with the old or the new key while it changes keys, and with the new one alone afterwards', async () => {
    const [old, next] = [await createKey('ES256'), await createKey('EdDSA', { crv: 'Ed25519' })];
    const bank = { ...BANK, clientId: 'bank-rotating' };
    const signIn = (with_: BankKey) => bankToken({ issuer: issuer.url, clientId: bank.clientId, key: with_ });
    await registerBanks(database.ownerUrl, [{ ...bank, jwks: publicKeysOf(old, next) }]);
    await Promise.all([signIn(old), signIn(next)]);
    await registerBanks(database.ownerUrl, [{ ...bank, jwks: publicKeysOf(next) }]);
    await signIn(next);
    await expect(signIn(old)).rejects.toMatchObject({ failure: 'REFUSED' });
  });

  it('as the discovery document says', async () => {
    const metadata: unknown = await (await fetch(new URL('/.well-known/openid-configuration', issuer.url))).json();
    expect(metadata).toMatchObject({
      grant_types_supported: expect.arrayContaining(['client_credentials']),
      token_endpoint_auth_methods_supported: expect.arrayContaining(['private_key_jwt']),
      token_endpoint_auth_signing_alg_values_supported: ['ES256', 'PS256', 'EdDSA'],
      dpop_signing_alg_values_supported: ['ES256', 'PS256', 'EdDSA'],
    });
  });
});

describe('a bank is refused', () => {
  const refused: readonly (readonly [string, number, string, () => Promise<BankRequest>])[] = [
    ['without an assertion', 401, 'invalid_client', () => Promise.resolve({ parameters: { client_assertion: null, client_assertion_type: null } })],
    ['with the token endpoint as audience', 401, 'invalid_client', async () => ({ assertion: await signAssertion({ aud: `${issuer.url}/token` }) })],
    ['with the issuer as one audience of several', 401, 'invalid_client', async () => ({ assertion: await signAssertion({ aud: [issuer.url, 'https://elsewhere.example'] }) })],
    ['with an assertion that has expired', 401, 'invalid_client', async () => ({ assertion: await signAssertion({ exp: Math.floor(Date.now() / 1_000) - 60 }) })],
    ['with an assertion without an id', 401, 'invalid_client', async () => ({ assertion: await signAssertion({ jti: undefined }) })],
    ['with an assertion of another bank', 401, 'invalid_client', async () => ({ assertion: await signAssertion({ iss: 'bank-other' }) })],
    ['with an assertion by a key that it has not registered', 401, 'invalid_client', async () => ({ assertion: await signAssertion({}, { signer: (await createKey('ES256')).privateKey }) })],
    ['with an assertion by a shared secret', 401, 'invalid_client', async () => ({ assertion: await signAssertion({}, { alg: 'HS256', signer: new TextEncoder().encode(JSON.stringify(key.publicJwk)) }) })],
    ['without a proof of possession', 400, 'invalid_grant', () => Promise.resolve({ proof: null })],
    ['with a proof for another address', 400, 'invalid_dpop_proof', async () => ({ proof: await createDpopProof({ key, htm: 'POST', htu: `${issuer.url}/auth` }) })],
    ['with a proof for another method', 400, 'invalid_dpop_proof', async () => ({ proof: await createDpopProof({ key, htm: 'GET', htu: `${issuer.url}/token` }) })],
    ['with a stale proof', 400, 'invalid_dpop_proof', async () => ({ proof: await createDpopProof({ key, htm: 'POST', htu: `${issuer.url}/token`, issuedAt: new Date(Date.now() - 3_600_000) }) })],
    ['without a scope', 400, 'invalid_scope', () => Promise.resolve({ parameters: { scope: null } })],
    ['without the scope of the graph', 400, 'invalid_scope', () => Promise.resolve({ parameters: { scope: 'credit:enquire' } })],
    ['with an unknown scope', 400, 'invalid_scope', () => Promise.resolve({ parameters: { scope: 'graph everything' } })],
    ['with a scope of people', 400, 'invalid_scope', () => Promise.resolve({ parameters: { scope: 'graph openid' } })],
    ['for another resource', 400, 'invalid_target', () => Promise.resolve({ parameters: { resource: 'urn:somebody:else' } })],
    ['with a code as if it were a person', 400, 'invalid_request', () => Promise.resolve({ parameters: { grant_type: 'authorization_code', code: 'x', redirect_uri: 'https://bank.example/' } })],
  ];

  it.each(refused)('%s', async (_what, status, error, createRequest) => {
    expect(await requestToken(issuer.url, key, await createRequest())).toMatchObject({ status, body: { error } });
  });

  it('with a key for RS256, which FAPI 2.0 leaves out', async () => {
    const other = await createKey('RS256');
    const clientId = 'bank-rs256';
    await registerBanks(database.ownerUrl, [{ ...BANK, clientId, jwks: publicKeysOf(other) }]);
    await expect(bankToken({ issuer: issuer.url, clientId, key: other, dpopKey: key })).rejects.toMatchObject({ message: expect.stringContaining('invalid_client') });
  });

  it('on the second use of an assertion, and of a proof', async () => {
    const assertion = await createClientAssertion({ issuer: issuer.url, clientId: BANK.clientId, key });
    const proof = await createDpopProof({ key, htm: 'POST', htu: `${issuer.url}/token` });
    expect((await requestToken(issuer.url, key, { assertion, proof })).status).toBe(200);
    expect(await requestToken(issuer.url, key, { assertion })).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    expect(await requestToken(issuer.url, key, { proof })).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('on all but one of 32 simultaneous uses of an assertion', async () => {
    const assertion = await createClientAssertion({ issuer: issuer.url, clientId: BANK.clientId, key });
    const uses = await Promise.all(Array.from({ length: 32 }, () => requestToken(issuer.url, key, { assertion })));
    expect(uses.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('at the authorisation endpoint: it is no person’s application', async () => {
    const url = new URL('/auth', issuer.url);
    const { challenge } = createProofKey();
    url.search = new URLSearchParams({ client_id: BANK.clientId, response_type: 'code', redirect_uri: 'https://bank.example/', scope: 'graph', code_challenge: challenge, code_challenge_method: 'S256' }).toString();
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(400);
  });

  it('once it is blocked, and served again when it is not; registering it anew does not unblock it', async () => {
    await asOwner(database, 'UPDATE client SET is_active = false WHERE client_id = $1', [BANK.clientId]);
    await registerBanks(database.ownerUrl, [{ ...BANK, jwks: publicKeysOf(key) }]);
    expect(await requestToken(issuer.url, key)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    await asOwner(database, 'UPDATE client SET is_active = true WHERE client_id = $1', [BANK.clientId]);
    expect((await requestToken(issuer.url, key)).status).toBe(200);
  });
});

describe('what the issuer keeps of a bank', () => {
  const insert = (clientId: string, metadata: unknown) =>
    asOwner(database, `INSERT INTO client (client_id, kind, name_zh, name_en, division_code, metadata) VALUES ($1, 'BANK', '', '', '440704', $2)`, [clientId, JSON.stringify(metadata)]);

  it.each([
    ['the private part of a key', async () => ({ jwks: { keys: [await createBankKey()] } })],
    ['a shared key', async () => ({ jwks: { keys: [{ kty: 'oct', k: 'c2VjcmV0' }] } })],
    ['a secret', async () => ({ jwks: publicKeysOf(key), client_secret: 'secret' })],
    ['an address for people', async () => ({ jwks: publicKeysOf(key), redirect_uris: ['https://bank.example/'] })],
    ['no key', async () => ({ jwks: { keys: [] } })],
    ['nothing', async () => ({})],
  ])('is never %s', async (_what, createMetadata) => {
    await expect(createMetadata().then((metadata) => insert('bank-careless', metadata))).rejects.toMatchObject({ code: '23514' });
  });

  it('never replaces a client of another kind', async () => {
    await expect(registerBanks(database.ownerUrl, [{ ...BANK, clientId: 'qinqing-console', jwks: publicKeysOf(key) }])).rejects.toThrow(/belongs to another client/);
  });
});
