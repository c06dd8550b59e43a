import type { MutationResolvers } from '../../generated/graphql.ts';
import { leaveProtection as operate } from '../../operations/protection/leave-protection.ts';
import { answerWithEntry } from './answer.ts';

export const leaveProtection: MutationResolvers['leaveProtection'] = async (_root, { input }, context) => answerWithEntry('LeaveProtectionSuccess', await operate(context, input));
