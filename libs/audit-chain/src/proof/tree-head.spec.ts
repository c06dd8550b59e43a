import { beforeAll, describe, expect, it } from '@jest/globals';
import { CompactSign, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { makeKeys, type SpecKeys } from '../fixtures/spec-chain.ts';
import { canonicalJson, headKeys, HeadRejected, signTreeHead, verifyTreeHead, type TreeHead } from './index.ts';

const head: TreeHead = { chain: 'credit', size: 7, rootHash: 'ab'.repeat(32), chainHash: 'cd'.repeat(32), at: '2025-09-01T16:00:00.000Z' };
let keys: SpecKeys;

beforeAll(async () => {
  keys = await makeKeys();
});

const sign = (payload: unknown, header: Record<string, string> = {}): Promise<string> =>
  new CompactSign(new TextEncoder().encode(canonicalJson(payload))).setProtectedHeader({ alg: 'EdDSA', kid: 'credit', typ: 'audit-head', ...header }).sign(keys.signer.privateKey);
const refusal = (signed: string): Promise<unknown> => verifyTreeHead(signed, keys.keys).catch((error: unknown) => error);

describe('a signed tree head', () => {
  it('says what was signed', async () => {
    expect(await verifyTreeHead(await signTreeHead(head, keys.signer), keys.keys)).toEqual(head);
  });

  it('is signed by the keeper of its chain alone', async () => {
    expect(() => signTreeHead(head, { ...keys.signer, name: 'visits' })).toThrow('the key of visits cannot sign the chain of credit');
    expect(await refusal(await sign(head, { kid: 'visits' }))).toEqual(new HeadRejected('the chain of credit is signed by visits'));
  });

  it('is refused when a single character of it is changed', async () => {
    const signed = await signTreeHead(head, keys.signer);
    for (let place = 0; place < signed.length; place += 1) {
      const changed = `${signed.slice(0, place)}${signed[place] === 'A' ? 'B' : 'A'}${signed.slice(place + 1)}`;
      expect(await refusal(changed)).toBeInstanceOf(HeadRejected);
    }
  });

  it('is refused when bits are set that its last character has to spare', async () => {
    const signed = await signTreeHead(head, keys.signer);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const spare = `${signed.slice(0, -1)}${alphabet[alphabet.indexOf(signed.at(-1)!) + 1]}`;
    expect(Buffer.from(spare.split('.')[2]!, 'base64url')).toEqual(Buffer.from(signed.split('.')[2]!, 'base64url'));
    expect(await refusal(spare)).toBeInstanceOf(HeadRejected);
  });

  it('cannot be replaced by something else that the same key signed', async () => {
    const assertion = await new SignJWT({ ...head }).setProtectedHeader({ alg: 'EdDSA', kid: 'credit' }).sign(keys.signer.privateKey);
    expect(await refusal(assertion)).toEqual(new HeadRejected('this is no head of an audit chain'));
    expect(await refusal(await sign({ ...head, more: 1 }))).toBeInstanceOf(HeadRejected);
    expect(await refusal(await sign({ ...head, size: -1 }))).toBeInstanceOf(HeadRejected);
    expect(await refusal('')).toBeInstanceOf(HeadRejected);
  });

  it('is not taken from whoever holds a shared secret', async () => {
    const secret = new TextEncoder().encode('a secret of thirty-two bytes long');
    const signed = await new CompactSign(new TextEncoder().encode(canonicalJson(head))).setProtectedHeader({ alg: 'HS256', kid: 'credit', typ: 'audit-head' }).sign(secret);
    expect(await refusal(signed)).toBeInstanceOf(HeadRejected);
  });

  it('is still believed after the key was changed: both keys bear the name', async () => {
    const pairs = await Promise.all([1, 2].map(() => generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })));
    const published = await Promise.all(pairs.map(async ({ publicKey }) => ({ ...(await exportJWK(publicKey)), kid: 'credit', alg: 'EdDSA' })));
    const known = headKeys({ keys: published });
    for (const { privateKey } of pairs) expect(await verifyTreeHead(await signTreeHead(head, { name: 'credit', privateKey }), known)).toEqual(head);
    await expect(verifyTreeHead(await signTreeHead(head, keys.signer), known)).rejects.toThrow(HeadRejected);
  });
});
