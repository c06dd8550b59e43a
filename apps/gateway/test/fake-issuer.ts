import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';

export interface TokenParts {
  readonly claims?: JWTPayload;
  readonly header?: { readonly alg?: string; readonly typ?: string | undefined; readonly kid?: string };
  readonly expiresInSeconds?: number;
  readonly signedBy?: CryptoKey | Uint8Array;
}

/** A local issuer: metadata, keys, and tokens signed with them. */
export class FakeIssuer {
  readonly #keys: { readonly privateKey: CryptoKey; readonly jwk: object };
  #server: Server | null = null;
  #port = 0;

  private constructor(keys: { readonly privateKey: CryptoKey; readonly jwk: object }) {
    this.#keys = keys;
  }

  static async start(): Promise<FakeIssuer> {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    const issuer = new FakeIssuer({ privateKey, jwk: { ...(await exportJWK(publicKey)), kid: 'first', alg: 'EdDSA', use: 'sig' } });
    await issuer.listen();
    return issuer;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async listen(): Promise<void> {
    const server = createServer((request, response) => {
      const answer = request.url === '/jwks' ? { keys: [this.#keys.jwk] } : { issuer: this.url, jwks_uri: `${this.url}/jwks` };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  /** An access token for the graph, unless told otherwise. */
  token({ claims = {}, header = {}, expiresInSeconds = 300, signedBy = this.#keys.privateKey }: TokenParts = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const qinqing = { roles: ['SERVICE_CENTRE'], unitId: null, officerId: null, divisionCode: '440704', enterpriseIds: [] };
    return new SignJWT({ iss: this.url, aud: 'urn:qinqing:graph', sub: 'person-1', client_id: 'console', scope: 'openid graph', iat: now, exp: now + expiresInSeconds, qinqing, ...claims })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'first', ...header } as never)
      .sign(signedBy);
  }
}
