import type { MutationResolvers } from '../../../generated/graphql.ts';
import { checkOutVisit as operate } from '../../../operations/arrival/check-out-visit.ts';
import { answerWithVisit } from '../../answers.ts';

export const checkOutVisit: MutationResolvers['checkOutVisit'] = async (_root, { input }, context) =>
  answerWithVisit('CheckOutVisitSuccess', await operate(context, input));
