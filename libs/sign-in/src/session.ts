import { join } from 'node:path';
import { createBankKey, importBankKey, loadBankKey, type BankKey } from './bank-key.ts';
import { bankToken, type BankToken } from './bank-token.ts';
import { createDpopProof } from './dpop-proof.ts';
import { listPersonas } from './personas.ts';
import { signIn } from './sign-in.ts';
import { SignInFailed } from './sign-in-failed.ts';

/** Somebody who has signed in, and what each request to the graph must carry to show it. */
export interface Session {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
  /** The key to which the token is bound; null: whoever holds the token may use it. */
  readonly dpopKey: BankKey | null;
  /** The headers of one request: a bound token needs a fresh proof for each. */
  authorize(method: string, url: string): Promise<Readonly<Record<string, string>>>;
}

export interface SessionRequest {
  /** URL of the issuer, without a trailing slash. */
  readonly issuer: string;
  /** A person or a bank of the demonstration. */
  readonly persona: string;
  /** Where the private keys of the demonstration's banks lie: `keys` in the data directory. */
  readonly keysDirectory: string;
  /** Gives the key to which a bank's token shall be bound; a fresh one unless said. */
  readonly createDpopKey?: () => Promise<BankKey>;
}

/** Signs a persona in: a person through the page that people see, a bank with its key. @throws SignInFailed */
export const openSession = async ({ issuer, persona, keysDirectory, createDpopKey = createFreshKey }: SessionRequest): Promise<Session> => {
  const clientId = (await listPersonas(issuer)).find((known) => known.persona === persona)?.clientId;
  if (clientId === undefined) {
    const { accessToken, expiresInSeconds } = await signIn({ issuer, persona });
    return { accessToken, expiresInSeconds, dpopKey: null, authorize: () => Promise.resolve({ authorization: `Bearer ${accessToken}` }) };
  }
  const key = await loadKeyOf(persona, join(keysDirectory, `${clientId}.private.json`));
  return openBankSession(await bankToken({ issuer, clientId, key, dpopKey: await createDpopKey() }));
};

const createFreshKey = async (): Promise<BankKey> => importBankKey(await createBankKey());

const openBankSession = ({ accessToken, expiresInSeconds, dpopKey }: BankToken): Session => ({
  accessToken,
  expiresInSeconds,
  dpopKey,
  authorize: async (method, url) => ({ authorization: `DPoP ${accessToken}`, dpop: await createDpopProof({ key: dpopKey, htm: method, htu: url, accessToken }) }),
});

const loadKeyOf = async (persona: string, file: string): Promise<BankKey> => {
  try {
    return await loadBankKey(file);
  } catch (error) {
    throw new SignInFailed('NO_KEY', `The key of ${persona} cannot be read from ${file}`, { cause: error });
  }
};
