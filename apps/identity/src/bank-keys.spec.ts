import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { readBankKeys } from './bank-keys.ts';

const createPair = async (algorithm: string, options: object = {}): Promise<{ readonly publicJwk: JWK; readonly privateJwk: JWK }> => {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true, ...options });
  return { publicJwk: await exportJWK(publicKey), privateJwk: await exportJWK(privateKey) };
};

const ec = await createPair('ES256');
const read = (value: unknown) => readBankKeys(typeof value === 'string' ? value : JSON.stringify(value));
const rsaOf = (modulusLength: number): JWK => generateKeyPairSync('rsa', { modulusLength }).publicKey.export({ format: 'jwk' }) as JWK;

describe('the key file of a bank (SECURITY §1)', () => {
  it.each([
    ['ES256', {}],
    ['EdDSA', { crv: 'Ed25519' }],
    ['PS256', {}],
  ])('with a public key for %s is kept with its algorithm, its use and a name', async (alg, options) => {
    const { publicJwk } = await createPair(alg, options);
    expect(await read({ keys: [publicJwk] })).toEqual({ ok: true, keys: { keys: [{ ...publicJwk, alg, use: 'sig', kid: expect.stringMatching(/^[\w-]{43}$/) }] } });
  });

  it('keeps the name that the bank gave, and nothing else that it wrote', async () => {
    expect(await read({ keys: [{ ...ec.publicJwk, kid: 'river-2026', x5u: 'https://bank.example/', note: 'ours' }], more: 1 })).toMatchObject({ keys: { keys: [{ ...ec.publicJwk, kid: 'river-2026', alg: 'ES256', use: 'sig' }] } });
    expect(JSON.stringify(await read({ keys: [{ ...ec.publicJwk, note: 'ours' }] }))).not.toContain('ours');
  });

  it('may begin with the mark that Windows editors write', async () => {
    expect(await read(`\uFEFF${JSON.stringify({ keys: [ec.publicJwk] })}`)).toMatchObject({ ok: true });
  });

  it.each<[string, unknown, RegExp]>([
    ['a private key', { keys: [ec.privateJwk] }, /holds a private key/],
    ['a private key beside the list', ec.privateJwk, /holds a private key/],
    ['a private key deeper inside', [{ pair: ec.privateJwk }], /holds a private key/],
    ['a private key as PEM', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }), /holds a private key/],
    ['a shared secret', { keys: [{ kty: 'oct', k: 'c2VjcmV0' }] }, /holds a private key/],
    ['no JSON', '-----BEGIN PUBLIC KEY-----', /no JSON/],
    ['a key without a list', ec.publicJwk, /must be a JWKS/],
    ['no key', { keys: [] }, /must be a JWKS/],
    ['nothing', null, /must be a JWKS/],
    ['six keys', { keys: Array(6).fill(ec.publicJwk) }, /must be a JWKS/],
    ['a key twice', { keys: [ec.publicJwk, ec.publicJwk] }, /kid of its own/],
    ['a key for encryption', { keys: [{ ...ec.publicJwk, use: 'enc' }] }, /signatures/],
    ['a key for RS256', { keys: [{ ...rsaOf(2048), alg: 'RS256' }] }, /RS256 is not accepted/],
    ['a name that writes on a terminal', { keys: [{ ...ec.publicJwk, kid: '\u001B[2Jbank' }] }, /must be a JWKS/],
    ['an RSA key by which anybody signs', { keys: [{ ...rsaOf(2048), e: 'AQ' }] }, /exponent .* too small/],
    ['a short RSA key', { keys: [rsaOf(1024)] }, /has 1024 bits/],
    ['a point that is not on the curve', { keys: [{ ...ec.publicJwk, y: ec.publicJwk.x }] }, /no valid public key for ES256/],
    ['half a key', { keys: [{ kty: 'OKP', crv: 'Ed25519' }] }, /no valid public key for EdDSA/],
    ['another curve', { keys: [{ kty: 'EC', crv: 'P-384', x: 'AA', y: 'AA' }] }, /P-384 are not accepted/],
  ])('with %s is refused in Chinese and English', async (_what, value, en) => {
    const reading = await read(value);
    expect(reading).toEqual({ ok: false, problem: { zh: expect.stringMatching(/[一-鿿]/), en: expect.stringMatching(en) } });
  });
});
