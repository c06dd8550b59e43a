import type { Attempt, Tokens } from './sign-in.ts';

/**
 * What this tab keeps until it is closed: the attempt while the person is at the issuer, then the tokens, and the enterprise that
 * was chosen. `sessionStorage` is no other origin's to read.
 */
export interface Kept {
  readonly attempt: Attempt;
  readonly tokens: Tokens;
  readonly actingFor: string;
}

export const keep = <Name extends keyof Kept>(name: Name, value: Kept[Name]): void => sessionStorage.setItem(name, JSON.stringify(value));

export const recall = <Name extends keyof Kept>(name: Name): Kept[Name] | null => {
  const text = sessionStorage.getItem(name);
  return text === null ? null : (JSON.parse(text, (key, value) => (key === 'expiresAt' ? new Date(value) : value)) as Kept[Name]);
};

export const forget = (...names: readonly (keyof Kept)[]): void => names.forEach((name) => sessionStorage.removeItem(name));
