import { decodeJwt } from 'jose';
import type { Words } from '../frame/locale.ts';

/** Who is signed in, as the access token says; the gateway alone believes or refuses it. */
export interface SignedIn {
  readonly accessToken: string;
  /** Tells the issuer who signs out. */
  readonly idToken: string | null;
  readonly expiresAt: Date;
  readonly name: Words;
  readonly roles: readonly string[];
  readonly enterpriseIds: readonly string[];
}

interface CallerClaim {
  readonly name?: Partial<Words>;
  readonly roles?: readonly string[];
  readonly enterpriseIds?: readonly string[];
}

/** @throws Error when the token is none that can be read */
export const readSignedIn = ({ accessToken, idToken }: Pick<SignedIn, 'accessToken' | 'idToken'>): SignedIn => {
  const { sub = '', exp = 0, qinqing = {} } = decodeJwt<{ qinqing?: CallerClaim }>(accessToken);
  return {
    accessToken,
    idToken,
    expiresAt: new Date(exp * 1_000),
    name: { zh: qinqing.name?.zh ?? sub, en: qinqing.name?.en ?? sub },
    roles: qinqing.roles ?? [],
    enterpriseIds: qinqing.enterpriseIds ?? [],
  };
};

export const isExpired = ({ expiresAt }: SignedIn, now: Date): boolean => expiresAt <= now;
