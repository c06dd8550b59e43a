import type { IndustryCode } from './industry.ts';

/** A rule of a statistical method, by the industries (normal form, any level) to which it applies. No two rules share an industry. */
export interface IndustryRule {
  readonly industries: readonly string[];
}

/**
 * The rules that can apply to an industry: one when the code is exact enough, several when it is too coarse to tell (a bare `F` is
 * wholesale or retail), none when the method leaves the industry out.
 */
export const rulesFor = <Rule extends IndustryRule>(rules: readonly Rule[], code: IndustryCode): readonly Rule[] => {
  const exact = rules.filter((rule) => rule.industries.some((industry) => code.startsWith(industry)));
  return exact.length > 0 ? exact : rules.filter((rule) => rule.industries.some((industry) => industry.startsWith(code)));
};
