import type { MutationResolvers } from '../../../generated/graphql.ts';
import { recordVisitResult as operate } from '../../../operations/arrival/record-visit-result.ts';
import { answerWithVisit } from '../../answers.ts';

export const recordVisitResult: MutationResolvers['recordVisitResult'] = async (_root, { input }, context) =>
  answerWithVisit('RecordVisitResultSuccess', await operate(context, input));
