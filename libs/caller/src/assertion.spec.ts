import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt, SignJWT } from 'jose';
import {
  ASSERTION_LIFETIME_SECONDS,
  AssertionRejected,
  generateSigningKeys,
  loadSigningKey,
  loadTrustedKeys,
  publicCaller,
  signAssertion,
  verifyAssertion,
  type Caller,
  type SigningKey,
  type TrustedKeys,
} from './index.ts';

const NOW = new Date('2025-09-01T02:00:00.000Z');
const secondsLater = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

const clerk: Caller = {
  ...publicCaller,
  subject: 'u-17',
  roles: ['CLERK'],
  divisionCode: '440704',
  enterpriseIds: ['7c1de7a5-5f0e-4e0a-9f3b-2b1d3c4e5f60'],
  actingFor: '7c1de7a5-5f0e-4e0a-9f3b-2b1d3c4e5f60',
};

let directory: string;
let keys: TrustedKeys;
let gateway: SigningKey;
let visits: SigningKey;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'qinqing-assertion-spec-'));
  await generateSigningKeys(directory, ['gateway', 'visits']);
  keys = await loadTrustedKeys(join(directory, 'trusted.json'));
  [gateway, visits] = await Promise.all([loadSigningKey(join(directory, 'gateway.private.json')), loadSigningKey(join(directory, 'visits.private.json'))]);
});
afterAll(() => rm(directory, { recursive: true }));

const verify = (token: string | undefined, { now = NOW, audience = 'visits' } = {}): Promise<Caller> => verifyAssertion(token, { audience, keys, now });

const sign = (payload: Record<string, unknown>, { key = gateway, kid = key.name, issuer = key.name }: { key?: SigningKey; kid?: string; issuer?: string } = {}): Promise<string> =>
  new SignJWT(payload)
    .setProtectedHeader({ alg: 'EdDSA', kid })
    .setIssuer(issuer)
    .setAudience('visits')
    .setIssuedAt(NOW)
    .setExpirationTime(secondsLater(60))
    .sign(key.privateKey);

describe('a caller assertion (SECURITY §1: a department answers the gateway only)', () => {
  it('tells the department who calls', async () => {
    const token = await signAssertion(clerk, { audience: 'visits', key: gateway, now: NOW });
    expect(await verify(token)).toEqual(clerk);
  });

  it('lives for sixty seconds', async () => {
    const { iat, exp } = decodeJwt(await signAssertion(clerk, { audience: 'visits', key: gateway, now: NOW }));
    expect(ASSERTION_LIFETIME_SECONDS).toBe(60);
    expect(exp! - iat!).toBe(60);
  });

  it.each([
    [64, true],
    [66, false],
    [-4, true],
    [-3600, false],
  ])('is believed %i s after it was signed: %p (clocks may differ by 5 s)', async (seconds, isBelieved) => {
    const token = await signAssertion(clerk, { audience: 'visits', key: gateway, now: NOW });
    const verified = verify(token, { now: secondsLater(seconds) }).then(
      () => true,
      (error: unknown) => !(error instanceof AssertionRejected),
    );
    expect(await verified).toBe(isBelieved);
  });

  it('is refused by another department than the one that it is meant for', async () => {
    const token = await signAssertion(clerk, { audience: 'visits', key: gateway, now: NOW });
    await expect(verify(token, { audience: 'credit' })).rejects.toThrow(AssertionRejected);
  });

  it.each([[undefined], [''], ['nonsense'], ['a.b.c'], ['{}']])('is refused when it is %p', async (token) => {
    await expect(verify(token)).rejects.toThrow(AssertionRejected);
  });

  it('is refused when another process than the gateway signed it, whatever name it gives', async () => {
    await expect(verify(await signAssertion(clerk, { audience: 'visits', key: visits, now: NOW }))).rejects.toThrow(AssertionRejected);
    await expect(verify(await sign({ caller: clerk }, { key: visits, issuer: 'gateway' }))).rejects.toThrow(/not signed by the gateway/);
    await expect(verify(await sign({ caller: clerk }, { key: visits, issuer: 'gateway', kid: 'gateway' }))).rejects.toThrow(AssertionRejected);
    await expect(verify(await sign({ caller: clerk }, { kid: 'stranger' }))).rejects.toThrow(AssertionRejected);
    await expect(verify(await sign({ caller: clerk }, { issuer: 'visits' }))).rejects.toThrow(AssertionRejected);
  });

  it('is refused when a word of it was changed', async () => {
    const [header = '', payload = '', signature = ''] = (await signAssertion(clerk, { audience: 'visits', key: gateway, now: NOW })).split('.');
    const stronger = Buffer.from(JSON.stringify({ ...decodeJwt(`${header}.${payload}.${signature}`), caller: { ...clerk, roles: ['PLATFORM_OPERATOR'] } })).toString('base64url');
    const unsigned = Buffer.from(JSON.stringify({ alg: 'none', kid: 'gateway' })).toString('base64url');
    for (const token of [`${header}.${stronger}.${signature}`, `${unsigned}.${payload}.`, `${header}.${payload}.${signature.slice(0, -4)}AAAA`]) {
      await expect(verify(token)).rejects.toThrow(AssertionRejected);
    }
  });

  it('is refused without a date, an end or a caller', async () => {
    const timeless = new SignJWT({ caller: clerk }).setProtectedHeader({ alg: 'EdDSA', kid: 'gateway' }).setIssuer('gateway').setAudience('visits');
    await expect(verify(await timeless.sign(gateway.privateKey))).rejects.toThrow(AssertionRejected);
    for (const caller of [undefined, null, 'u-17', {}, { subject: 'u-17' }, { subject: 17, roles: [] }, { subject: 'u-17', roles: 'CLERK' }]) {
      await expect(verify(await sign({ caller }))).rejects.toThrow(/names no caller/);
    }
  });

  it('gives no access by a role that the platform does not know', async () => {
    const token = await sign({ caller: { ...clerk, roles: ['CLERK', 'EMPEROR', 'constructor', 7, null] } });
    expect((await verify(token)).roles).toEqual(['CLERK']);
  });

  it('says what is wrong, and repeats nothing of the token', async () => {
    const token = await signAssertion(clerk, { audience: 'visits', key: gateway, now: NOW });
    await expect(verify(token, { now: secondsLater(600) })).rejects.toThrow('the caller assertion was refused: ERR_JWT_EXPIRED');
  });
});
