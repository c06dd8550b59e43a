import type { MutationResolvers } from '../../../generated/graphql.ts';
import { recordAttendance as operate } from '../../../operations/campaigns/record-attendance.ts';
import { answerWithSession } from '../../answers.ts';

export const recordAttendance: MutationResolvers['recordAttendance'] = async (_root, { input }, context) => answerWithSession('RecordAttendanceSuccess', await operate(context, input));
