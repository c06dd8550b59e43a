import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@qinqing/database';
import { bankToken, createBankKey, importBankKey, type BankKey } from '@qinqing/sign-in';
import type { TestDatabase } from '@qinqing/testing';
import { listBankEvents } from '../src/persistence/bank-events.ts';
import { findRegisteredBank, listRegisteredBanks, onboardBank, rotateBankKeys, setBankActivity } from '../src/persistence/bank-registry.ts';
import { publicKeysOf } from './support/bank.ts';
import { asOwner, createIdentityDatabase, startIssuer, type RunningIssuer } from './support/issuer.ts';

let database: TestDatabase;
let issuer: RunningIssuer;

beforeAll(async () => {
  database = await createIdentityDatabase();
  issuer = await startIssuer(database, { isDemo: false });
});
afterAll(async () => {
  await issuer.stop();
  await database.drop();
});

type Owner = Parameters<Parameters<typeof withClient>[1]>[0];
const ACTOR = 'operator:li';
const owner = <Result>(work: (client: Owner) => Promise<Result>): Promise<Result> => withClient(database.ownerUrl, work);
const newKey = async (kid?: string): Promise<BankKey> => importBankKey({ ...(await createBankKey()), ...(kid === undefined ? {} : { kid }) });
const bankOf = (clientId: string, ...keys: readonly BankKey[]) => ({ clientId, name: { zh: '沙洲银行', en: 'Sandbank' }, divisionCode: '440704', keys: publicKeysOf(...keys) });
const onboard = (clientId: string, ...keys: readonly BankKey[]) => owner((client) => onboardBank(client, bankOf(clientId, ...keys), ACTOR));
const rotate = (clientId: string, key: BankKey, keepOldHours: number) => owner((client) => rotateBankKeys(client, { clientId, keys: publicKeysOf(key), keepOldHours, actor: ACTOR }));
const signIn = (clientId: string, key: BankKey) => bankToken({ issuer: issuer.url, clientId, key });
const REFUSED = { failure: 'REFUSED', message: expect.stringContaining('invalid_client') };

describe('onboarding a bank', () => {
  it('lets it sign in, and twice is once', async () => {
    const key = await newKey('one');
    expect([await onboard('bank-new', key), await onboard('bank-new', key)]).toEqual(['ONBOARDED', 'KNOWN']);
    await expect(signIn('bank-new', key)).resolves.toMatchObject({ expiresInSeconds: 300 });
    expect((await owner((client) => listBankEvents(client, 'bank-new'))).map(({ kind, actor }) => [kind, actor])).toEqual([['ONBOARDED', ACTOR]]);
  });

  it('changes nothing of a bank or a client that has the id already', async () => {
    const key = await newKey();
    await onboard('bank-taken', key);
    expect(await onboard('bank-taken', await newKey())).toBe('OTHER_BANK');
    expect(await owner((client) => onboardBank(client, { ...bankOf('bank-taken', key), divisionCode: '440608' }, ACTOR))).toBe('OTHER_BANK');
    expect(await onboard('qinqing-console', key)).toBe('OTHER_CLIENT');
    await expect(signIn('bank-taken', key)).resolves.toBeDefined();
  });
});

describe('changing the keys of a bank', () => {
  it('accepts the new key at once and the old one until its hours are over', async () => {
    const [old, next] = [await newKey('old'), await newKey('next')];
    await onboard('bank-rotates', old);
    expect(await rotate('bank-rotates', next, 24)).toBe('ROTATED');
    await Promise.all([signIn('bank-rotates', old), signIn('bank-rotates', next)]);
    await asOwner(database, "UPDATE client SET retiring_until = now() WHERE client_id = 'bank-rotates'");
    await expect(signIn('bank-rotates', old)).rejects.toMatchObject(REFUSED);
    await expect(signIn('bank-rotates', next)).resolves.toBeDefined();
    expect(await owner((client) => findRegisteredBank(client, 'bank-rotates'))).toMatchObject({ retiring: null });
  });

  it('refuses the old key at once when no hours are given: it was stolen', async () => {
    const [old, next] = [await newKey('old'), await newKey('next')];
    await onboard('bank-robbed', old);
    await rotate('bank-robbed', next, 0);
    await expect(signIn('bank-robbed', old)).rejects.toMatchObject(REFUSED);
    await expect(signIn('bank-robbed', next)).resolves.toBeDefined();
  });

  it('done twice is done once: the old key stays as long as was said first, and no longer', async () => {
    const [old, next] = [await newKey('old'), await newKey('next')];
    await onboard('bank-twice', old);
    await rotate('bank-twice', next, 24);
    const { retiring } = (await owner((client) => findRegisteredBank(client, 'bank-twice')))!;
    expect([await rotate('bank-twice', next, 24), await rotate('bank-twice', next, 168)]).toEqual(['SAME_KEYS', 'SAME_KEYS']);
    expect((await owner((client) => findRegisteredBank(client, 'bank-twice')))!.retiring).toEqual(retiring);
    await expect(signIn('bank-twice', old)).resolves.toBeDefined();
    expect((await owner((client) => listBankEvents(client, 'bank-twice'))).map(({ kind }) => kind)).toEqual(['ONBOARDED', 'KEYS_ROTATED']);
  });

  it('ends an old key that turns out to be stolen while it is being given up', async () => {
    const [old, next] = [await newKey('old'), await newKey('next')];
    await onboard('bank-robbed-late', old);
    await rotate('bank-robbed-late', next, 24);
    expect([await rotate('bank-robbed-late', next, 0), await rotate('bank-robbed-late', next, 0)]).toEqual(['ROTATED', 'SAME_KEYS']);
    await expect(signIn('bank-robbed-late', old)).rejects.toMatchObject(REFUSED);
    await expect(signIn('bank-robbed-late', next)).resolves.toBeDefined();
    expect((await owner((client) => listBankEvents(client, 'bank-robbed-late'))).at(-1)).toMatchObject({ kind: 'KEYS_ROTATED', oldKeysUntil: null });
  });

  it('gives a key another name, under which it signs from then on', async () => {
    const jwk = await createBankKey();
    const [unnamed, named] = [await importBankKey({ ...jwk, kid: 'before' }), await importBankKey({ ...jwk, kid: 'after' })];
    await onboard('bank-renames', unnamed);
    await expect(signIn('bank-renames', named)).rejects.toMatchObject(REFUSED);
    expect(await rotate('bank-renames', named, 0)).toBe('ROTATED');
    await expect(signIn('bank-renames', named)).resolves.toBeDefined();
  });

  it('wants another kid for another key, and a bank that is known', async () => {
    await onboard('bank-kid', await newKey('same'));
    expect(await rotate('bank-kid', await newKey('same'), 24)).toBe('KID_IN_USE');
    expect(await rotate('bank-nobody', await newKey(), 24)).toBe('UNKNOWN');
    expect(await rotate('qinqing-console', await newKey(), 24)).toBe('UNKNOWN');
  });

  it('client_retiring_keys_end: no retiring key without an end, none of an application, and none that is private', async () => {
    await onboard('bank-guarded', await newKey());
    const set = (values: string, clientId = 'bank-guarded') => asOwner(database, `UPDATE client SET ${values} WHERE client_id = $1`, [clientId]);
    const jwks = (key: object) => `retiring_jwks = '${JSON.stringify({ keys: [key] })}', retiring_until = now()`;
    for (const attempt of [set(`retiring_jwks = '{"keys":[{"kty":"EC"}]}'`), set(jwks(await createBankKey())), set(`retiring_jwks = '{"keys":[]}', retiring_until = now()`), set(jwks({ kty: 'EC' }), 'qinqing-console')]) {
      await expect(attempt).rejects.toMatchObject({ constraint: 'client_retiring_keys_end' });
    }
    await set(jwks({ kty: 'EC' }));
  });
});

describe('blocking a bank', () => {
  it('stops it at the issuer and lets it in again, with reason and actor on record; twice is once', async () => {
    const key = await newKey();
    await onboard('bank-blocked', key);
    const set = (isActive: boolean, reason: string) => owner((client) => setBankActivity(client, { clientId: 'bank-blocked', isActive, reason, actor: ACTOR }));
    expect([await set(false, '密钥外泄'), await set(false, '密钥外泄')]).toEqual(['CHANGED', 'WAS_SO']);
    await expect(signIn('bank-blocked', key)).rejects.toMatchObject(REFUSED);
    expect(await set(true, '已更换密钥')).toBe('CHANGED');
    await expect(signIn('bank-blocked', key)).resolves.toBeDefined();
    const events = await owner((client) => listBankEvents(client, 'bank-blocked'));
    expect(events.map(({ kind, reason, actor }) => [kind, reason, actor])).toEqual([['ONBOARDED', null, ACTOR], ['BLOCKED', '密钥外泄', ACTOR], ['UNBLOCKED', '已更换密钥', ACTOR]]);
  });

  it('knows no bank of another kind or name', async () => {
    for (const clientId of ['bank-nobody', 'qinqing-console']) expect(await owner((client) => setBankActivity(client, { clientId, isActive: false, reason: 'x', actor: ACTOR }))).toBe('UNKNOWN');
    expect((await owner(listRegisteredBanks)).map(({ clientId }) => clientId)).not.toContain('qinqing-console');
  });
});
