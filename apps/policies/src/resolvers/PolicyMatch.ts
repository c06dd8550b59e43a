import { explainRule, type AtomExplanation } from '@qinqing/rules';
import type { Caller } from '@qinqing/caller';
import type { Locale } from '@qinqing/subgraph-server';
import { mayReadCredit, isAboutCredit } from '../domain/credit-privacy.ts';
import type { PolicyMatch as Match } from '../domain/policy-match.ts';
import { ruleLabels } from '../domain/rule-labels.ts';
import type { PolicyMatchResolvers } from '../generated/graphql.ts';
import { messages } from '../messages.ts';
import { label } from '../type-defs.ts';

/** Each condition as the caller may read it: credit evidence is the enterprise's own. */
const explain = (match: Match, caller: Caller, locale: Locale): readonly AtomExplanation[] => {
  const explanations = explainRule(match.evaluate(), locale, ruleLabels);
  if (mayReadCredit(caller, match.enterpriseId)) return explanations;
  return explanations.map((explanation) => (isAboutCredit(explanation.references) ? { ...explanation, sentence: `${explanation.required}${messages.creditHidden[locale]}` } : explanation));
};

const sentenceAt = (explanations: readonly AtomExplanation[], path: string): string => explanations.find((explanation) => explanation.path === path)?.sentence ?? path;

export const PolicyMatch: PolicyMatchResolvers = {
  resultLabel: ({ result }, { locale }) => label('PolicyMatchResult', result, locale),
  because: (match, { locale }, { caller }) => explain(match, caller, locale).map(({ sentence }) => sentence),
  missing: (match, { locale }, { caller }) => {
    const explanations = explain(match, caller, locale);
    return match.evaluate().missingFacts.map(({ path, references }) => ({ keys: [...new Set(references.map(({ key, register }) => (key === '' ? register : key)))], sentence: sentenceAt(explanations, path) }));
  },
  fix: (match, { locale }, { caller }) => {
    const explanations = explain(match, caller, locale);
    return match.evaluate().minimalFix.map(({ path, gap, isActionable }) => ({ sentence: sentenceAt(explanations, path), gap, isActionable }));
  },
  isFixSufficient: (match) => match.evaluate().isFixSufficient,
};
