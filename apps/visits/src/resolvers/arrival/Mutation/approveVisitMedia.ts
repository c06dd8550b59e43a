import type { MutationResolvers } from '../../../generated/graphql.ts';
import { approveVisitMedia as operate } from '../../../operations/arrival/approve-visit-media.ts';
import { answerWithVisit } from '../../answers.ts';

export const approveVisitMedia: MutationResolvers['approveVisitMedia'] = async (_root, { input }, context) =>
  answerWithVisit('ApproveVisitMediaSuccess', await operate(context, input));
