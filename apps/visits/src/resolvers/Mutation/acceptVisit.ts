import type { MutationResolvers } from '../../generated/graphql.ts';
import { acceptVisit as operate } from '../../operations/accept-visit.ts';
import { answerWithVisit } from '../answers.ts';

export const acceptVisit: MutationResolvers['acceptVisit'] = async (_root, { input }, context) =>
  answerWithVisit('AcceptVisitSuccess', await operate(context, input));
