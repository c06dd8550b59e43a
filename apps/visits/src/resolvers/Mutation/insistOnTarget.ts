import type { MutationResolvers } from '../../generated/graphql.ts';
import { insistOnTarget as operate } from '../../operations/insist-on-target.ts';
import { answerWithVisit } from '../answers.ts';

export const insistOnTarget: MutationResolvers['insistOnTarget'] = async (_root, { input }, context) =>
  answerWithVisit('InsistOnTargetSuccess', await operate(context, input));
