import { CookieJar } from './cookie-jar.ts';
import { SignInFailed } from './sign-in-failed.ts';

const TIMEOUT_MS = 10_000;

/** As much of a browser as a sign-in needs: it keeps cookies, and follows redirects one at a time, when told. */
export class Browser {
  readonly #cookies = new CookieJar();
  readonly #headers: Readonly<Record<string, string>>;

  /** @param headers sent along with every request, e.g. what a browser says of the page that it comes from */
  constructor(headers: Readonly<Record<string, string>> = {}) {
    this.#headers = headers;
  }

  async visit(url: URL, form?: URLSearchParams): Promise<Response> {
    const response = await request(url, {
      redirect: 'manual',
      headers: { ...this.#headers, accept: 'text/html,application/json;q=0.5', cookie: this.#cookies.headerFor(url) },
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    });
    this.#cookies.keep(url, response.headers.getSetCookie());
    return response;
  }
}

/** @throws SignInFailed `UNREACHABLE` when nobody answers within 10 s */
export const request = async (url: URL, init?: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    throw new SignInFailed('UNREACHABLE', `Nobody answers at ${url.origin}`, { cause: error });
  }
};
