import type { MutationResolvers } from '../../generated/graphql.ts';
import { recordPhoneReply as operate } from '../../operations/record-phone-reply.ts';
import { readTerms } from '../standing/proposeVisitTerms.ts';
import { answerWithVisit } from '../answers.ts';

export const recordPhoneReply: MutationResolvers['recordPhoneReply'] = async (_root, { input }, context) =>
  answerWithVisit('RecordPhoneReplySuccess', await operate(context, { ...input, acceptedWindow: input.acceptedWindow ?? null, terms: input.terms ? readTerms(input.terms) : null }));
