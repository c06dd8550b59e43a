import type { Platform } from '../frame/platform.ts';
import { createSecret, readAuthorizationAnswer, writeAuthorizationRequest, type PendingSignIn } from './authorization.ts';
import { discover, exchangeCode, redirectUriOf } from './issuer.ts';
import { isExpired, readSignedIn, type SignedIn } from './signed-in.ts';

/** Kept for this tab, until it is closed: other sites and other tabs have no part in it. */
const PENDING_KEY = 'qinqing.pending-sign-in';
const TOKENS_KEY = 'qinqing.tokens';

/** Leaves the page for the issuer's. @throws Error when the issuer does not answer, or the browser has no cryptography for this address */
export const startSignIn = async (platform: Platform, loginHint: string | null): Promise<void> => {
  if (!isSecureContext) throw new Error(`${location.origin} 不是 https 或本机地址，浏览器不提供登录所需的加密。Sign-in needs https, or an address of this machine.`);
  const { authorization_endpoint: authorizationEndpoint } = await discover(platform);
  const pending: PendingSignIn = { state: createSecret(), verifier: createSecret(), returnTo: location.pathname };
  sessionStorage.setItem(PENDING_KEY, JSON.stringify(pending));
  location.assign(await writeAuthorizationRequest({ authorizationEndpoint, clientId: platform.clientId, redirectUri: redirectUriOf(platform), pending, loginHint }));
};

/**
 * Ends a sign-in when the issuer has just sent the browser back, and returns who is signed in; null: nobody.
 *
 * @throws Error in the issuer's words when it refused
 */
export const resumeSession = async (platform: Platform): Promise<SignedIn | null> => {
  const pending = readKept<PendingSignIn>(PENDING_KEY);
  const answer = readAuthorizationAnswer(new URLSearchParams(location.search), { pending, issuer: platform.issuer });
  if (answer.kind === 'none') return readSession();
  sessionStorage.removeItem(PENDING_KEY);
  history.replaceState(null, '', pending?.returnTo ?? '/');
  if (answer.kind === 'refused') throw new Error(`${answer.error}: ${answer.description}`);
  const { token_endpoint: tokenEndpoint } = await discover(platform);
  const tokens = await exchangeCode(platform, { tokenEndpoint, code: answer.code, verifier: pending!.verifier });
  sessionStorage.setItem(TOKENS_KEY, JSON.stringify(tokens));
  return readSession();
};

/** Forgets the tokens, and has the issuer end its session too. */
export const signOut = async (platform: Platform, { idToken }: SignedIn): Promise<void> => {
  forgetSession();
  const { end_session_endpoint: endSessionEndpoint } = await discover(platform);
  if (endSessionEndpoint === undefined) return location.reload();
  const url = new URL(endSessionEndpoint);
  url.search = new URLSearchParams({ client_id: platform.clientId, post_logout_redirect_uri: redirectUriOf(platform), ...(idToken !== null && { id_token_hint: idToken }) }).toString();
  location.assign(url);
};

export const forgetSession = (): void => sessionStorage.removeItem(TOKENS_KEY);

/** The token of who is signed in in this tab; null: nobody, or not any more. */
export const readKeptToken = (): string | null => readSession()?.accessToken ?? null;

const readSession = (): SignedIn | null => {
  const kept = readKept<Pick<SignedIn, 'accessToken' | 'idToken'>>(TOKENS_KEY);
  const signedIn = kept === null ? null : readSignedIn(kept);
  if (signedIn === null || !isExpired(signedIn, new Date())) return signedIn;
  forgetSession();
  return null;
};

const readKept = <Value,>(key: string): Value | null => JSON.parse(sessionStorage.getItem(key) ?? 'null') as Value | null;
