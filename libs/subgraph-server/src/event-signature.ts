import { createHash } from 'node:crypto';
import { errors, SignJWT } from 'jose';
import { verifyToken, type SigningKey, type TrustedKeys } from '@qinqing/caller';

const LIFETIME = '60s';

/** The request is not signed by the department that it says it comes from. */
export class SignatureRejected extends Error {}

/** A detached signature over one request between departments: who sends, to whom, and exactly this body or query. */
export const signMessage = (body: string, { audience, key }: { readonly audience: string; readonly key: SigningKey }): Promise<string> =>
  new SignJWT({ digest: digest(body) })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.name })
    .setIssuer(key.name)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(LIFETIME)
    .sign(key.privateKey);

/**
 * @returns the name of the process that signed
 * @throws SignatureRejected
 */
export const verifyMessage = async (
  body: string,
  signature: string | undefined,
  { audience, keys }: { readonly audience: string; readonly keys: TrustedKeys },
): Promise<string> => {
  if (signature === undefined) throw new SignatureRejected('the request carries no signature');
  try {
    const { payload, protectedHeader } = await verifyToken(signature, keys, { algorithms: ['EdDSA'], audience, clockTolerance: 5 });
    if (payload.iss === undefined || payload.iss !== protectedHeader.kid) throw new SignatureRejected('the signer is not who it says');
    if (payload.digest !== digest(body)) throw new SignatureRejected('the signature belongs to another body');
    return payload.iss;
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new SignatureRejected(error.code);
    throw error;
  }
};

const digest = (body: string): string => createHash('sha256').update(body).digest('base64url');
