/** A sign-in under way: what shows that the answer belongs to it. */
export interface PendingSignIn {
  readonly state: string;
  readonly verifier: string;
  /** Where the person was, as a path. */
  readonly returnTo: string;
}

export interface AuthorizationRequest {
  readonly authorizationEndpoint: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly pending: PendingSignIn;
  /** Whom the issuer shall propose; null: the person chooses. */
  readonly loginHint: string | null;
}

/** 32 random bytes, as RFC 7636 recommends for a verifier. */
export const createSecret = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(32)));

/** The address to which the browser goes to sign in: authorisation code with PKCE (S256). */
export const writeAuthorizationRequest = async ({ authorizationEndpoint, clientId, redirectUri, pending, loginHint }: AuthorizationRequest): Promise<string> => {
  const url = new URL(authorizationEndpoint);
  url.search = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid profile graph',
    state: pending.state,
    code_challenge: await challengeOf(pending.verifier),
    code_challenge_method: 'S256',
    // Whoever asks to sign in wants to choose, also when somebody is signed in at the issuer already.
    prompt: 'login',
    ...(loginHint !== null && { login_hint: loginHint }),
  }).toString();
  return url.href;
};

export type AuthorizationAnswer =
  | { readonly kind: 'none' }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'refused'; readonly error: string; readonly description: string };

/** `state` and `iss` (RFC 9207) show that the answer belongs to the request and comes from the issuer. */
export const readAuthorizationAnswer = (answer: URLSearchParams, { pending, issuer }: { readonly pending: PendingSignIn | null; readonly issuer: string }): AuthorizationAnswer => {
  const code = answer.get('code');
  const error = answer.get('error');
  if (code === null && error === null) return { kind: 'none' };
  if (pending === null || answer.get('state') !== pending.state || answer.get('iss') !== issuer) return { kind: 'refused', error: 'foreign_answer', description: 'The answer belongs to another sign-in.' };
  return code === null ? { kind: 'refused', error: error ?? '', description: answer.get('error_description') ?? '' } : { kind: 'code', code };
};

const challengeOf = async (verifier: string): Promise<string> => toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
