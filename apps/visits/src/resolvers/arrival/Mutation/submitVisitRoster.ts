import type { MutationResolvers } from '../../../generated/graphql.ts';
import { submitVisitRoster as operate } from '../../../operations/arrival/submit-visit-roster.ts';
import { answerWithVisit } from '../../answers.ts';

export const submitVisitRoster: MutationResolvers['submitVisitRoster'] = async (_root, { input }, context) =>
  answerWithVisit('SubmitVisitRosterSuccess', await operate(context, { ...input, members: input.members.map((member) => ({ ...member, account: member.account ?? null })) }));
