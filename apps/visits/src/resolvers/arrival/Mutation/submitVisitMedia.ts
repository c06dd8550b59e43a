import type { MutationResolvers } from '../../../generated/graphql.ts';
import { submitVisitMedia as operate } from '../../../operations/arrival/submit-visit-media.ts';
import { answerWithVisit } from '../../answers.ts';

export const submitVisitMedia: MutationResolvers['submitVisitMedia'] = async (_root, { input }, context) =>
  answerWithVisit('SubmitVisitMediaSuccess', await operate(context, input));
