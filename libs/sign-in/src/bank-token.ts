import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { createBankKey, importBankKey, type BankKey } from './bank-key.ts';
import { createDpopProof } from './dpop-proof.ts';
import { askForToken, discover } from './issuer-metadata.ts';

export interface BankTokenRequest {
  /** URL of the issuer, without a trailing slash. */
  readonly issuer: string;
  readonly clientId: string;
  /** The key whose public half the bank has registered. */
  readonly key: BankKey;
  /** Separated by blanks; everything a bank may have unless said. */
  readonly scope?: string;
  /** The key to which the token shall be bound; a fresh one unless said. */
  readonly dpopKey?: BankKey;
}

export interface BankToken {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
  /** Every request with the token needs a proof of this key. */
  readonly dpopKey: BankKey;
}

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const ASSERTION_LIFETIME_SECONDS = 60;

/**
 * Signs a partner bank (合作银行) in by client credentials after FAPI 2.0: it proves its registered key by `private_key_jwt`,
 * and gets an access token that is bound to another key by DPoP (RFC 9449).
 *
 * @throws SignInFailed
 */
export const bankToken = async ({ issuer, clientId, key, scope = 'graph credit:enquire', dpopKey }: BankTokenRequest): Promise<BankToken> => {
  const { token_endpoint: tokenEndpoint } = await discover(issuer);
  const bindingKey = dpopKey ?? (await importBankKey(await createBankKey()));
  const proof = await createDpopProof({ key: bindingKey, htm: 'POST', htu: tokenEndpoint });
  const parameters = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_assertion_type: ASSERTION_TYPE,
    client_assertion: await createClientAssertion({ issuer, clientId, key }),
    scope,
  };
  const { accessToken, expiresInSeconds } = await askForToken(new URL(tokenEndpoint), parameters, { dpop: proof });
  return { accessToken, expiresInSeconds, dpopKey: bindingKey };
};

/** `private_key_jwt` (OpenID Connect Core §9), good once for a minute; its audience is the issuer itself (FAPI 2.0 §5.3.3). */
export const createClientAssertion = ({ issuer, clientId, key }: Pick<BankTokenRequest, 'issuer' | 'clientId' | 'key'>): Promise<string> => {
  const { kid } = key.publicJwk;
  return new SignJWT()
    .setProtectedHeader({ alg: key.algorithm, ...(kid !== undefined && { kid }) })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(issuer)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${ASSERTION_LIFETIME_SECONDS}s`)
    .sign(key.privateKey);
};
