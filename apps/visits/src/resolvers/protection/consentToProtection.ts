import type { MutationResolvers } from '../../generated/graphql.ts';
import { consentToProtection as operate } from '../../operations/protection/consent-to-protection.ts';
import { answerWithEntry } from './answer.ts';

export const consentToProtection: MutationResolvers['consentToProtection'] = async (_root, { input }, context) => answerWithEntry('ConsentToProtectionSuccess', await operate(context, input));
