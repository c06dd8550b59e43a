import { BankClientError } from './bank-client-error.ts';
import { createClientAssertion } from './client-assertion.ts';
import type { Issuer } from './discovery.ts';
import { createProof } from './dpop.ts';
import { blameClock, send, type HttpAnswer } from './http.ts';
import type { SigningKey } from './keys.ts';

export interface AccessToken {
  readonly value: string;
  readonly expiresAt: Date;
}

export interface TokenRequest {
  readonly issuer: Issuer;
  readonly clientId: string;
  /** The key whose public half is registered. */
  readonly clientKey: SigningKey;
  /** The key to which the token is bound. */
  readonly dpopKey: SigningKey;
}

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const SCOPE = 'graph credit:enquire';

/** Client credentials after FAPI 2.0. @throws BankClientError */
export const askForToken = async (request: TokenRequest, nonce?: string): Promise<AccessToken> => {
  const { issuer, clientId, clientKey, dpopKey } = request;
  const parameters = {
    grant_type: 'client_credentials',
    scope: SCOPE,
    client_id: clientId,
    client_assertion_type: ASSERTION_TYPE,
    client_assertion: await createClientAssertion({ key: clientKey, clientId, issuer: issuer.issuer }),
  };
  const dpop = await createProof({ key: dpopKey, method: 'POST', url: issuer.tokenEndpoint, nonce });
  const answer = await send(issuer.tokenEndpoint, { method: 'POST', headers: { dpop, accept: 'application/json' }, body: new URLSearchParams(parameters) });
  const { access_token: value, expires_in: lifetimeSeconds, error } = (answer.body ?? {}) as Record<string, unknown>;
  if (typeof value === 'string' && typeof lifetimeSeconds === 'number') return { value, expiresAt: new Date(Date.now() + lifetimeSeconds * 1_000) };
  const given = answer.headers.get('dpop-nonce');
  if (error === 'use_dpop_nonce' && given !== null && nonce === undefined) return askForToken(request, given);
  throw explain(answer, clientId);
};

const explain = (answer: HttpAnswer, clientId: string): BankClientError => {
  const { error, error_description: description = '' } = (answer.body ?? {}) as { error?: string; error_description?: string };
  if (answer.status >= 500 || error === undefined) return new BankClientError({ code: 'UNAVAILABLE', zh: `身份服务暂不可用（${answer.status}）。`, en: `The issuer is not available (${answer.status}).` });
  if (error === 'invalid_client' || error === 'invalid_dpop_proof' || error === 'invalid_grant') blameClock(answer);
  if (error === 'invalid_client') {
    return new BankClientError({
      code: 'CLIENT_REFUSED',
      reason: error,
      zh: `身份服务不接受 ${clientId} 的签名：客户端未登记、已停用，或公钥不是登记的那一把。`,
      en: `The issuer does not accept ${clientId}'s signature: the client is not registered, is blocked, or has another key on register.`,
    });
  }
  return new BankClientError({ code: 'TOKEN_REFUSED', reason: error, zh: `身份服务拒绝发放令牌：${error}`, en: `The issuer gave no token: ${error} ${description}`.trim() });
};

/** A token is used until shortly before its end. */
const RENEW_BEFORE_MS = 30_000;

export interface TokenSource {
  get(): Promise<AccessToken>;
  /** The graph has refused the one that was given: the next is a new one. */
  forget(): void;
}

/** Keeps a token while it is good; whoever asks while one is on its way waits for the same. */
export const cacheTokens = (ask: () => Promise<AccessToken>, clock: () => number = Date.now): TokenSource => {
  let current: Promise<AccessToken> | null = null;
  let renewAt = 0;
  return {
    get: () => {
      if (current !== null && clock() < renewAt) return current;
      renewAt = Number.POSITIVE_INFINITY;
      const asked = ask().then(
        (token) => {
          renewAt = token.expiresAt.getTime() - RENEW_BEFORE_MS;
          return token;
        },
        (error: unknown) => {
          if (current === asked) current = null;
          throw error;
        },
      );
      current = asked;
      return asked;
    },
    forget: () => void (current = null),
  };
};
