import { isRole, type Caller } from '@qinqing/caller';
import { errors, jwtVerify, type JWTPayload, type JWTVerifyResult } from 'jose';
import { z } from 'zod';
import { IssuerUnreachable, type IssuerKeys } from './issuer-keys.ts';
import { RequestRefused } from '../request-refused.ts';
import { cannotCheck, unauthenticated, type TokenScheme } from './unauthenticated.ts';

export const AUDIENCE = 'urn:qinqing:graph';
export const SCOPE = 'graph';
const ALGORITHMS = ['EdDSA', 'ES256', 'PS256', 'RS256'];
const CLOCK_TOLERANCE_SECONDS = 5;
const TOKEN_TYPES = new Set(['at+jwt', 'application/at+jwt', 'jwt']);

/** What the issuer says of whoever holds the token. */
export interface TokenHolder {
  readonly caller: Caller;
  /** The thumbprint of the key to which the token is bound (RFC 9449 §6); null: it is bound to none. */
  readonly keyThumbprint: string | null;
  /** When the token is in force, in epoch milliseconds, with the tolerance for clocks that differ; the second no longer is. */
  readonly validFrom: number;
  readonly validUntil: number;
}

export interface PresentedToken {
  readonly token: string;
  readonly scheme: TokenScheme;
}

/** Believes a token by issuer, audience, expiry, algorithm, type and scope. @throws RequestRefused */
export const readAccessToken = async (
  { token, scheme }: PresentedToken,
  { issuer, keys, now }: { readonly issuer: string; readonly keys: IssuerKeys; readonly now: Date },
): Promise<TokenHolder> => {
  const refuse = (message: string): RequestRefused => unauthenticated(message, { scheme });
  const { protectedHeader, payload } = await jwtVerify(token, keys.getKey, {
    issuer,
    audience: AUDIENCE,
    algorithms: ALGORITHMS,
    requiredClaims: ['sub', 'exp'],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    currentDate: now,
  }).catch((error: unknown): Promise<JWTVerifyResult> => {
    if (error instanceof IssuerUnreachable) throw cannotCheck('Access tokens cannot be checked, because the identity issuer does not answer. Try again in a few seconds.', 'identity', error);
    throw refuse(explain(error, issuer));
  });
  if (!TOKEN_TYPES.has(String(protectedHeader.typ).toLowerCase())) throw refuse('The token is not an access token (its typ is neither at+jwt nor JWT). Send the access token, not the identity token.');
  requireScope(payload, scheme);
  const caller = toCaller(payload);
  if (caller === null) throw refuse('The claim "qinqing" of the access token has another shape than this graph expects. Ask the operator of the issuer.');
  const binding = confirmation.safeParse(payload.cnf);
  if (!binding.success) throw refuse('The access token is bound in a way that is not accepted here. Ask the issuer for one that is bound by DPoP (cnf.jkt).');
  return { caller, keyThumbprint: binding.data?.jkt ?? null, ...validityOf(payload) };
};

const validityOf = ({ nbf, exp }: JWTPayload): Pick<TokenHolder, 'validFrom' | 'validUntil'> => ({
  validFrom: nbf === undefined ? Number.NEGATIVE_INFINITY : (nbf - CLOCK_TOLERANCE_SECONDS) * 1_000,
  validUntil: ((exp ?? 0) + CLOCK_TOLERANCE_SECONDS) * 1_000,
});

const confirmation = z.object({ jkt: z.string().min(1) }).optional();

/** Missing or unknown scopes mean no access: an issuer may answer a request for an unknown scope with a token that has none. */
const requireScope = ({ scope }: JWTPayload, scheme: TokenScheme): void => {
  if (typeof scope === 'string' && scope.split(' ').includes(SCOPE)) return;
  throw new RequestRefused(`The access token does not have the scope "${SCOPE}". Ask the issuer for it.`, {
    status: 403,
    code: 'FORBIDDEN',
    headers: { 'www-authenticate': `${scheme} error="insufficient_scope", scope="${SCOPE}"` },
  });
};

const claims = z.object({
  roles: z.array(z.string()).default([]),
  unitId: z.string().nullish(),
  officerId: z.string().nullish(),
  divisionCode: z.string().nullish(),
  enterpriseIds: z.array(z.string()).default([]),
});

/** Roles that are not known give nothing. Null: the claims have another shape. */
const toCaller = ({ sub = '', client_id: clientId, qinqing = {} }: JWTPayload): Caller | null => {
  const read = claims.safeParse(qinqing);
  if (!read.success) return null;
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

const explain = (error: unknown, issuer: string): string => {
  if (error instanceof errors.JWTExpired) return `The access token has expired${expiryOf(error)}. Refresh it or sign in again.`;
  if (error instanceof errors.JWTClaimValidationFailed) return explainClaim(error.claim, issuer);
  if (error instanceof errors.JOSEAlgNotAllowed) return `The access token is signed with an algorithm that is not accepted. Accepted are ${ALGORITHMS.join(', ')}.`;
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'The signature of the access token is wrong. Sign in again.';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return 'The access token names no key that the issuer publishes. Sign in again.';
  if (error instanceof errors.JOSEError) return 'The access token is not a signed JWT. Send it as the issuer gave it.';
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
