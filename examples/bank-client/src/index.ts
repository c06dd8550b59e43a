import { randomUUID } from 'node:crypto';
import { BankClientError } from './bank-client-error.ts';
import { createBankClient, type BankClient } from './bank-client.ts';
import { discover } from './discovery.ts';
import { openGraph } from './graph.ts';
import { send } from './http.ts';
import { createPrivateJwk, importKey } from './keys.ts';
import { askForToken, cacheTokens } from './token.ts';
import { isKeySet, type PublishedKeys } from './verify-proof.ts';

export { BankClientError, type FailureCode } from './bank-client-error.ts';
export type { BankClient, Consent, ConsentRequest, ConsentScope, CreditAnswer, CreditEnquiry, Outcome, Purpose, RecordedEnquiry } from './bank-client.ts';
export { createClientAssertion } from './client-assertion.ts';
export { discover, type Issuer } from './discovery.ts';
export { createProof } from './dpop.ts';
export { createPrivateJwk, importKey, publicPartOf, type SigningKey } from './keys.ts';
export { askForToken, cacheTokens, type AccessToken } from './token.ts';
export { isKeySet, verifyProof, type ProofVerdict, type PublishedKeys } from './verify-proof.ts';

export interface Connection {
  /** Where the platform is, e.g. `https://qinqing.example`; the graph is below it. */
  readonly platformUrl: string;
  readonly issuerUrl: string;
  readonly clientId: string;
  /** The private JWK whose public half the platform's operator has registered. */
  readonly privateJwk: Parameters<typeof importKey>[0];
}

/** Signs in and connects. The key to which tokens are bound is made here and forgotten with the process. @throws BankClientError */
export const connect = async ({ platformUrl, issuerUrl, clientId, privateJwk }: Connection): Promise<BankClient> => {
  const [issuer, clientKey, dpopKey] = await Promise.all([discover(issuerUrl), importKey(privateJwk), createPrivateJwk(randomUUID()).then(importKey)]);
  const tokens = cacheTokens(() => askForToken({ issuer, clientId, clientKey, dpopKey }));
  return createBankClient(openGraph({ url: `${platformUrl.replace(/\/$/, '')}/graphql`, tokens, dpopKey }));
};

/** The public keys of the platform's departments, with which proofs are checked. Keep them: a proof is as good as the source of its keys. @throws BankClientError */
export const fetchPublishedKeys = async (platformUrl: string): Promise<PublishedKeys> => {
  const { body } = await send(`${platformUrl.replace(/\/$/, '')}/.well-known/jwks.json`, {});
  if (isKeySet(body)) return body;
  throw new BankClientError({ code: 'NOT_UNDERSTOOD', zh: `${platformUrl} 没有公布公钥；请核对平台地址。`, en: `${platformUrl} publishes no keys: is it the platform's address?` });
};
