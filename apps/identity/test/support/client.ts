import { Browser, createProofKey } from '@qinqing/sign-in';
import { PUBLIC_URL } from './issuer.ts';

export interface TokenAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export interface CodeRequest {
  /** Parameters that replace the usual ones; null leaves one out. */
  readonly parameters?: Readonly<Record<string, string | null>>;
  readonly persona?: string;
}

/** Where the explorer waits. A sign-in for it may be silent; one for a loopback port may not. */
export const EXPLORER_URI = `${PUBLIC_URL}/callback`;
export const LOOPBACK_URI = 'http://127.0.0.1:50123/callback';

const REDIRECT_LIMIT = 8;

/** The console as the protocol sees it: a browser with its cookies, and a proof key. */
export class ConsoleClient {
  readonly browser: Browser;
  readonly proofKey = createProofKey();
  readonly issuer: string;

  constructor(issuer: string, headers: Readonly<Record<string, string>> = {}) {
    this.issuer = issuer;
    this.browser = new Browser(headers);
  }

  authorizationUrl(parameters: CodeRequest['parameters'] = {}): URL {
    const url = new URL('/auth', this.issuer);
    const usual = {
      client_id: 'qinqing-console',
      response_type: 'code',
      redirect_uri: EXPLORER_URI,
      scope: 'openid profile graph',
      state: 'the-state',
      code_challenge: this.proofKey.challenge,
      code_challenge_method: 'S256',
    };
    for (const [name, value] of Object.entries({ ...usual, ...parameters })) if (value !== null) url.searchParams.set(name, value);
    return url;
  }

  /** Follows redirects until something other than the issuer comes next, or a page is shown. */
  async follow(start: URL, form?: URLSearchParams): Promise<{ readonly url: URL; readonly page: Response | null }> {
    let url = start;
    let pendingForm = form;
    for (let step = 0; step < REDIRECT_LIMIT; step += 1) {
      const response = await this.browser.visit(url, pendingForm);
      pendingForm = undefined;
      const location = response.headers.get('location');
      if (location === null) return { url, page: response };
      url = new URL(location, url);
      if (url.origin !== this.issuer) return { url, page: null };
    }
    throw new Error('redirects without end');
  }

  /** The whole way from the authorisation request to the address of the client, through the sign-in page where one is shown. */
  async authorize({ parameters, persona = 'centre' }: CodeRequest = {}): Promise<URLSearchParams> {
    const start = await this.follow(this.authorizationUrl(parameters));
    const end = start.page === null ? start : await this.follow(start.url, new URLSearchParams({ persona }));
    if (end.page !== null) throw new Error(`no answer to the client, but a page with status ${end.page.status}`);
    return end.url.searchParams;
  }

  async getCode(request: CodeRequest = {}): Promise<string> {
    const answer = await this.authorize(request);
    const code = answer.get('code');
    if (code === null) throw new Error(`no code: ${answer}`);
    return code;
  }

  exchange(code: string, overrides: Readonly<Record<string, string>> = {}): Promise<TokenAnswer> {
    return this.callToken({ grant_type: 'authorization_code', redirect_uri: EXPLORER_URI, code, code_verifier: this.proofKey.verifier, ...overrides });
  }

  refresh(refreshToken: unknown, overrides: Readonly<Record<string, string>> = {}): Promise<TokenAnswer> {
    return this.callToken({ grant_type: 'refresh_token', refresh_token: String(refreshToken), ...overrides });
  }

  async getTokens(request: CodeRequest = {}): Promise<TokenAnswer['body']> {
    const { status, body } = await this.exchange(await this.getCode(request));
    if (status !== 200) throw new Error(`no token: ${JSON.stringify(body)}`);
    return body;
  }

  async callToken(parameters: Readonly<Record<string, string>>): Promise<TokenAnswer> {
    const response = await fetch(new URL('/token', this.issuer), {
      method: 'POST',
      body: new URLSearchParams({ client_id: 'qinqing-console', ...parameters }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }
}
