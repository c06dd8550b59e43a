import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { calculateJwkThumbprint, EmbeddedJWK, exportJWK, generateKeyPair, importJWK, jwtVerify } from 'jose';
import { cacheTokens, createClientAssertion, createPrivateJwk, createProof, importKey, publicPartOf, type AccessToken, type SigningKey } from '../src/index.ts';

const NOW = new Date('2026-11-22T02:00:00.000Z');
let key: SigningKey;
beforeAll(async () => {
  key = await importKey(await createPrivateJwk('acme-1'));
});

describe('a key', () => {
  it('is handed over without its private part', async () => {
    expect(Object.keys(publicPartOf(await createPrivateJwk())).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });

  it.each([['ES256', {}], ['PS256', {}], ['EdDSA', { crv: 'Ed25519' }]])('for %s signs', async (alg, options) => {
    const jwk = await exportJWK((await generateKeyPair(alg, { extractable: true, ...options })).privateKey);
    const proof = await createProof({ key: await importKey({ ...jwk, alg }), method: 'POST', url: 'https://qinqing.example/graphql' });
    expect((await jwtVerify(proof, EmbeddedJWK)).protectedHeader.alg).toBe(alg);
  });

  it('that is public, or for another algorithm, is refused in plain words', async () => {
    const jwk = await createPrivateJwk();
    for (const wrong of [publicPartOf(jwk), { ...jwk, alg: 'RS256' }]) await expect(importKey(wrong)).rejects.toThrow('ES256, PS256 or EdDSA');
  });
});

describe('a client assertion (FAPI 2.0)', () => {
  it('names the client twice, the issuer as its audience, and is good for a minute', async () => {
    const assertion = await createClientAssertion({ key, clientId: 'bank-acme', issuer: 'https://id.example', now: NOW });
    const { payload, protectedHeader } = await jwtVerify(assertion, await importJWK({ ...key.publicJwk, alg: 'ES256' }), { audience: 'https://id.example', issuer: 'bank-acme', subject: 'bank-acme', currentDate: NOW });
    expect(protectedHeader).toEqual({ alg: 'ES256', kid: 'acme-1' });
    expect(payload.exp! - payload.iat!).toBe(60);
  });
});

describe('a proof of possession (RFC 9449)', () => {
  it('names method, address without query, time and token, and shows the public key alone', async () => {
    const proof = await createProof({ key, method: 'POST', url: 'https://qinqing.example/graphql?x=1#y', accessToken: 'the-token', nonce: 'n-1', now: NOW });
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, { typ: 'dpop+jwt', currentDate: NOW });
    expect(payload).toEqual({ htm: 'POST', htu: 'https://qinqing.example/graphql', iat: NOW.getTime() / 1_000, jti: expect.any(String), nonce: 'n-1', ath: createHash('sha256').update('the-token').digest('base64url') });
    expect(Object.keys(protectedHeader.jwk!).sort()).toEqual(['crv', 'kty', 'x', 'y']);
    expect(await calculateJwkThumbprint(protectedHeader.jwk!)).toBe(await calculateJwkThumbprint(key.publicJwk));
  });

  it('is another one each time', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => createProof({ key, method: 'POST', url: 'https://a.example/' })));
    expect(one).not.toBe(other);
  });
});

describe('tokens', () => {
  const source = () => {
    let asked = 0;
    let now = 0;
    const tokens = cacheTokens(() => Promise.resolve({ value: `token-${(asked += 1)}`, expiresAt: new Date(now + 300_000) }), () => now);
    return { tokens, pass: (ms: number) => void (now += ms) };
  };

  it('are used until shortly before their end, and shared by who asks together', async () => {
    const { tokens, pass } = source();
    expect(new Set((await Promise.all([tokens.get(), tokens.get(), tokens.get()])).map(({ value }) => value))).toEqual(new Set(['token-1']));
    pass(269_000);
    expect((await tokens.get()).value).toBe('token-1');
    pass(1_000);
    expect((await tokens.get()).value).toBe('token-2');
  });

  it('are asked for anew when one was refused, or could not be had', async () => {
    const { tokens } = source();
    await tokens.get();
    tokens.forget();
    expect((await tokens.get()).value).toBe('token-2');
    let isDown = true;
    const shaky = cacheTokens(() => (isDown ? Promise.reject(new Error('down')) : Promise.resolve({ value: 'up', expiresAt: new Date(Date.now() + 300_000) })));
    await expect(shaky.get()).rejects.toThrow('down');
    isDown = false;
    expect((await shaky.get()).value).toBe('up');
  });

  it('that could not be had after another was asked for do not cost that one', async () => {
    const asked: PromiseWithResolvers<AccessToken>[] = [];
    const tokens = cacheTokens(() => (asked[asked.length] = Promise.withResolvers<AccessToken>()).promise);
    const first = tokens.get();
    tokens.forget();
    const second = tokens.get();
    asked[0]!.reject(new Error('late'));
    await expect(first).rejects.toThrow('late');
    asked[1]!.resolve({ value: 'second', expiresAt: new Date(Date.now() + 300_000) });
    expect([(await second).value, (await tokens.get()).value]).toEqual(['second', 'second']);
    expect(asked).toHaveLength(2);
  });
});
