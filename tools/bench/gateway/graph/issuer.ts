import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';

const LIFETIME_SECONDS = 3_600;

/** An issuer of access tokens: metadata, keys, and tokens signed with them. */
export class Issuer {
  readonly #privateKey: CryptoKey;
  readonly #jwk: object;

  private constructor(privateKey: CryptoKey, jwk: object) {
    this.#privateKey = privateKey;
    this.#jwk = jwk;
  }

  static async create(): Promise<Issuer> {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    return new Issuer(privateKey, { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'EdDSA', use: 'sig' });
  }

  /** What the issuer says at an address of its own. */
  answer(path: string, issuer: string): object {
    return path.endsWith('/jwks') ? { keys: [this.#jwk] } : { issuer, jwks_uri: `${issuer}/jwks` };
  }

  /** An access token of an officer who may ask for everything here. */
  token(issuer: string): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const qinqing = { roles: ['SERVICE_CENTRE'], unitId: null, officerId: null, divisionCode: '440704', enterpriseIds: [] };
    return new SignJWT({ iss: issuer, aud: 'urn:qinqing:graph', sub: 'bench', client_id: 'bench', scope: 'openid graph', iat: now, exp: now + LIFETIME_SECONDS, qinqing })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'bench' })
      .sign(this.#privateKey);
  }
}
