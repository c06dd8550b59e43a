import type { RequestContext } from '../../context.ts';
import { checkMember } from '../../domain/arrival/roster.ts';
import { insertMembers, listBannedKeys, listMembers, lockVisit, removeMembers } from '../../persistence/arrival/rosters.ts';
import { actOnVisit, type VisitOperationResult } from '../act-on-visit.ts';
import { identifyVisitors, withoutNumbers, type MemberInput } from './identify-visitors.ts';
import { refuseLateChange } from './refuse-late-change.ts';
import type { AnyRosterProblem, SubstitutionTooLate, VisitMemberUnknown, VisitRosterRejected } from './refusals.ts';
import { settleRoster } from './settle-roster.ts';

export interface SubstituteVisitorInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly memberId: string;
  readonly substitute: MemberInput | null;
}

type Refusals = VisitMemberUnknown | VisitRosterRejected | SubstitutionTooLate;

/** Somebody else comes in a member's place, or nobody does (VIS-19): fewer visitors are welcome without notice. */
export const substituteVisitor = async (context: RequestContext, { substitute, ...input }: SubstituteVisitorInput): Promise<VisitOperationResult<Refusals>> => {
  const field = (): string => 'substitute';
  const { members, problems } = await identifyVisitors(context.manager, input.visitRequestId, substitute === null ? [] : [substitute], field);
  return actOnVisit<Refusals>(context, {
    mutation: 'substituteVisitor',
    action: 'SUBSTITUTE_VISITOR',
    input: { ...input, substitute: members.map(withoutNumbers) } as typeof input,
    decide: async (situation) => {
      const { manager, request } = situation;
      await lockVisit(manager, request);
      const roster = await listMembers(manager, [request.id]);
      const leaving = roster.find(({ id }) => id === input.memberId);
      if (leaving === undefined) return { refusal: { kind: 'VisitMemberUnknown', memberId: input.memberId } };
      const late = substitute === null ? null : refuseLateChange(context, situation);
      if (late !== null) return { refusal: late };
      const keys = members.map(({ personKey }) => personKey);
      const banned = await listBannedKeys(manager, keys, context.now);
      const found: AnyRosterProblem[] = [
        ...(substitute === null ? [] : checkMember(substitute, 'substitute')),
        ...problems,
        ...(roster.some((member) => member !== leaving && keys.includes(member.personKey)) ? [{ field: 'substitute.idNumber', code: 'LISTED_TWICE' as const, limit: null }] : []),
        ...(banned.size > 0 ? [{ field: 'substitute', code: 'BANNED' as const, limit: null }] : []),
      ];
      if (found.length > 0) return { refusal: { kind: 'VisitRosterRejected', problems: found } };
      await removeMembers(manager, [leaving.id], context.now);
      await insertMembers(manager, members.map((member) => ({ ...member, visitRequestId: request.id, seat: leaving.seat })), context.now);
      return settleRoster(situation, { actor: context.caller.subject, now: context.now });
    },
  });
};
