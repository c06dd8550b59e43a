import type { MutationResolvers } from '../../generated/graphql.ts';
import { agreeToVisitTerms as operate } from '../../operations/standing/agree-to-visit-terms.ts';
import { answerWithVisit } from '../answers.ts';

export const agreeToVisitTerms: MutationResolvers['agreeToVisitTerms'] = async (_root, { input }, context) =>
  answerWithVisit('AgreeToVisitTermsSuccess', await operate(context, input));
