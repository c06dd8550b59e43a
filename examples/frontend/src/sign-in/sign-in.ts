import { discover, fetchJson } from './issuer.ts';
import { createProofKey, randomText } from './proof-key.ts';
import { SignInError } from './sign-in-error.ts';

export interface Application {
  readonly issuer: string;
  readonly clientId: string;
  /** One of the addresses that are registered for it; the person comes back there. */
  readonly redirectUri: string;
}

/** What the browser keeps while the person is at the issuer. */
export interface Attempt {
  readonly state: string;
  readonly verifier: string;
}

export interface Tokens {
  readonly accessToken: string;
  /** Tells the issuer at sign-out whose session ends. */
  readonly idToken: string;
  readonly expiresAt: Date;
}

/** Authorisation code with PKCE: where the person is sent, and what to keep until the return. */
export const beginSignIn = async ({ issuer, clientId, redirectUri }: Application): Promise<{ readonly url: string; readonly attempt: Attempt }> => {
  const { authorization_endpoint: endpoint } = await discover(issuer);
  const { verifier, challenge } = await createProofKey();
  const attempt = { state: randomText(), verifier };
  const url = new URL(endpoint);
  url.search = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid profile graph',
    state: attempt.state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  }).toString();
  return { url: url.href, attempt };
};

/** Whether an address is the issuer's answer to a sign-in. */
export const isSignInAnswer = ({ searchParams }: URL): boolean => searchParams.has('state') && (searchParams.has('code') || searchParams.has('error'));

/**
 * Exchanges the code in the address to which the person came back. `state` shows that the answer belongs to this attempt,
 * `iss` (RFC 9207) that it comes from this issuer.
 *
 * @throws SignInError
 */
export const finishSignIn = async (application: Application, { searchParams: answer }: URL, attempt: Attempt | null, now: Date): Promise<Tokens> => {
  if (attempt === null || answer.get('state') !== attempt.state || answer.get('iss') !== application.issuer) throw new SignInError('FOREIGN_ANSWER', 'The answer belongs to another sign-in');
  const code = answer.get('code');
  if (code === null) throw new SignInError('REFUSED', answer.get('error_description') ?? answer.get('error') ?? 'no code');
  const { token_endpoint: endpoint } = await discover(application.issuer);
  const body = new URLSearchParams({ grant_type: 'authorization_code', client_id: application.clientId, redirect_uri: application.redirectUri, code, code_verifier: attempt.verifier });
  const tokens = (await fetchJson(endpoint, { method: 'POST', body })) as { access_token?: string; id_token?: string; expires_in?: number; error_description?: string };
  if (tokens.access_token === undefined || tokens.id_token === undefined) throw new SignInError('REFUSED', tokens.error_description ?? 'no token');
  return { accessToken: tokens.access_token, idToken: tokens.id_token, expiresAt: new Date(now.getTime() + (tokens.expires_in ?? 0) * 1_000) };
};

/** Where the person is sent to sign out at the issuer as well. */
export const signOutUrl = async ({ issuer, clientId, redirectUri }: Application, idToken: string): Promise<string> => {
  const { end_session_endpoint: endpoint } = await discover(issuer);
  if (endpoint === undefined) return redirectUri;
  const url = new URL(endpoint);
  url.search = new URLSearchParams({ client_id: clientId, id_token_hint: idToken, post_logout_redirect_uri: redirectUri }).toString();
  return url.href;
};
