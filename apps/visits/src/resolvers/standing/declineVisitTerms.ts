import type { MutationResolvers } from '../../generated/graphql.ts';
import { declineVisitTerms as operate } from '../../operations/standing/decline-visit-terms.ts';
import { answerWithVisit } from '../answers.ts';

export const declineVisitTerms: MutationResolvers['declineVisitTerms'] = async (_root, { input }, context) =>
  answerWithVisit('DeclineVisitTermsSuccess', await operate(context, { ...input, reason: input.reason ?? null }));
