import { explainRule } from '@qinqing/rules';
import { ruleLabels } from '../domain/rule-labels.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { messages } from '../messages.ts';
import { label } from '../type-defs.ts';

type Refusals =
  | 'PolicyClauseUnknown'
  | 'PolicyDraftExists'
  | 'PolicyExampleFailure'
  | 'PolicyFormProblem'
  | 'PolicyFormRejected'
  | 'PolicyProjectActionNotAllowed'
  | 'PolicyProjectUnknown'
  | 'PolicyRuleUnproven'
  | 'PolicySettingRejected';

/** What each refusal about projects says, in the reader's language. */
export const refusals: Required<Pick<Resolvers, Refusals>> = {
  PolicyClauseUnknown: { message: (_refusal, { locale }) => messages.clauseUnknown[locale] },
  PolicyDraftExists: { message: (_refusal, { locale }) => messages.draftExists[locale] },
  PolicyExampleFailure: {
    resultLabel: ({ result }, { locale }) => label('PolicyMatchResult', result, locale),
    because: ({ evaluation }, { locale }) => explainRule(evaluation, locale, ruleLabels).map(({ sentence }) => sentence),
  },
  PolicyFormProblem: { message: (problem, { locale }) => messages.formProblem(problem)[locale] },
  PolicyFormRejected: { message: ({ problems }, { locale }) => messages.formRejected(problems.length)[locale] },
  PolicyProjectActionNotAllowed: {
    message: ({ state, allowedNow }, { locale }) =>
      messages.projectActionNotAllowed(label('PolicyProjectState', state, locale), allowedNow.map((action) => label('PolicyProjectAction', action, locale)))[locale],
  },
  PolicyProjectUnknown: { message: (_refusal, { locale }) => messages.projectUnknown[locale] },
  PolicyRuleUnproven: { message: (proof, { locale }) => messages.ruleUnproven(proof)[locale] },
  PolicySettingRejected: { message: (rejected, { locale }) => messages.settingRejected(rejected)[locale] },
};
