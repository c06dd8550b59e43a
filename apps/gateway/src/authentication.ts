import { isRole, publicCaller, type Caller } from '@qinqing/caller';
import { errors, jwtVerify, type JWTPayload, type JWTVerifyResult } from 'jose';
import { z } from 'zod';
import { IssuerUnreachable, type IssuerKeys } from './issuer-keys.ts';
import { RequestRefused } from './request-refused.ts';

export const AUDIENCE = 'urn:qinqing:graph';
export const SCOPE = 'graph';
const ALGORITHMS = ['EdDSA', 'ES256', 'PS256', 'RS256'];
const CLOCK_TOLERANCE_SECONDS = 5;
const TOKEN_TYPES = new Set(['at+jwt', 'application/at+jwt', 'jwt']);

export interface Credentials {
  readonly authorization: string | undefined;
  /** The enterprise for which the person acts in this request, as `x-acting-for` names it. */
  readonly actingFor: string | undefined;
}

/** Finds out who calls. @throws RequestRefused: 401 for a token that is not good, 403 for an enterprise that is not the caller's, 503 when the issuer is away */
export type Authenticate = (credentials: Credentials) => Promise<Caller>;

export const createAuthentication =
  ({ issuer, keys, clock }: { readonly issuer: string; readonly keys: IssuerKeys; readonly clock: () => Date }): Authenticate =>
  async ({ authorization, actingFor }) => {
    const caller = authorization === undefined ? publicCaller : await readCaller(bearerToken(authorization), { issuer, keys, now: clock() });
    return chooseEnterprise(caller, actingFor);
  };

const bearerToken = (authorization: string): string => {
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*) *$/i.exec(authorization)?.[1];
  if (token !== undefined) return token;
  throw unauthenticated(
    /^DPoP /i.test(authorization) ? 'DPoP tokens are not accepted here yet.' : 'The authorization header holds no access token. Send "Bearer <token>", or no header at all for what is public.',
  );
};

const readCaller = async (token: string, { issuer, keys, now }: { readonly issuer: string; readonly keys: IssuerKeys; readonly now: Date }): Promise<Caller> => {
  const verified = await jwtVerify(token, keys.getKey, {
    issuer,
    audience: AUDIENCE,
    algorithms: ALGORITHMS,
    requiredClaims: ['sub', 'exp'],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    currentDate: now,
  }).catch((error: unknown) => {
    throw explain(error, issuer);
  });
  refuseOtherKinds(verified);
  requireScope(verified.payload);
  return toCaller(verified.payload);
};

const refuseOtherKinds = ({ protectedHeader, payload }: JWTVerifyResult): void => {
  if (!TOKEN_TYPES.has(String(protectedHeader.typ).toLowerCase())) throw unauthenticated('The token is not an access token (its typ is neither at+jwt nor JWT). Send the access token, not the identity token.');
  if (payload.cnf !== undefined) throw unauthenticated('The access token is bound to a key, and proofs of possession are not accepted here yet. Ask the issuer for a token without binding.');
};

/** Missing or unknown scopes mean no access: an issuer may answer a request for an unknown scope with a token that has none. */
const requireScope = ({ scope }: JWTPayload): void => {
  if (typeof scope === 'string' && scope.split(' ').includes(SCOPE)) return;
  throw new RequestRefused(`The access token does not have the scope "${SCOPE}". Ask the issuer for it.`, {
    status: 403,
    code: 'FORBIDDEN',
    headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${SCOPE}"` },
  });
};

const claims = z.object({
  roles: z.array(z.string()).default([]),
  unitId: z.string().nullish(),
  officerId: z.string().nullish(),
  divisionCode: z.string().nullish(),
  enterpriseIds: z.array(z.string()).default([]),
});

/** Roles that are not known give nothing. */
const toCaller = ({ sub = '', client_id: clientId, qinqing = {} }: JWTPayload): Caller => {
  const read = claims.safeParse(qinqing);
  if (!read.success) throw unauthenticated('The claim "qinqing" of the access token has another shape than this graph expects. Ask the operator of the issuer.');
  const { roles, unitId, officerId, divisionCode, enterpriseIds } = read.data;
  return {
    subject: sub,
    roles: roles.filter(isRole),
    unitId: unitId ?? null,
    officerId: officerId ?? null,
    divisionCode: divisionCode ?? null,
    enterpriseIds,
    actingFor: null,
    clientId: typeof clientId === 'string' ? clientId : null,
  };
};

/** A person acts for one enterprise at a time (SHR-23): the one that is named, else the only one there is. */
const chooseEnterprise = (caller: Caller, actingFor: string | undefined): Caller => {
  if (actingFor === undefined) return { ...caller, actingFor: caller.enterpriseIds.length === 1 ? (caller.enterpriseIds[0] ?? null) : null };
  if (caller.enterpriseIds.includes(actingFor)) return { ...caller, actingFor };
  throw new RequestRefused('You may not act for the enterprise that x-acting-for names. Name one of those that you represent, or leave the header out.', { status: 403, code: 'FORBIDDEN' });
};

const explain = (error: unknown, issuer: string): RequestRefused => {
  if (error instanceof IssuerUnreachable)
    return new RequestRefused('Access tokens cannot be checked, because the identity issuer does not answer. Try again in a few seconds.', {
      status: 503,
      code: 'SUBGRAPH_UNAVAILABLE',
      headers: { 'retry-after': '5' },
      facts: { department: 'identity' },
    });
  if (error instanceof errors.JWTExpired) return unauthenticated(`The access token has expired${expiryOf(error)}. Refresh it or sign in again.`);
  if (error instanceof errors.JWTClaimValidationFailed) return unauthenticated(explainClaim(error.claim, issuer));
  if (error instanceof errors.JOSEAlgNotAllowed) return unauthenticated(`The access token is signed with an algorithm that is not accepted. Accepted are ${ALGORITHMS.join(', ')}.`);
  if (error instanceof errors.JWSSignatureVerificationFailed) return unauthenticated('The signature of the access token is wrong. Sign in again.');
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return unauthenticated('The access token names no key that the issuer publishes. Sign in again.');
  if (error instanceof errors.JOSEError) return unauthenticated('The access token is not a signed JWT. Send it as the issuer gave it.');
  throw error;
};

const expiryOf = ({ payload }: errors.JWTExpired): string => (typeof payload.exp === 'number' ? ` (at ${new Date(payload.exp * 1_000).toISOString()})` : '');

const explainClaim = (claim: string, issuer: string): string => {
  switch (claim) {
    case 'aud':
      return `The access token is meant for another audience. Ask the issuer for a token for the resource ${AUDIENCE}.`;
    case 'iss':
      return `The access token comes from another issuer. Sign in at ${issuer}.`;
    case 'nbf':
      return 'The access token is not valid yet. Check the clock of the issuer.';
    default:
      return `The claim "${claim}" of the access token is missing or wrong. Sign in again.`;
  }
};

const unauthenticated = (message: string): RequestRefused =>
  new RequestRefused(message, {
    status: 401,
    code: 'UNAUTHENTICATED',
    headers: { 'www-authenticate': `Bearer error="invalid_token", error_description="${message.replaceAll('"', "'")}"` },
  });
