import type { OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { ListEntry } from '../domain/list-entry.ts';
import { findListEntry } from '../persistence/list-entries.ts';
import { actOnCredit, type CreditSituation } from './act-on-credit.ts';
import { checkTexts } from './form-text.ts';
import { judgeListEntry } from './judge.ts';
import { moveListEntry } from './move-list-entry.ts';
import { putOnBlackList } from './put-on-black-list.ts';
import type { CreditActionNotAllowed, CreditFormRejected, CreditListingUnknown } from './refusals.ts';

export interface DecideListingInput {
  readonly idempotencyKey: string;
  readonly listEntryId: string;
  readonly decision: 'CONFIRM' | 'DROP';
  readonly reason: string;
}

/** The authority confirms or drops an entry (§9.5); a confirmed red candidate is on the list at once. */
export const decideListing = (
  context: RequestContext,
  input: DecideListingInput,
): Promise<OperationResult<ListEntry, CreditListingUnknown | CreditActionNotAllowed | CreditFormRejected>> =>
  actOnCredit<ListEntry, ListEntry, CreditFormRejected, CreditListingUnknown>(context, {
    mutation: 'decideListing',
    action: input.decision === 'CONFIRM' ? 'CONFIRM_LISTING' : 'DROP_LISTING',
    input,
    id: input.listEntryId,
    unknown: { kind: 'CreditListingUnknown', listEntryId: input.listEntryId },
    find: findListEntry,
    judge: judgeListEntry(context),
    decide: async (situation) => {
      const problems = checkTexts({ reason: [input.reason, 2, 500] });
      return problems.length > 0 ? { refusal: { kind: 'CreditFormRejected', problems } } : { saved: await carryOut(context, input, situation) };
    },
    readAgain: findListEntry,
  });

const carryOut = ({ caller, now, today }: RequestContext, { decision, reason }: DecideListingInput, { manager, row, settings }: CreditSituation<ListEntry>): Promise<ListEntry> => {
  const move = { actor: caller.subject, reason: reason.trim(), now };
  if (decision === 'DROP') return moveListEntry(manager, row, ['drop'], move);
  if (row.kind === 'BLACK') return putOnBlackList(manager, row, settings, move);
  return moveListEntry(manager, row, ['confirm', 'activate'], { ...move, changes: { listedOn: today } });
};
