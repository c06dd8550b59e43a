import { randomBytes } from 'node:crypto';
import { Browser } from './browser.ts';
import { askForToken, discover } from './issuer-metadata.ts';
import { listPersonas } from './personas.ts';
import { createProofKey } from './proof-key.ts';
import { SignInFailed } from './sign-in-failed.ts';

export interface SignInRequest {
  /** URL of the issuer, without a trailing slash. */
  readonly issuer: string;
  readonly persona: string;
}

export interface SignedIn {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
}

export const CONSOLE_CLIENT_ID = 'qinqing-console';

/** Nothing listens there: the redirect is read, not followed. */
const REDIRECT_URI = 'http://127.0.0.1:52100/callback';
const REDIRECT_LIMIT = 10;

/**
 * Signs a persona in by authorisation code and PKCE, through the same page that people see, and returns the access token
 * for the graph. There is no other way in for a person, by a program either.
 *
 * @throws SignInFailed
 */
export const signIn = async ({ issuer, persona }: SignInRequest): Promise<SignedIn> => {
  const endpoints = await discover(issuer);
  const proofKey = createProofKey();
  const state = randomBytes(16).toString('base64url');
  const start = new URL(endpoints.authorization_endpoint);
  start.search = new URLSearchParams({
    client_id: CONSOLE_CLIENT_ID,
    response_type: 'code',
    redirect_uri: REDIRECT_URI,
    scope: 'openid profile graph',
    state,
    code_challenge: proofKey.challenge,
    code_challenge_method: 'S256',
  }).toString();
  const callback = await passSignInPage(new Browser(), start, { issuer, persona });
  const code = readCode(callback, { issuer, state });
  return exchangeCode(new URL(endpoints.token_endpoint), code, proofKey.verifier);
};

/** Follows redirects until the client's address; where the sign-in page stands in between, its form is posted once. */
const passSignInPage = async (browser: Browser, start: URL, { issuer, persona }: SignInRequest): Promise<URL> => {
  let url = start;
  let form: URLSearchParams | undefined;
  for (let step = 0; step < REDIRECT_LIMIT; step += 1) {
    const response = await browser.visit(url, form);
    const location = response.headers.get('location');
    const isSignInPage = location === null && response.ok && form === undefined;
    if (location === null && !isSignInPage) throw await explainRefusal(response, { issuer, persona });
    form = isSignInPage ? new URLSearchParams({ persona }) : undefined;
    url = new URL(location ?? readFormAction(await response.text(), url), url);
    if (url.href.startsWith(REDIRECT_URI)) return url;
  }
  throw new SignInFailed('REFUSED', `${issuer} redirects without end`);
};

const readFormAction = (page: string, url: URL): string => {
  const action = /<form\b[^>]*\baction="([^"]+)"/.exec(page)?.[1];
  if (action === undefined) throw new SignInFailed('REFUSED', `The page at ${url.origin}${url.pathname} has no sign-in form`);
  return action;
};

const explainRefusal = async (response: Response, { issuer, persona }: SignInRequest): Promise<SignInFailed> => {
  const personas = await listPersonas(issuer);
  const known = personas.find((candidate) => candidate.persona === persona);
  if (known === undefined) return new SignInFailed('UNKNOWN_PERSONA', `There is no persona "${persona}"`, { knownPersonas: personas.map((other) => other.persona) });
  if (known.clientId !== undefined) return new SignInFailed('REFUSED', `${persona} is a bank: it signs in with its own key, by bankToken`);
  return new SignInFailed('REFUSED', `${issuer} answered ${response.status} to the sign-in of ${persona}`);
};

/** `state` and `iss` (RFC 9207) show that the answer belongs to this request and comes from this issuer. */
const readCode = (callback: URL, { issuer, state }: { readonly issuer: string; readonly state: string }): string => {
  const answer = callback.searchParams;
  const code = answer.get('code');
  if (code === null) throw new SignInFailed('REFUSED', `${issuer} refused: ${answer.get('error')} ${answer.get('error_description') ?? ''}`.trim());
  if (answer.get('state') !== state || answer.get('iss') !== issuer) throw new SignInFailed('REFUSED', 'The answer belongs to another sign-in');
  return code;
};

const exchangeCode = async (tokenEndpoint: URL, code: string, verifier: string): Promise<SignedIn> => {
  const parameters = { grant_type: 'authorization_code', client_id: CONSOLE_CLIENT_ID, redirect_uri: REDIRECT_URI, code, code_verifier: verifier };
  const { accessToken, expiresInSeconds } = await askForToken(tokenEndpoint, parameters);
  return { accessToken, expiresInSeconds };
};
