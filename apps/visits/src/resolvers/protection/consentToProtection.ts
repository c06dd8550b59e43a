import type { MutationResolvers } from '../../generated/graphql.ts';
import { consentToProtection as operate } from '../../operations/protection/consent-to-protection.ts';
import { answerWithProtectionEntry } from '../answers.ts';

export const consentToProtection: MutationResolvers['consentToProtection'] = async (_root, { input }, context) => answerWithProtectionEntry('ConsentToProtectionSuccess', await operate(context, input));
