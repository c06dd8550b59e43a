import type { MutationResolvers } from '../../../generated/graphql.ts';
import { discardVisitPlan as operate } from '../../../operations/planning/discard-visit-plan.ts';
import { answerWithPlan } from '../../answers.ts';

export const discardVisitPlan: MutationResolvers['discardVisitPlan'] = async (_root, { input }, context) => answerWithPlan('DiscardVisitPlanSuccess', await operate(context, input));
