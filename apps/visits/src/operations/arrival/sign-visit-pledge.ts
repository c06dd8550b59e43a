import { CallerFault, hasRole } from '@qinqing/caller';
import { readOptionalText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { PLEDGE_VERSION } from '../../domain/arrival/pledge.ts';
import { partiesOf } from '../../domain/visit-access.ts';
import { listMembers, lockVisit, savePledge } from '../../persistence/arrival/rosters.ts';
import { actOnVisit, type VisitOperationResult } from '../act-on-visit.ts';
import type { VisitMemberUnknown, VisitPledgeOutdated } from './refusals.ts';
import { settleRoster } from './settle-roster.ts';

export interface SignVisitPledgeInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly memberId: string;
  readonly version: string;
  readonly paperReference: string | null;
}

/**
 * A visitor pledges confidentiality, and to photograph nothing that is not allowed (VIS-20): in person with the account that the
 * roster names, or on paper, which the unit files and answers for.
 */
export const signVisitPledge = async (context: RequestContext, input: SignVisitPledgeInput): Promise<VisitOperationResult<VisitMemberUnknown | VisitPledgeOutdated>> => {
  const { caller, now } = context;
  const paper = readOptionalText('paperReference', input.paperReference, 100);
  return actOnVisit<VisitMemberUnknown | VisitPledgeOutdated>(context, {
    mutation: 'signVisitPledge',
    action: 'SIGN_PLEDGE',
    input,
    listFurtherParties: async ({ manager, request }) =>
      hasRole(caller, 'VISITOR') && (await listMembers(manager, [request.id])).some(({ account }) => account === caller.subject) ? ['VISITOR'] : [],
    decide: async (situation) => {
      const { manager, request, place } = situation;
      await lockVisit(manager, request);
      const isForUnit = partiesOf(caller, place).includes('UNIT');
      const member = (await listMembers(manager, [request.id])).find(({ id, account }) => id === input.memberId && (isForUnit || account === caller.subject));
      if (member === undefined) return { refusal: { kind: 'VisitMemberUnknown', memberId: input.memberId } };
      if (input.version !== PLEDGE_VERSION) return { refusal: { kind: 'VisitPledgeOutdated', currentVersion: PLEDGE_VERSION } };
      const isInPerson = member.account === caller.subject;
      if (!isInPerson && paper === null) throw new CallerFault('BAD_USER_INPUT', 'Say in "paperReference" where the paper that the visitor signed is filed.', { field: 'paperReference' });
      await savePledge(manager, member.id, { version: PLEDGE_VERSION, paper: isInPerson ? null : paper, by: caller.subject, now });
      return settleRoster(situation, { actor: caller.subject, now });
    },
  });
};
