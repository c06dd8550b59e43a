import { withTargets, type FactTarget } from './apply-fix.ts';
import type { ActionabilityTable } from './actionability.ts';
import { compileNode } from './compile-rule.ts';
import { own } from './lookup.ts';
import type { Literal } from './normal-form.ts';
import { aimOf, isNumberAtom, measured, numberCandidates, relativeGap } from './number-targets.ts';
import type { Day, Profile } from './profile.ts';
import type { Atom } from './rule.ts';
import { valueCandidates, type ValueCandidate } from './value-targets.ts';

/** What would make one literal TRUE. No targets: nothing would (a rating below the lowest). */
export interface LiteralStep {
  readonly literal: Literal;
  readonly targets: readonly FactTarget[];
  readonly gap: number;
  readonly isActionable: boolean;
  readonly cost: number;
}

/** The step from a profile to one where the literal holds. Every target is tried before it is proposed. */
export function stepFor(literal: Literal, profile: Profile, day: Day, table: ActionabilityTable): LiteralStep {
  const holds = compileNode(literal, day);
  const found = candidatesFor(literal, profile, day).find(({ targets }) => holds(withTargets(profile, targets, day)) === 'TRUE');
  const { isActionable, weight } = own(table.facts, movedFact(literal.atom)) ?? table.atoms[literal.atom.kind];
  const gap = found?.gap ?? 1;
  return { literal, targets: found?.targets ?? [], gap, isActionable: isActionable && found !== undefined, cost: weight * gap };
}

function candidatesFor({ atom, isNegated }: Literal, profile: Profile, day: Day): readonly ValueCandidate[] {
  if (!isNumberAtom(atom)) return valueCandidates(atom, isNegated, profile, day);
  const actual = measured(atom, profile, day);
  const aim = aimOf(atom, isNegated, actual);
  const gap = actual === undefined ? 1 : relativeGap(aim, actual);
  return numberCandidates(atom, aim, profile, day).map((targets) => ({ targets, gap }));
}

const movedFact = (atom: Atom): string => ('fact' in atom ? atom.fact : 'numerator' in atom ? atom.numerator : '');
