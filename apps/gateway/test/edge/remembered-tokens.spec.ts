import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createAuthentication, type Authenticate } from '../../src/identity/authentication.ts';
import { createIssuerKeys, type IssuerKeys } from '../../src/identity/issuer-keys.ts';
import { createLogger } from '@qinqing/http-server';
import { FakeIssuer, type TokenParts } from '../fake-issuer.ts';

describe('a token whose signature was checked is not checked again with every request (SECURITY §1)', () => {
  let issuer: FakeIssuer;
  let keys: IssuerKeys;
  let checked: jest.Mock<IssuerKeys['getKey']>;
  let edition: object | null;
  let now: Date;
  let authenticate: Authenticate;

  beforeEach(async () => {
    issuer = await FakeIssuer.start();
    const issuerKeys = createIssuerKeys({ issuer: issuer.url, logger: createLogger('gateway', 'silent') });
    checked = jest.fn(issuerKeys.getKey);
    edition = {};
    keys = { ...issuerKeys, getKey: checked, edition: () => edition };
    now = new Date();
    authenticate = createAuthentication({ issuer: issuer.url, keys, checkPossession: () => Promise.resolve(), clock: () => now });
  });
  afterEach(async () => {
    keys.stop();
    await issuer.stop();
  });

  const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);
  const call = (token: string, actingFor?: string) => authenticate({ authorization: `Bearer ${token}`, proof: undefined, method: 'POST', actingFor });
  const tokenOf = (parts?: TokenParts): Promise<string> => issuer.token(parts);

  it('but once, and its caller is the same object each time', async () => {
    const token = await tokenOf();
    const callers = [await call(token), await call(token), await call(token)];
    expect(checked).toHaveBeenCalledTimes(1);
    expect(new Set(callers).size).toBe(1);
  });

  it('the same object for each enterprise that the person acts for, and another for another', async () => {
    const token = await tokenOf({ claims: { qinqing: { roles: ['CLERK'], enterpriseIds: ['e1', 'e2'] } } });
    const callers = [await call(token, 'e1'), await call(token, 'e2'), await call(token, 'e1'), await call(token)];
    expect(callers.map(({ actingFor }) => actingFor)).toEqual(['e1', 'e2', 'e1', null]);
    expect(new Set(callers).size).toBe(3);
    await expect(call(token, 'e3')).rejects.toThrow('may not act for');
  });

  it('it expires all the same, to the second', async () => {
    const token = await tokenOf({ expiresInSeconds: 100 });
    const issuedAt = Math.floor(now.getTime() / 1_000) * 1_000;
    await call(token);
    now = new Date(issuedAt + 104_999);
    await call(token);
    expect(checked).toHaveBeenCalledTimes(1);
    now = new Date(issuedAt + 105_000);
    await expect(call(token)).rejects.toThrow('has expired');
  });

  it('it is not valid before its time, should the clock be set back', async () => {
    const token = await tokenOf({ claims: { nbf: Math.floor(now.getTime() / 1_000) } });
    await call(token);
    now = later(-60);
    await expect(call(token)).rejects.toThrow('not valid yet');
  });

  it('it is checked again with each new reading of the issuer’s keys, and refused when its key is withdrawn', async () => {
    const token = await tokenOf();
    await call(token);
    edition = {};
    await call(token);
    expect(checked).toHaveBeenCalledTimes(2);
    edition = {};
    checked.mockRejectedValueOnce(new Error('withdrawn'));
    await expect(call(token)).rejects.toThrow('withdrawn');
    await call(token);
    expect(checked).toHaveBeenCalledTimes(4);
  });

  it('it is checked again when the keys are too old to be believed', async () => {
    const token = await tokenOf();
    await call(token);
    edition = null;
    await call(token);
    await call(token);
    expect(checked).toHaveBeenCalledTimes(3);
  });

  it('keys that come while it is checked make it be checked once more', async () => {
    const token = await tokenOf();
    checked.mockImplementationOnce((...parts) => {
      edition = {};
      return checked.getMockImplementation()!(...parts);
    });
    await call(token);
    await call(token);
    expect(checked).toHaveBeenCalledTimes(2);
  });

  it('a refusal is not remembered, and a token that differs in one character is another', async () => {
    const token = await tokenOf();
    await call(token);
    const [head, claims, signature] = token.split('.') as [string, string, string];
    const forged = `${head}.${claims}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    for (let time = 0; time < 2; time += 1) await expect(call(forged)).rejects.toThrow('signature');
    expect(checked).toHaveBeenCalledTimes(3);
  });

  it('a token bound to a key stays no bearer’s, and its proof is checked with each request', async () => {
    const token = await tokenOf({ claims: { cnf: { jkt: 'thumbprint' } } });
    const checkPossession = jest.fn(() => Promise.resolve());
    const bound = createAuthentication({ issuer: issuer.url, keys, checkPossession, clock: () => now });
    const send = () => bound({ authorization: `DPoP ${token}`, proof: 'proof', method: 'POST', actingFor: undefined });
    await send();
    await send();
    expect(checkPossession).toHaveBeenCalledTimes(2);
    await expect(bound({ authorization: `Bearer ${token}`, proof: undefined, method: 'POST', actingFor: undefined })).rejects.toThrow('bound to a key');
    checkPossession.mockRejectedValueOnce(new Error('used before'));
    await expect(send()).rejects.toThrow('used before');
  });
});

describe('each reading of the issuer’s keys counts as another', () => {
  it('every five minutes, also when the keys are the same', async () => {
    const issuer = await FakeIssuer.start();
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] });
    const keys = createIssuerKeys({ issuer: issuer.url, logger: createLogger('gateway', 'silent') });
    try {
      expect(keys.edition()).toBeNull();
      while (!keys.isLoaded()) await new Promise(setImmediate);
      const first = keys.edition();
      expect(first).not.toBeNull();
      expect(keys.edition()).toBe(first);
      await new Promise(setImmediate);
      jest.advanceTimersByTime(5 * 60_000);
      while (keys.edition() === first) await new Promise(setImmediate);
      expect(keys.edition()).not.toBeNull();
      await issuer.stop();
      jest.setSystemTime(Date.now() + 61 * 60_000);
      expect(keys.edition()).toBeNull();
    } finally {
      keys.stop();
      jest.useRealTimers();
      await issuer.stop();
    }
  });
});
