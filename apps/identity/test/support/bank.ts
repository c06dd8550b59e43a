import { createBankKey, createClientAssertion, createDpopProof, importBankKey, type BankKey } from '@qinqing/sign-in';
import type { TestDatabase } from '@qinqing/testing';
import type { JWK } from 'jose';
import { registerBanks } from '../../src/persistence/banks.ts';
import type { TokenAnswer } from './client.ts';

export const BANK = { clientId: 'bank-test', persona: null, name: { zh: '试点银行', en: 'Trial Bank' }, divisionCode: '440704' };

/** Registers the test's bank with the public half of a fresh key. */
export const addBank = async (database: TestDatabase, change: Partial<typeof BANK> = {}): Promise<BankKey> => {
  const key = await importBankKey(await createBankKey());
  await registerBanks(database.ownerUrl, [{ ...BANK, ...change, jwks: publicKeysOf(key) }]);
  return key;
};

export const publicKeysOf = (...keys: readonly BankKey[]): { keys: JWK[] } => ({ keys: keys.map(({ publicJwk }) => ({ ...publicJwk })) });

export interface BankRequest {
  readonly assertion?: string;
  /** Null sends none. */
  readonly proof?: string | null;
  /** Parameters that replace the usual ones; null leaves one out. */
  readonly parameters?: Readonly<Record<string, string | null>>;
}

/** A bank's token request as it should be, except for what the test changes. */
export const requestToken = async (issuer: string, key: BankKey, { assertion, proof, parameters = {} }: BankRequest = {}): Promise<TokenAnswer> => {
  const usual = {
    grant_type: 'client_credentials',
    client_id: BANK.clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion ?? (await createClientAssertion({ issuer, clientId: BANK.clientId, key })),
    scope: 'graph credit:enquire',
  };
  const body = new URLSearchParams(Object.entries({ ...usual, ...parameters }).filter((pair): pair is [string, string] => pair[1] !== null));
  const dpop = proof === undefined ? await createDpopProof({ key, htm: 'POST', htu: `${issuer}/token` }) : proof;
  const response = await fetch(new URL('/token', issuer), { method: 'POST', headers: dpop === null ? {} : { dpop }, body });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
