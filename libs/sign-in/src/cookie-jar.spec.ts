import { describe, expect, it } from '@jest/globals';
import { CookieJar } from './cookie-jar.ts';

const ISSUER = 'http://localhost:4001';
const at = (path: string, origin = ISSUER): URL => new URL(path, origin);

describe('the cookie jar', () => {
  it.each([
    ['/interaction/abc', 'sign-in=1'],
    ['/interaction/abc/more', 'sign-in=1'],
    ['/interaction/abcd', ''],
    ['/interaction', ''],
    ['/', ''],
  ])('sends a cookie of /interaction/abc to %s as "%s"', (path, expected) => {
    const jar = new CookieJar();
    jar.keep(at('/auth'), ['sign-in=1; Path=/interaction/abc; HttpOnly']);
    expect(jar.headerFor(at(path))).toBe(expected);
  });

  it('keeps hosts apart', () => {
    const jar = new CookieJar();
    jar.keep(at('/'), ['session=s']);
    expect(jar.headerFor(at('/', 'http://localhost:4000'))).toBe('');
  });

  it('replaces a cookie of the same name and path, forgets an emptied one, keeps one of another path', () => {
    const jar = new CookieJar();
    jar.keep(at('/'), ['a=1; path=/', 'a=2; path=/', 'a=3; path=/deep', 'b=x=y']);
    expect(jar.headerFor(at('/deep'))).toBe('a=2; a=3; b=x=y');
    jar.keep(at('/'), ['a=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT']);
    expect(jar.headerFor(at('/deep'))).toBe('a=3; b=x=y');
  });

  it('ignores what is no cookie', () => {
    const jar = new CookieJar();
    jar.keep(at('/'), ['', '=nameless', 'valueless']);
    expect(jar.headerFor(at('/'))).toBe('');
  });
});
