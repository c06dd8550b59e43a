import type { MutationResolvers } from '../../../generated/graphql.ts';
import { planSession as operate } from '../../../operations/campaigns/plan-session.ts';
import { answerWithSession } from '../../answers.ts';

export const planSession: MutationResolvers['planSession'] = async (_root, { input }, context) =>
  answerWithSession('PlanSessionSuccess', await operate(context, { ...input, startTime: input.startTime ?? null, place: input.place ?? null, theme: input.theme ?? null }));
