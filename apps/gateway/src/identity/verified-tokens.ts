import { hash } from 'node:crypto';
import { BoundedCache } from '../bounded-cache.ts';
import type { TokenHolder } from './access-token.ts';
import type { KeyEdition } from './issuer-keys.ts';

const CAPACITY = 10_000;

interface Verified {
  readonly holder: TokenHolder;
  readonly edition: KeyEdition;
}

/**
 * The tokens whose signature was checked, so that each is checked once and not with every request (SECURITY §1). A token is believed no longer for
 * being remembered: not past its expiry, nor before its time, nor with other keys of the issuer than those that it was checked with, nor with keys
 * that are themselves too old. Only hashes are kept: what lies here opens nothing.
 */
export class VerifiedTokens {
  readonly #verified = new BoundedCache<Verified>(CAPACITY);

  /** @param edition the issuer's keys of the moment; null: none are believed */
  find(token: string, { now, edition }: { readonly now: Date; readonly edition: KeyEdition | null }): TokenHolder | null {
    if (edition === null) return null;
    const key = keyOf(token);
    const known = this.#verified.get(key);
    if (known === undefined) return null;
    if (known.edition === edition && isInForce(known.holder, now)) return known.holder;
    this.#verified.delete(key);
    return null;
  }

  /** @param edition the issuer's keys before the check began: keys that came meanwhile make it be repeated */
  remember(token: string, holder: TokenHolder, edition: KeyEdition | null): void {
    if (edition !== null) this.#verified.set(keyOf(token), { holder, edition });
  }
}

const keyOf = (token: string): string => hash('sha256', token, 'base64');

const isInForce = ({ validFrom, validUntil }: TokenHolder, now: Date): boolean => now.getTime() >= validFrom && now.getTime() < validUntil;
