import type { MutationResolvers } from '../../generated/graphql.ts';
import { cancelVisit as operate } from '../../operations/cancel-visit.ts';
import { answerWithVisit } from '../answers.ts';

export const cancelVisit: MutationResolvers['cancelVisit'] = async (_root, { input }, context) =>
  answerWithVisit('CancelVisitSuccess', await operate(context, input));
