interface Cookie {
  readonly value: string;
  readonly path: string;
}

/** Cookies of one host, by name and path (RFC 6265 §5.1.4); a cookie set empty is forgotten. */
export class CookieJar {
  readonly #cookies = new Map<string, Map<string, Cookie>>();

  keep(url: URL, setCookieHeaders: readonly string[]): void {
    for (const header of setCookieHeaders) {
      const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
      const separator = pair.indexOf('=');
      if (separator < 1) continue;
      const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice('path='.length) ?? '/';
      this.#put(url.host, pair.slice(0, separator), { value: pair.slice(separator + 1), path });
    }
  }

  headerFor(url: URL): string {
    return [...(this.#cookies.get(url.host) ?? [])]
      .filter(([, { path }]) => isBelow(url.pathname, path))
      .map(([key, { value }]) => `${nameOf(key)}=${value}`)
      .join('; ');
  }

  #put(host: string, name: string, cookie: Cookie): void {
    const ofHost = this.#cookies.get(host) ?? new Map<string, Cookie>();
    this.#cookies.set(host, ofHost);
    const key = `${name} ${cookie.path}`;
    if (cookie.value === '') ofHost.delete(key);
    else ofHost.set(key, cookie);
  }
}

const nameOf = (key: string): string => key.split(' ')[0] ?? '';

const isBelow = (pathname: string, path: string): boolean =>
  pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
