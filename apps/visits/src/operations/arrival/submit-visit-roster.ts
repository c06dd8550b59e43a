import type { RequestContext } from '../../context.ts';
import { isBoundByReceptionRules } from '../../domain/arrival/reception-fit.ts';
import { checkRoster, findRepeatedPersons, type RosterMember } from '../../domain/arrival/roster.ts';
import { findReceptionRules } from '../../persistence/arrival/reception-rules.ts';
import { hasHadRoster, insertMembers, listBannedKeys, listMembers, lockVisit, removeMembers } from '../../persistence/arrival/rosters.ts';
import { actOnVisit, type VisitOperationResult, type VisitSituation } from '../act-on-visit.ts';
import { identifyVisitors, withoutNumbers, type IdentifiedMember, type MemberInput } from './identify-visitors.ts';
import { refuseLateChange } from './refuse-late-change.ts';
import type { AnyRosterProblem, SubstitutionTooLate, VisitRosterRejected } from './refusals.ts';
import { settleRoster } from './settle-roster.ts';

export interface SubmitVisitRosterInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly members: readonly MemberInput[];
}

/** The unit says who comes (VIS-19). Who was on the roster before, unchanged, keeps verification and pledge. */
export const submitVisitRoster = async (context: RequestContext, { members: inputs, ...input }: SubmitVisitRosterInput): Promise<VisitOperationResult<VisitRosterRejected | SubstitutionTooLate>> => {
  const { members, problems } = await identifyVisitors(context.manager, input.visitRequestId, inputs);
  return actOnVisit<VisitRosterRejected | SubstitutionTooLate>(context, {
    mutation: 'submitVisitRoster',
    action: 'SUBMIT_ROSTER',
    input: { ...input, members: members.map(withoutNumbers) } as typeof input,
    decide: async (situation) => {
      const { manager, request } = situation;
      await lockVisit(manager, request);
      const found = [...(await findProblems(context, situation, inputs, members)), ...problems];
      if (found.length > 0) return { refusal: { kind: 'VisitRosterRejected', problems: found } };
      const earlier = await listMembers(manager, [request.id]);
      const isSomebodyNew = members.some(({ personKey }) => !earlier.some((member) => member.personKey === personKey));
      if (isSomebodyNew && (await hasHadRoster(manager, request.id))) {
        const late = refuseLateChange(context, situation);
        if (late !== null) return { refusal: late };
      }
      await replaceRoster(situation, earlier, members, context.now);
      return settleRoster(situation, { actor: context.caller.subject, now: context.now });
    },
  });
};

const findProblems = async (context: RequestContext, { manager, request }: VisitSituation, inputs: readonly MemberInput[], members: readonly IdentifiedMember[]): Promise<readonly AnyRosterProblem[]> => {
  const rules = isBoundByReceptionRules(request) ? await findReceptionRules(manager, request.enterpriseId) : null;
  const keys = members.map(({ personKey }, index) => personKey || `malformed ${index}`);
  const banned = await listBannedKeys(manager, keys, context.now);
  return [
    ...checkRoster(inputs, { headcount: request.headcount, maxGroupSize: rules?.maxGroupSize ?? null }),
    ...findRepeatedPersons(keys, 'members'),
    ...keys.flatMap((key, index) => (banned.has(key) ? [{ field: `members.${index}`, code: 'BANNED' as const, limit: null }] : [])),
  ];
};

/** Seats count from 1; who stays keeps the seat, and the others take those that are free. */
const replaceRoster = async ({ manager, request }: VisitSituation, earlier: readonly RosterMember[], members: readonly IdentifiedMember[], now: Date): Promise<void> => {
  const kept = earlier.filter((member) => members.some((candidate) => isSame(member, candidate)));
  await removeMembers(manager, earlier.filter((member) => !kept.includes(member)).map(({ id }) => id), now);
  const free = Array.from({ length: request.headcount }, (_, index) => index + 1).filter((seat) => !kept.some((member) => member.seat === seat));
  const arriving = members.filter((candidate) => !kept.some((member) => isSame(member, candidate)));
  await insertMembers(manager, arriving.map((member, index) => ({ ...member, visitRequestId: request.id, seat: free[index] as number })), now);
};

const isSame = (member: RosterMember, candidate: IdentifiedMember): boolean =>
  member.personKey === candidate.personKey &&
  member.name === candidate.name.trim() &&
  member.unitName === candidate.unitName.trim() &&
  member.title === candidate.title.trim() &&
  member.phone === candidate.phone.trim() &&
  member.account === candidate.account;
