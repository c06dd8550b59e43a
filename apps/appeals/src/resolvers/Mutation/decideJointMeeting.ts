import type { MutationResolvers } from '../../generated/graphql.ts';
import { decideJointMeeting as operate } from '../../operations/decide-joint-meeting.ts';
import { answerWithAppeal } from './answer.ts';

export const decideJointMeeting: MutationResolvers['decideJointMeeting'] = async (_root, { input }, context) =>
  answerWithAppeal('DecideJointMeetingSuccess', await operate(context, { ...input, milestones: input.milestones ?? [], days: input.days ?? null, leadUnitId: input.leadUnitId ?? null, unsolvedBecause: input.unsolvedBecause ?? null, alternatives: input.alternatives ?? null }));
