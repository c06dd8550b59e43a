/** Proof Key for Code Exchange (RFC 7636): whoever intercepts the code cannot use it without the verifier. */
export interface ProofKey {
  readonly verifier: string;
  readonly challenge: string;
}

export const createProofKey = async (): Promise<ProofKey> => {
  const verifier = randomText();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return { verifier, challenge: toBase64Url(new Uint8Array(digest)) };
};

/** 256 bits that nobody guesses, as 43 characters. */
export const randomText = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(32)));

const toBase64Url = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
