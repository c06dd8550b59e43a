import type { MutationResolvers } from '../../generated/graphql.ts';
import { decideReconsideration as operate } from '../../operations/decide-reconsideration.ts';
import { answerWithApplication } from './answer-with-application.ts';

export const decideReconsideration: MutationResolvers['decideReconsideration'] = async (_root, { input }, context) =>
  answerWithApplication('DecideReconsiderationSuccess', await operate(context, input));
