import { shanghaiDate } from '@qinqing/working-time';

import { defaultActionability, type ActionabilityTable } from './actionability.ts';
import type { FactTarget } from './apply-fix.ts';
import { atomReferences } from './atom-references.ts';
import { compileNode } from './compile-rule.ts';
import { stepFor, type LiteralStep } from './literal-step.ts';
import { classifyMatch, type MatchClass } from './match-class.ts';
import { planFix } from './minimal-fix.ts';
import { evaluateNode, type NodeResult } from './node-result.ts';
import { findFact, narrowProfile } from './lookup.ts';
import { literalsOf, normalForm } from './normal-form.ts';
import type { FactReference, Profile } from './profile.ts';
import type { Atom, Rule } from './rule.ts';
import type { Truth } from './truth.ts';

/** One atom that fails and what would make it hold. */
export interface Fix {
  readonly path: string;
  readonly atom: Atom;
  /** True when the atom stands under an odd number of `not`: it has to fail. */
  readonly isNegated: boolean;
  /** Empty when nothing would. */
  readonly targets: readonly FactTarget[];
  /** `|v − a| / max(|v|, 1)` for numbers, steps by the length of the ladder for grades, 1 for what is all or nothing. */
  readonly gap: number;
  readonly isActionable: boolean;
  /** Weight of actionability × gap. */
  readonly cost: number;
}

/** An atom that cannot be judged, what is not on file, and values with which it would hold. */
export interface MissingFact {
  readonly path: string;
  readonly atom: Atom;
  readonly isNegated: boolean;
  /** What is not on file; everything that the atom asks for when all of it is on file and cannot be used. */
  readonly references: readonly FactReference[];
  readonly targets: readonly FactTarget[];
}

export interface RuleEvaluation {
  readonly rule: Rule;
  readonly asOf: Date;
  readonly value: Truth;
  readonly matchClass: MatchClass;
  readonly root: NodeResult;
  /** Every atom that fails, each by itself: also those that need not be mended because another part of the rule suffices. */
  readonly failing: readonly Fix[];
  /** The cheapest set of failing atoms that must change for a TRUE. Empty when nothing known stands against it. */
  readonly minimalFix: readonly Fix[];
  /** What must become known, and be favourable, beside the fix. */
  readonly missingFacts: readonly MissingFact[];
  /** False when conditions contradict each other through a fact that they share: the fix then shows what fails and would not suffice. */
  readonly isFixSufficient: boolean;
}

/** Evaluates a rule for one profile on a day of Asia/Shanghai, with evidence, the cheapest fix and what is missing (§10.8). */
export function evaluateRule(rule: Rule, profile: Profile, asOf: Date, actionability: ActionabilityTable = defaultActionability): RuleEvaluation {
  const day = shanghaiDate(asOf);
  const root = evaluateNode(rule, profile, day);
  const normal = normalForm(rule);
  const literals = literalsOf(normal);
  const relevant = narrowProfile(profile, literals.flatMap(({ atom }) => atomReferences(atom, day)));
  const plan = planFix(normal, relevant, day, actionability);
  const failing = literals.filter((literal) => compileNode(literal, day)(relevant) === 'FALSE');
  return {
    rule,
    asOf,
    value: root.value,
    matchClass: classifyMatch(root.value, plan),
    root,
    failing: failing.map((literal) => fixOf(stepFor(literal, relevant, day, actionability))),
    minimalFix: plan.failing.map(fixOf),
    missingFacts: plan.unknown.map((step) => missingFact(step, profile, day)),
    isFixSufficient: plan.isSufficient,
  };
}

function fixOf({ literal: { path, atom, isNegated }, ...step }: LiteralStep): Fix {
  return { path, atom, isNegated, ...step };
}

function missingFact({ literal: { path, atom, isNegated }, targets }: LiteralStep, profile: Profile, day: string): MissingFact {
  const asked = atomReferences(atom, day);
  const missing = asked.filter((reference) => findFact(profile, reference) === null);
  return { path, atom, isNegated, references: missing.length > 0 ? missing : asked, targets };
}
