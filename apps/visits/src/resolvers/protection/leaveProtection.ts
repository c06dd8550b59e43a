import type { MutationResolvers } from '../../generated/graphql.ts';
import { leaveProtection as operate } from '../../operations/protection/leave-protection.ts';
import { answerWithProtectionEntry } from '../answers.ts';

export const leaveProtection: MutationResolvers['leaveProtection'] = async (_root, { input }, context) => answerWithProtectionEntry('LeaveProtectionSuccess', await operate(context, input));
