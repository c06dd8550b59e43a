import type { MutationResolvers } from '../../generated/graphql.ts';
import { requestReconsideration as operate } from '../../operations/request-reconsideration.ts';
import { answerWithApplication } from './answer-with-application.ts';

export const requestReconsideration: MutationResolvers['requestReconsideration'] = async (_root, { input }, context) =>
  answerWithApplication('RequestReconsiderationSuccess', await operate(context, input));
