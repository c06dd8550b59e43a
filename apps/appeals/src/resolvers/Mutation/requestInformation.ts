import type { MutationResolvers } from '../../generated/graphql.ts';
import { requestInformation as operate } from '../../operations/request-information.ts';
import { answerWithAppeal } from './answer.ts';

export const requestInformation: MutationResolvers['requestInformation'] = async (_root, { input }, context) =>
  answerWithAppeal('RequestInformationSuccess', await operate(context, input));
