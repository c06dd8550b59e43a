import type { MutationResolvers } from '../../../generated/graphql.ts';
import { confirmVisitPlan as operate } from '../../../operations/planning/confirm-visit-plan.ts';
import { answerWithPlan } from '../../answers.ts';

export const confirmVisitPlan: MutationResolvers['confirmVisitPlan'] = async (_root, { input }, context) => answerWithPlan('ConfirmVisitPlanSuccess', await operate(context, { ...input, positions: input.positions ?? null }));
