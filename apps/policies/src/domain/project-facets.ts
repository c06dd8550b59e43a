import type { Rule } from '@qinqing/rules';
import type { PolicySizeClass } from './policy-project.ts';

/** By what a project is found (POL-02), read from its rule, so that a facet can never contradict it. */
export interface ProjectFacets {
  /** Prefixes of GB/T 4754; empty: every industry. */
  readonly industries: readonly string[];
  /** Empty: every size. */
  readonly sizeClasses: readonly PolicySizeClass[];
}

const sizes: readonly PolicySizeClass[] = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO'];

/** Only what every applicant must fulfil narrows a facet: conditions under `any`, `atLeast` and `not` let others in. */
export const readFacets = (rule: Rule): ProjectFacets => {
  const required = listRequired(rule);
  const industries = required.flatMap((atom) => (atom.kind === 'industryIn' ? [atom.prefixes] : []));
  const sizeSets = required.flatMap((atom) => (atom.kind === 'in' && atom.fact === 'sizeClass' ? [atom.values] : []));
  return {
    industries: industries.length === 0 ? [] : [...new Set(industries.reduce(narrow))].sort(),
    sizeClasses: sizeSets.length === 0 ? [] : sizes.filter((size) => sizeSets.every((values) => values.includes(size))),
  };
};

const listRequired = (rule: Rule): readonly Rule[] => (rule.kind === 'all' ? rule.of.flatMap(listRequired) : [rule]);

/** What lies in both of two sets of prefixes: of two that lie in each other the longer one. */
const narrow = (left: readonly string[], right: readonly string[]): readonly string[] =>
  left.flatMap((a) => right.flatMap((b) => (a.startsWith(b) ? [a] : b.startsWith(a) ? [b] : [])));
