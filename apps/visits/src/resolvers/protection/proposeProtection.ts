import type { MutationResolvers } from '../../generated/graphql.ts';
import { proposeProtection as operate } from '../../operations/protection/propose-protection.ts';
import { answerWithProtectionEntry } from '../answers.ts';

export const proposeProtection: MutationResolvers['proposeProtection'] = async (_root, { input }, context) =>
  answerWithProtectionEntry('ProposeProtectionSuccess', await operate(context, { ...input, consentedBy: input.consentedBy ?? null, recordedBaseline: input.recordedBaseline ?? null }));
