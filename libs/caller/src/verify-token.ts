import { errors, jwtVerify, type JWTVerifyOptions, type JWTVerifyResult } from 'jose';
import type { TrustedKeys } from './keys.ts';

/**
 * Verifies a JWT by the key that its `kid` names. While keys are changed, a process has two under its one name: either counts.
 *
 * @throws errors.JOSEError
 */
export const verifyToken = async (token: string, keys: TrustedKeys, options: JWTVerifyOptions): Promise<JWTVerifyResult> => {
  try {
    return await jwtVerify(token, keys, options);
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error) {
      const verified = await jwtVerify(token, key, options).catch((failure: unknown) => {
        if (failure instanceof errors.JWSSignatureVerificationFailed) return null;
        throw failure;
      });
      if (verified !== null) return verified;
    }
    throw new errors.JWSSignatureVerificationFailed();
  }
};
