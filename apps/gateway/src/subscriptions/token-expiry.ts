import { decodeJwt } from 'jose';

/** Until when a token that has just been believed is in force, in epoch milliseconds. */
export const expiryOf = (authorization: string | undefined): number => {
  const token = authorization?.split(/ +/)[1];
  const expires = token === undefined ? undefined : decodeJwt(token).exp;
  return expires === undefined ? Number.POSITIVE_INFINITY : expires * 1_000;
};
