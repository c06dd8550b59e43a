import type { Resolvers } from '../../generated/graphql.ts';
import { planningMessages } from '../../messages/planning.ts';
import { label } from '../../type-defs.ts';

/** What each refusal says, in the reader's language. */
export const refusals: Required<Pick<Resolvers, 'VisitPlanLineUnknown' | 'VisitPlanNotOpen' | 'VisitPlanNotPossible' | 'VisitPlanUnknown'>> = {
  VisitPlanLineUnknown: { message: ({ positions }, { locale }) => planningMessages.lineUnknown(positions)[locale] },
  VisitPlanNotOpen: { message: ({ state }, { locale }) => planningMessages.notOpen(label('VisitPlanState', state, locale))[locale] },
  VisitPlanNotPossible: { message: (refusal, { locale }) => planningMessages.notPossible(refusal)[locale] },
  VisitPlanUnknown: { message: (_refusal, { locale }) => planningMessages.planUnknown[locale] },
};
