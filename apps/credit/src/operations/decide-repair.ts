import type { OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { addDays } from '../domain/publication.ts';
import type { RepairCase } from '../domain/repair.ts';
import { findListEntry } from '../persistence/list-entries.ts';
import { findRepair, saveRepair } from '../persistence/repairs.ts';
import { actOnCredit, type CreditSituation } from './act-on-credit.ts';
import { checkTexts } from './form-text.ts';
import { moveListEntry } from './move-list-entry.ts';
import type { CreditActionNotAllowed, CreditFormRejected, CreditRepairUnknown } from './refusals.ts';

export interface DecideRepairInput {
  readonly idempotencyKey: string;
  readonly repairId: string;
  readonly decision: 'REPAIR' | 'REFUSE';
  readonly reason: string;
}

/**
 * Who decided repairs (谁认定、谁修复, §9.5). Repaired: publication, sharing, use and measures end in this very transaction, with the
 * standing that is published from it. Refused: it can be applied for again after a time.
 */
export const decideRepair = (
  context: RequestContext,
  input: DecideRepairInput,
): Promise<OperationResult<RepairCase, CreditRepairUnknown | CreditActionNotAllowed | CreditFormRejected>> =>
  actOnCredit<RepairCase, RepairCase, CreditFormRejected, CreditRepairUnknown>(context, {
    mutation: 'decideRepair',
    action: 'DECIDE_REPAIR',
    input,
    id: input.repairId,
    unknown: { kind: 'CreditRepairUnknown', repairId: input.repairId },
    find: findRepair,
    judge: async (_manager, repair) => ({ kind: 'REPAIR', repair }),
    decide: async (situation) => {
      const problems = checkTexts({ reason: [input.reason, 2, 500] });
      if (problems.length > 0) return { refusal: { kind: 'CreditFormRejected', problems } };
      if (input.decision === 'REPAIR') await liftListing(context, situation);
      const { caller, now, today } = context;
      const saved = await saveRepair(situation.manager, situation.row, {
        state: input.decision === 'REPAIR' ? 'REPAIRED' : 'REFUSED',
        decidedBy: caller.subject,
        decidedByUnitId: caller.unitId,
        decidedAt: now,
        decisionReason: input.reason.trim(),
        reapplyFrom: input.decision === 'REPAIR' ? null : addDays(today, situation.settings.values.repairReapplyDays),
        dueAt: null,
        dueCalendarVersion: null,
      });
      return { saved };
    },
    readAgain: findRepair,
  });

/** A listing whose publication has ended meanwhile is no longer there to lift. */
const liftListing = async ({ caller, now }: RequestContext, { manager, row }: CreditSituation<RepairCase>): Promise<void> => {
  const entry = row.listingId === null ? null : await findListEntry(manager, row.listingId);
  if (entry?.state === 'LISTED') await moveListEntry(manager, entry, ['repair'], { actor: caller.subject, reason: null, now });
};
