import { shanghaiDate } from '@qinqing/working-time';

import { atomReferences } from './atom-references.ts';
import { literalsOf, normalForm } from './normal-form.ts';
import type { FactReference } from './profile.ts';
import type { Atom, Rule } from './rule.ts';

export interface AtomSources {
  readonly path: string;
  readonly atom: Atom;
  readonly references: readonly FactReference[];
}

/** Each atom of a rule with the places of the profile that answer it: what instant approval needs bound and fresh (§10.9). */
export function atomSources(rule: Rule, asOf: Date): readonly AtomSources[] {
  const day = shanghaiDate(asOf);
  return literalsOf(normalForm(rule)).map(({ path, atom }) => ({ path, atom, references: atomReferences(atom, day) }));
}
