import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SigningKey } from './keys.ts';

const LIFETIME_SECONDS = 60;

/** Proves the registered key to the issuer: `private_key_jwt`, good once for a minute. The audience is the issuer itself, not its token endpoint (FAPI 2.0 §5.3.3). */
export const createClientAssertion = ({ key, clientId, issuer, now = new Date() }: { readonly key: SigningKey; readonly clientId: string; readonly issuer: string; readonly now?: Date }): Promise<string> => {
  const issuedAt = Math.floor(now.getTime() / 1_000);
  return new SignJWT({ iss: clientId, sub: clientId, aud: issuer, jti: randomUUID(), iat: issuedAt, exp: issuedAt + LIFETIME_SECONDS })
    .setProtectedHeader({ alg: key.alg, ...(key.kid !== undefined && { kid: key.kid }) })
    .sign(key.privateKey);
};
