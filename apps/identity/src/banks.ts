import type { Client } from 'oidc-provider';
import type { BilingualText } from './accounts.ts';

/** A partner bank (合作银行): a program that signs in with a key of its own, by client credentials (FAPI 2.0). */
export interface Bank {
  readonly clientId: string;
  /** The name under which demonstrations know it; null for a real bank. */
  readonly persona: string | null;
  readonly name: BilingualText;
  /** GB/T 2260 */
  readonly divisionCode: string;
}

/** A bank's own public keys (RFC 7517). */
export interface PublicKeys {
  readonly keys: readonly Readonly<Record<string, unknown>>[];
}

/** Finds demonstration banks in demo mode only, and none that is blocked. */
export interface Banks {
  listPersonas(): Promise<readonly Bank[]>;
}

/** Short, because a token that is out cannot be called back: a blocked bank keeps what it holds for this long at most. */
export const BANK_TOKEN_LIFETIME_SECONDS = 300;

/** The algorithms of client assertions and proofs of possession (FAPI 2.0 Security Profile §5.4). */
export const BANK_KEY_ALGORITHMS = ['ES256', 'PS256', 'EdDSA'] as const;

export const BANK_SCOPES: readonly string[] = ['graph', 'credit:enquire'];

/** What every bank is held to, whatever its row says: it proves its key twice, at sign-in and with each request. */
export const describeBankClient = (bank: Bank, jwks: PublicKeys): Record<string, unknown> => ({
  client_id: bank.clientId,
  client_name: `${bank.name.zh} ${bank.name.en}`,
  is_first_party: false,
  bank,
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  token_endpoint_auth_method: 'private_key_jwt',
  dpop_bound_access_tokens: true,
  scope: BANK_SCOPES.join(' '),
  jwks,
});

/** Null: the client is none of a bank. */
export const bankOf = (client: Client | undefined): Bank | null => (client?.metadata().bank as Bank | undefined) ?? null;

/** The claim `qinqing` of a bank's access token: it is nobody's officer and represents no enterprise. */
export const describeBankCaller = ({ name, divisionCode }: Bank): Record<string, unknown> => ({
  roles: ['BANK'],
  unitId: null,
  officerId: null,
  divisionCode,
  enterpriseIds: [],
  name,
});
