import type { Atom, Rule } from './rule.ts';

/** An atom, or its negation. */
export interface Literal {
  readonly kind: 'literal';
  /** JSON path of the atom in the rule as it was written. */
  readonly path: string;
  readonly atom: Atom;
  readonly isNegated: boolean;
}

/** At least `k` of the parts hold: `all` is k = n, `any` is k = 1. One connective is enough for everything. */
export interface Threshold {
  readonly kind: 'threshold';
  readonly path: string;
  readonly k: number;
  readonly of: readonly NormalNode[];
}

export type NormalNode = Literal | Threshold;

/**
 * Negation normal form: `not` is carried down to the atoms, where `not atLeast k of n` becomes `atLeast n − k + 1` of the negations.
 * Equivalent under Kleene's logic.
 */
export function normalForm(rule: Rule, isNegated = false, path = '$'): NormalNode {
  switch (rule.kind) {
    case 'not':
      return normalForm(rule.rule, !isNegated, `${path}.rule`);
    case 'all':
    case 'any':
    case 'atLeast': {
      const size = rule.of.length;
      const k = rule.kind === 'all' ? size : rule.kind === 'any' ? 1 : rule.k;
      const of = rule.of.map((part, index) => normalForm(part, isNegated, `${path}.of[${index}]`));
      return { kind: 'threshold', path, k: isNegated ? size - k + 1 : k, of };
    }
    default:
      return { kind: 'literal', path, atom: rule, isNegated };
  }
}

/** Every literal in the order of the rule. */
export const literalsOf = (node: NormalNode): readonly Literal[] => (node.kind === 'literal' ? [node] : node.of.flatMap(literalsOf));
