import { measureOf } from './atom-measure.ts';
import { atomReferences } from './atom-references.ts';
import { compileAtom } from './atom-truth.ts';
import { findFact } from './lookup.ts';
import type { Day, Fact, FactReference, FactValue, Profile, Qualification } from './profile.ts';
import type { Rule } from './rule.ts';
import { atLeastHold, negate, type Truth } from './truth.ts';

export interface Evidence {
  readonly reference: FactReference;
  /** Null: not on file. */
  readonly fact: Fact<FactValue | readonly Qualification[]> | null;
}

/** The result of one node of the rule as it was written, `not` included. */
export interface NodeResult {
  /** JSON path in the rule: `$`, `$.of[0]`, `$.of[0].rule`. */
  readonly path: string;
  readonly rule: Rule;
  readonly value: Truth;
  readonly children: readonly NodeResult[];
  /** Of an atom: what it was decided by. */
  readonly evidence: readonly Evidence[];
  /** Of an atom on numbers: what was compared, in the unit of its limit (basis points for ratio and growth). Null: not computable, or no number. */
  readonly measured: number | null;
}

export function evaluateNode(rule: Rule, profile: Profile, day: Day, path = '$'): NodeResult {
  switch (rule.kind) {
    case 'not': {
      const child = evaluateNode(rule.rule, profile, day, `${path}.rule`);
      return { path, rule, value: negate(child.value), children: [child], evidence: [], measured: null };
    }
    case 'all':
    case 'any':
    case 'atLeast': {
      const children = rule.of.map((part, index) => evaluateNode(part, profile, day, `${path}.of[${index}]`));
      const k = rule.kind === 'all' ? children.length : rule.kind === 'any' ? 1 : rule.k;
      return { path, rule, value: atLeastHold(k, count(children, 'TRUE'), count(children, 'UNKNOWN')), children, evidence: [], measured: null };
    }
    default: {
      const evidence = atomReferences(rule, day).map((reference) => ({ reference, fact: findFact(profile, reference) }));
      return { path, rule, value: compileAtom(rule, day)(profile), children: [], evidence, measured: measureOf(rule, day)?.(profile) ?? null };
    }
  }
}

const count = (children: readonly NodeResult[], value: Truth): number => children.filter((child) => child.value === value).length;
