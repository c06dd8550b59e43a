import type { MutationResolvers } from '../../generated/graphql.ts';
import { recordReturnedFunds as operate } from '../../operations/record-returned-funds.ts';
import { answerWithApplication } from './answer-with-application.ts';

export const recordReturnedFunds: MutationResolvers['recordReturnedFunds'] = async (_root, { input }, context) =>
  answerWithApplication('RecordReturnedFundsSuccess', await operate(context, input));
