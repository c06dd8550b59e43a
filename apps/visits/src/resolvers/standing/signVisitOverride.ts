import type { MutationResolvers } from '../../generated/graphql.ts';
import { signVisitOverride as operate } from '../../operations/standing/sign-visit-override.ts';
import { answerWithVisit } from '../answers.ts';

export const signVisitOverride: MutationResolvers['signVisitOverride'] = async (_root, { input }, context) =>
  answerWithVisit('SignVisitOverrideSuccess', await operate(context, input));
