import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateSigningKeys, loadSigningKey, loadTrustedKeys, publicCaller, signAssertion, type SigningKey, type TrustedKeys } from '@qinqing/caller';
import { SignJWT } from 'jose';
import { SignatureRejected, signMessage, verifyMessage } from './event-signature.ts';

let directory: string;
let keys: TrustedKeys;
let visits: SigningKey;
let gateway: SigningKey;
let stranger: SigningKey;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'qinqing-signature-spec-'));
  await generateSigningKeys(join(directory, 'others'), ['visits']);
  await generateSigningKeys(directory, ['gateway', 'visits']);
  keys = await loadTrustedKeys(join(directory, 'trusted.json'));
  [gateway, visits, stranger] = await Promise.all(['gateway.private.json', 'visits.private.json', 'others/visits.private.json'].map((file) => loadSigningKey(join(directory, file)))) as [SigningKey, SigningKey, SigningKey];
});
afterAll(() => rm(directory, { recursive: true }));

const BODY = '[{"id":"1"}]';
const digest = createHash('sha256').update(BODY).digest('base64url');
const verify = (signature: string | undefined, body = BODY, audience = 'appeals'): Promise<string> => verifyMessage(body, signature, { audience, keys });

describe('a signature between departments', () => {
  it('names who sent exactly this body', async () => {
    expect(await verify(await signMessage(BODY, { audience: 'appeals', key: visits }))).toBe('visits');
  });

  it.each<[string, () => Promise<string | undefined>]>([
    ['there is none', async () => undefined],
    ['it is empty', async () => ''],
    ['it is nonsense', async () => 'a.b.c'],
    ['it is by a key that nobody trusts', () => signMessage(BODY, { audience: 'appeals', key: stranger })],
    ['it is meant for another department', () => signMessage(BODY, { audience: 'credit', key: visits })],
    ['it belongs to another body', () => signMessage(`${BODY} `, { audience: 'appeals', key: visits })],
    ["it is somebody else's name under an own key", () => signMessage(BODY, { audience: 'appeals', key: { ...visits, name: 'gateway' } })],
    ['it is an assertion about a caller', () => signAssertion(publicCaller, { audience: 'appeals', key: gateway, now: new Date() })],
    ['it is old', () => new SignJWT({ digest }).setProtectedHeader({ alg: 'EdDSA', kid: 'visits' }).setIssuer('visits').setAudience('appeals').setExpirationTime(new Date(Date.now() - 60_000)).sign(visits.privateKey)],
    ['its key and its name differ', () => new SignJWT({ digest }).setProtectedHeader({ alg: 'EdDSA', kid: 'visits' }).setIssuer('gateway').setAudience('appeals').setExpirationTime('60s').sign(visits.privateKey)],
  ])('is refused when %s', async (_why, sign) => {
    await expect(verify(await sign())).rejects.toThrow(SignatureRejected);
  });
});
