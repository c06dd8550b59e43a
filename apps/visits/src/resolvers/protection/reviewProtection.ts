import type { MutationResolvers } from '../../generated/graphql.ts';
import { reviewProtection as operate } from '../../operations/protection/review-protection.ts';
import { answerWithProtectionEntry } from '../answers.ts';

export const reviewProtection: MutationResolvers['reviewProtection'] = async (_root, { input }, context) =>
  answerWithProtectionEntry('ReviewProtectionSuccess', await operate(context, { ...input, consentedBy: input.consentedBy ?? null }));
