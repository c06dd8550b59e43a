import type { MutationResolvers } from '../../../generated/graphql.ts';
import { proposeVisitPlan as operate } from '../../../operations/planning/propose-visit-plan.ts';
import { answerWithPlan } from '../../answers.ts';

export const proposeVisitPlan: MutationResolvers['proposeVisitPlan'] = async (_root, { input }, context) => answerWithPlan('ProposeVisitPlanSuccess', await operate(context, input));
