import type { MutationResolvers } from '../../generated/graphql.ts';
import { recordReturnVisit as operate } from '../../operations/record-return-visit.ts';
import { answerWithAppeal } from './answer.ts';

export const recordReturnVisit: MutationResolvers['recordReturnVisit'] = async (_root, { input }, context) =>
  answerWithAppeal('RecordReturnVisitSuccess', await operate(context, input));
