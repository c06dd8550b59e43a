import { hasRole, publicCaller, type Caller } from '@qinqing/caller';
import { readAccessToken, type PresentedToken, type TokenHolder } from './access-token.ts';
import type { IssuerKeys } from './issuer-keys.ts';
import type { CheckPossession } from './proof-of-possession.ts';
import { RequestRefused } from '../request-refused.ts';
import { unauthenticated } from './unauthenticated.ts';
import { VerifiedTokens } from './verified-tokens.ts';

export interface Credentials {
  readonly authorization: string | undefined;
  /** The header `DPoP`: a proof of the key to which the token is bound. */
  readonly proof: string | undefined;
  readonly method: string;
  /** The enterprise for which the person acts in this request, as `x-acting-for` names it. */
  readonly actingFor: string | undefined;
}

/** Finds out who calls. @throws RequestRefused: 401 for a token or a proof that is not good, 403 for an enterprise that is not the caller's, 503 when that cannot be found out */
export type Authenticate = (credentials: Credentials) => Promise<Caller>;

interface Authority {
  readonly issuer: string;
  readonly keys: IssuerKeys;
  readonly checkPossession: CheckPossession;
  readonly clock: () => Date;
}

export const createAuthentication = (authority: Authority): Authenticate => {
  const verified = new VerifiedTokens();
  return async (credentials) => chooseEnterprise(await findCaller(credentials, authority, verified), credentials.actingFor);
};

const findCaller = async ({ authorization, proof, method }: Credentials, authority: Authority, verified: VerifiedTokens): Promise<Caller> => {
  if (authorization === undefined) {
    if (proof !== undefined) throw unauthenticated('A proof of possession came without an access token. Send "Authorization: DPoP <token>" with it, or neither for what is public.', { scheme: 'DPoP' });
    return publicCaller;
  }
  const presented = readAuthorization(authorization);
  const holder = await findHolder(presented, authority, verified);
  if (presented.scheme === 'Bearer') return acceptBearer(holder, proof);
  if (holder.keyThumbprint === null) throw unauthenticated('The access token is not bound to a key. Send it as "Bearer <token>", or ask the issuer for one that is bound by DPoP.', { scheme: 'DPoP' });
  await authority.checkPossession({ proof, method, accessToken: presented.token, keyThumbprint: holder.keyThumbprint });
  return holder.caller;
};

/** A proof of possession is checked with every request; the token that it goes with, once. */
const findHolder = async (presented: PresentedToken, { issuer, keys, clock }: Authority, verified: VerifiedTokens): Promise<TokenHolder> => {
  const now = clock();
  const edition = keys.edition();
  const known = verified.find(presented.token, { now, edition });
  if (known !== null) return known;
  const holder = await readAccessToken(presented, { issuer, keys, now });
  verified.remember(presented.token, holder, edition);
  return holder;
};

const readAuthorization = (authorization: string): PresentedToken => {
  const [, scheme, token] = /^(Bearer|DPoP) +([\w-]+\.[\w-]+\.[\w-]*) *$/i.exec(authorization) ?? [];
  if (scheme !== undefined && token !== undefined) return { scheme: /^dpop$/i.test(scheme) ? 'DPoP' : 'Bearer', token };
  throw unauthenticated('The authorization header holds no access token. Send "Bearer <token>", "DPoP <token>" with a proof, or no header at all for what is public.');
};

/** A stolen token is worth nothing without its key only if nobody takes it as a bearer's; and banks have no other tokens (SECURITY §1). */
const acceptBearer = ({ caller, keyThumbprint }: TokenHolder, proof: string | undefined): Caller => {
  if (keyThumbprint !== null) throw unauthenticated('The access token is bound to a key. Send it as "DPoP <token>", with a proof of that key in the header DPoP.', { scheme: 'DPoP' });
  if (proof !== undefined) throw unauthenticated('A proof of possession came with an access token that is not bound to a key. Ask the issuer for one that is bound by DPoP, or leave the header DPoP out.', { scheme: 'DPoP' });
  if (hasRole(caller, 'BANK')) throw unauthenticated('The access token of a bank must be bound to a key. Ask the issuer for one that is bound by DPoP.', { scheme: 'DPoP' });
  return caller;
};

/** A person acts for one enterprise at a time (SHR-23): the one that is named, else the only one there is. */
const chooseEnterprise = (caller: Caller, actingFor: string | undefined): Caller => {
  if (actingFor === undefined) return caller.enterpriseIds.length === 1 ? actFor(caller, caller.enterpriseIds[0]!) : caller;
  if (caller.enterpriseIds.includes(actingFor)) return actFor(caller, actingFor);
  throw new RequestRefused('You may not act for the enterprise that x-acting-for names. Name one of those that you represent, or leave the header out.', { status: 403, code: 'FORBIDDEN' });
};

/** The same object each time, so that what is remembered of a caller is found by it. */
const actFor = (caller: Caller, enterpriseId: string): Caller => {
  const known = actingCallers.get(caller) ?? new Map<string, Caller>();
  actingCallers.set(caller, known);
  const acting = known.get(enterpriseId) ?? { ...caller, actingFor: enterpriseId };
  known.set(enterpriseId, acting);
  return acting;
};

const actingCallers = new WeakMap<Caller, Map<string, Caller>>();
