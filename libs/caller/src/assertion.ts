import { errors, SignJWT, type JWTPayload } from 'jose';
import { publicCaller, type Caller } from './caller.ts';
import type { SigningKey, TrustedKeys } from './keys.ts';
import { isRole } from './roles.ts';
import { verifyToken } from './verify-token.ts';

export const ASSERTION_LIFETIME_SECONDS = 60;
const ASSERTING_PROCESS = 'gateway';
const CLOCK_TOLERANCE_SECONDS = 5;

/** The call carries no assertion, or one that this department may not believe. `message` says why, without secrets. */
export class AssertionRejected extends Error {}

/**
 * The gateway's word to one department on who calls: an EdDSA JWS for that audience alone, valid for at most 60 s
 * (SECURITY: a subgraph answers nobody else).
 *
 * @param audience the department's name, e.g. `visits`
 */
export const signAssertion = (
  caller: Caller,
  { audience, key, now }: { readonly audience: string; readonly key: SigningKey; readonly now: Date },
): Promise<string> => {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ caller })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.name })
    .setIssuer(key.name)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + ASSERTION_LIFETIME_SECONDS)
    .sign(key.privateKey);
};

/** @throws AssertionRejected when it is missing, expired, meant for another department, or not signed by the gateway. */
export const verifyAssertion = async (
  token: string | undefined,
  { audience, keys, now }: { readonly audience: string; readonly keys: TrustedKeys; readonly now: Date },
): Promise<Caller> => {
  if (token === undefined || token === '') throw new AssertionRejected('no caller assertion: departments answer the gateway only');
  try {
    const { payload, protectedHeader } = await verifyToken(token, keys, {
      algorithms: ['EdDSA'],
      audience,
      issuer: ASSERTING_PROCESS,
      currentDate: now,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      maxTokenAge: ASSERTION_LIFETIME_SECONDS,
    });
    if (protectedHeader.kid !== ASSERTING_PROCESS) throw new AssertionRejected('the caller assertion is not signed by the gateway');
    return readCaller(payload);
  } catch (error) {
    if (error instanceof AssertionRejected) throw error;
    if (error instanceof errors.JOSEError) throw new AssertionRejected(`the caller assertion was refused: ${error.code}`);
    throw error;
  }
};

const readCaller = (payload: JWTPayload): Caller => {
  const stated = payload.caller as Partial<Caller> | undefined;
  if (typeof stated?.subject !== 'string' || !Array.isArray(stated.roles)) throw new AssertionRejected('the caller assertion names no caller');
  return { ...publicCaller, ...stated, subject: stated.subject, roles: stated.roles.filter(isRole) };
};
