import type { Words } from '../frame/locale.ts';
import type { Platform } from '../frame/platform.ts';
import type { SignedIn } from './signed-in.ts';

/** Somebody who can sign in without a password, in demonstration mode. */
export interface Persona {
  readonly persona: string;
  readonly name: Words;
  readonly description: Words;
  readonly roles: readonly string[];
  /** A bank, which signs in with a key and not in a browser. */
  readonly clientId?: string;
}

/** The page opens without them, rather than not at all. */
const PATIENCE_MS = 5_000;

/** None outside demonstration mode, or when the issuer does not tell. */
export const loadPersonas = async ({ issuer, isDemo }: Platform): Promise<readonly Persona[]> => {
  if (!isDemo) return [];
  try {
    const response = await fetch(`${issuer}/personas`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return response.ok ? ((await response.json()) as Persona[]) : [];
  } catch {
    return [];
  }
};

/** Which persona has signed in: the token says name and roles. Null for anybody else. */
export const findPersona = (personas: readonly Persona[], signedIn: SignedIn | null): Persona | null =>
  (signedIn !== null && personas.find(({ name, roles }) => name.zh === signedIn.name.zh && roles.join() === signedIn.roles.join())) || null;

/** The personas of the second jurisdiction are named like those of the first, with a 2 behind. */
export const groupPersonas = (personas: readonly Persona[]): readonly (readonly [Words, readonly Persona[]])[] => {
  const people = personas.filter(({ clientId }) => clientId === undefined);
  const groups: (readonly [Words, readonly Persona[]])[] = [
    [{ zh: '第一辖区', en: 'First jurisdiction' }, people.filter(({ persona }) => !persona.endsWith('2'))],
    [{ zh: '第二辖区：限次与办公时间不同', en: 'Second jurisdiction: other limits and hours' }, people.filter(({ persona }) => persona.endsWith('2'))],
  ];
  return groups.filter(([, members]) => members.length > 0);
};
