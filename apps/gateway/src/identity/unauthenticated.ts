import { RequestRefused } from '../request-refused.ts';

/** How a token is presented: by whoever holds it, or with a proof of the key that it is bound to (RFC 9449). */
export type TokenScheme = 'Bearer' | 'DPoP';

/** The algorithms of proofs (FAPI 2.0 Security Profile §5.4): asymmetric ones only. */
export const PROOF_ALGORITHMS = ['ES256', 'PS256', 'EdDSA'];

interface Challenge {
  readonly scheme?: TokenScheme;
  readonly error?: 'invalid_token' | 'invalid_dpop_proof';
}

/** 401, with the challenge that tells a client's library what to mend (RFC 6750 §3, RFC 9449 §7.1). */
export const unauthenticated = (message: string, { scheme = 'Bearer', error = 'invalid_token' }: Challenge = {}): RequestRefused => {
  const algorithms = scheme === 'DPoP' ? `, algs="${PROOF_ALGORITHMS.join(' ')}"` : '';
  return new RequestRefused(message, {
    status: 401,
    code: 'UNAUTHENTICATED',
    headers: { 'www-authenticate': `${scheme} error="${error}", error_description="${describe(message)}"${algorithms}` },
  });
};

/** The characters that RFC 6750 §3 allows in a description. */
const describe = (message: string): string => message.replaceAll('"', "'").replace(/[^\x20-\x5b\x5d-\x7e]/g, '?');

/** 503: whether the caller is who they say cannot be found out at the moment. */
export const cannotCheck = (message: string, department: 'identity' | 'gateway', cause: unknown): RequestRefused =>
  new RequestRefused(message, { status: 503, code: 'SUBGRAPH_UNAVAILABLE', headers: { 'retry-after': '5' }, facts: { department } }, { cause });
