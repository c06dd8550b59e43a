import type { MutationResolvers } from '../../generated/graphql.ts';
import { reviewProtection as operate } from '../../operations/protection/review-protection.ts';
import { answerWithEntry } from './answer.ts';

export const reviewProtection: MutationResolvers['reviewProtection'] = async (_root, { input }, context) =>
  answerWithEntry('ReviewProtectionSuccess', await operate(context, { ...input, consentedBy: input.consentedBy ?? null }));
