import type { MutationResolvers } from '../../generated/graphql.ts';
import { inviteVisit as operate } from '../../operations/standing/invite-visit.ts';
import { answerWithVisit } from '../answers.ts';

export const inviteVisit: MutationResolvers['inviteVisit'] = async (_root, { input }, context) =>
  answerWithVisit('InviteVisitSuccess', await operate(context, { ...input, kind: input.kind ?? 'SERVICE', topics: input.topics ?? [] }));
