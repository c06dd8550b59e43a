import type { MutationResolvers } from '../../generated/graphql.ts';
import { setAppealPlan as operate } from '../../operations/set-appeal-plan.ts';
import { answerWithAppeal } from './answer.ts';

export const setAppealPlan: MutationResolvers['setAppealPlan'] = async (_root, { input }, context) =>
  answerWithAppeal('SetAppealPlanSuccess', await operate(context, { ...input, days: input.days ?? null, leadUnitId: input.leadUnitId ?? null }));
