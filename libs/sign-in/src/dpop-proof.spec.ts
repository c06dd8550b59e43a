import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { calculateJwkThumbprint, EmbeddedJWK, exportJWK, generateKeyPair, jwtVerify } from 'jose';
import { createBankKey, importBankKey, type BankKey } from './bank-key.ts';
import { createDpopProof } from './dpop-proof.ts';

const NOW = new Date('2026-11-22T02:00:00.000Z');

let key: BankKey;
beforeAll(async () => {
  key = await importBankKey({ ...(await createBankKey()), kid: 'bank-river-1' });
});

const read = (proof: string) => jwtVerify(proof, EmbeddedJWK, { typ: 'dpop+jwt', currentDate: NOW });
const request = { htm: 'POST', htu: 'http://localhost:4000/graphql', issuedAt: NOW };

describe('a proof of possession (RFC 9449 §4.2)', () => {
  it('names method, address and time, and shows its own public key alone', async () => {
    const { payload, protectedHeader } = await read(await createDpopProof({ key, ...request }));
    expect(payload).toEqual({ htm: 'POST', htu: 'http://localhost:4000/graphql', iat: NOW.getTime() / 1_000, jti: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(Object.keys(protectedHeader.jwk!).toSorted()).toEqual(['crv', 'kty', 'x', 'y']);
    expect(await calculateJwkThumbprint(protectedHeader.jwk!)).toBe(await calculateJwkThumbprint(key.publicJwk));
  });

  it('holds the hash of the access token that it goes with', async () => {
    const { payload } = await read(await createDpopProof({ key, ...request, accessToken: 'the-token' }));
    expect(payload.ath).toBe(createHash('sha256').update('the-token').digest('base64url'));
  });

  it('leaves query and fragment out of the address', async () => {
    const { payload } = await read(await createDpopProof({ key, ...request, htu: 'http://localhost:4000/graphql?query=x#y' }));
    expect(payload.htu).toBe('http://localhost:4000/graphql');
  });

  it('is another one each time', async () => {
    const [one, other] = await Promise.all([createDpopProof({ key, ...request }), createDpopProof({ key, ...request })]);
    expect((await read(one)).payload.jti).not.toBe((await read(other)).payload.jti);
  });
});

describe('a bank’s key', () => {
  it.each([
    ['ES256', {}],
    ['PS256', {}],
    ['EdDSA', { crv: 'Ed25519' }],
  ])('for %s is read from its private JWK, whose private part goes nowhere else', async (alg, options) => {
    const jwk = await exportJWK((await generateKeyPair(alg, { extractable: true, ...options })).privateKey);
    const imported = await importBankKey({ ...jwk, alg, kid: 'k' });
    expect(imported.algorithm).toBe(alg);
    expect(Object.keys(imported.publicJwk)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(d|p|q|dp|dq|qi)$/)]));
  });

  it('that is public, or names no algorithm, is refused in plain words', async () => {
    const { alg: _alg, ...nameless } = await createBankKey();
    await expect(importBankKey(key.publicJwk)).rejects.toThrow('private JWK that names its alg');
    await expect(importBankKey(nameless)).rejects.toThrow('private JWK that names its alg');
  });
});
