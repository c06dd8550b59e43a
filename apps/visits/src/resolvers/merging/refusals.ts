import type { Resolvers } from '../../generated/graphql.ts';
import { mergingMessages } from '../../messages/merging.ts';
import { label } from '../../type-defs.ts';

type Refusals = 'BundleActionNotAllowed' | 'BundleNotPossible' | 'BundleProblem' | 'BundleUnknown' | 'ComprehensiveInspectionRequired';

/** What each refusal says, in the reader's language. */
export const refusals: Required<Pick<Resolvers, Refusals>> = {
  BundleActionNotAllowed: {
    message: ({ obstacle, state, allowedNow }, { locale }) =>
      mergingMessages.actionNotAllowed(
        label('MergeBundleObstacle', obstacle, locale),
        label('MergeBundleState', state, locale),
        allowedNow.map((action) => label('MergeBundleAction', action, locale)),
      )[locale],
  },
  BundleNotPossible: { reasons: ({ problems }) => [...problems], message: ({ problems }, { locale }) => mergingMessages.notPossible(problems.length)[locale] },
  BundleProblem: { message: (problem, { locale }) => mergingMessages.problem(problem)[locale] },
  BundleUnknown: { message: (_refusal, { locale }) => mergingMessages.bundleUnknown[locale] },
  ComprehensiveInspectionRequired: { message: ({ partners, horizonDays }, { locale }) => mergingMessages.comprehensiveRequired(partners.length, horizonDays)[locale] },
};
