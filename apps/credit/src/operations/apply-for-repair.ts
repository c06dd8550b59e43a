import { randomUUID } from 'node:crypto';
import type { EntityManager, OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { Actionable } from '../domain/credit-actions.ts';
import { stepDeadline } from '../domain/credit-clock.ts';
import { mayApplyForRepair, type RepairCase } from '../domain/repair.ts';
import { findRecord } from '../persistence/credit-records.ts';
import { findListEntry } from '../persistence/list-entries.ts';
import { findRepair, insertRepair } from '../persistence/repairs.ts';
import { actOnCredit, type CreditDecision, type CreditRow, type CreditSituation } from './act-on-credit.ts';
import { checkTexts } from './form-text.ts';
import { judgeListEntry, judgeRecord } from './judge.ts';
import type { CreditActionNotAllowed, CreditDutyNotFulfilled, CreditFormRejected, CreditListingUnknown, CreditRecordUnknown, CreditRepairTooEarly } from './refusals.ts';

export interface ApplyForRepairInput {
  readonly idempotencyKey: string;
  readonly recordId: string | null;
  readonly listEntryId: string | null;
  readonly dutyFulfilled: boolean;
  readonly evidence: string;
}

type Refusal = CreditRepairTooEarly | CreditDutyNotFulfilled | CreditFormRejected;
type Result = OperationResult<RepairCase, Refusal | CreditRecordUnknown | CreditListingUnknown | CreditActionNotAllowed>;

/** The enterprise applies for repair of an adverse record or a black listing (CRD-17, §9.5). */
export const applyForRepair = async (context: RequestContext, input: ApplyForRepairInput): Promise<Result> => {
  const { recordId, listEntryId } = input;
  const operation = { mutation: 'applyForRepair', action: 'APPLY_FOR_REPAIR', input, explains: 'TOO_EARLY', readAgain: findRepair } as const;
  if (recordId !== null && listEntryId === null) {
    const unknown: CreditRecordUnknown = { kind: 'CreditRecordUnknown', recordId };
    return actOnCredit(context, { ...operation, id: recordId, unknown, find: findRecord, judge: judgeRecord(context), decide: (situation) => decide(context, input, situation) });
  }
  if (listEntryId !== null && recordId === null) {
    const unknown: CreditListingUnknown = { kind: 'CreditListingUnknown', listEntryId };
    return actOnCredit(context, { ...operation, id: listEntryId, unknown, find: findListEntry, judge: judgeListEntry(context), decide: (situation) => decide(context, input, situation) });
  }
  return { kind: 'refused', refusal: { kind: 'CreditFormRejected', problems: [{ field: 'recordId', code: 'TARGET_AMBIGUOUS', limit: null }] } };
};

const decide = async (context: RequestContext, input: ApplyForRepairInput, situation: CreditSituation<CreditRow>): Promise<CreditDecision<RepairCase, Refusal>> => {
  const tooEarly = findTooEarly(situation.object, context.today);
  if (tooEarly !== null) return { refusal: tooEarly };
  const problems = checkTexts({ evidence: [input.evidence, 2, 2000] });
  if (problems.length > 0) return { refusal: { kind: 'CreditFormRejected', problems } };
  if (!input.dutyFulfilled) return { refusal: { kind: 'CreditDutyNotFulfilled' } };
  return { saved: await open(situation.manager, context, input, situation) };
};

const findTooEarly = (object: Actionable, today: string): CreditRepairTooEarly | null => {
  const target = object.kind === 'RECORD' ? object.record : object.kind === 'LISTING' ? object.entry : null;
  if (target === null || target.repairableFrom === null || !('repairs' in object)) return null;
  const application = mayApplyForRepair(target.repairableFrom, object.repairs, today);
  return application.kind === 'TOO_EARLY' ? { kind: 'CreditRepairTooEarly', repairableFrom: application.repairableFrom, cause: application.because } : null;
};

const open = async (manager: EntityManager, { caller, now, calendar }: RequestContext, input: ApplyForRepairInput, { row, settings }: CreditSituation<CreditRow>): Promise<RepairCase> => {
  const repair: RepairCase = {
    id: randomUUID(),
    enterpriseId: row.enterpriseId,
    divisionCode: row.divisionCode,
    recordId: input.recordId === null ? null : row.id,
    listingId: input.listEntryId === null ? null : row.id,
    authorityUnitId: row.authorityUnitId,
    state: 'UNDER_REVIEW',
    evidence: input.evidence.trim(),
    appliedBy: caller.subject,
    appliedAt: now,
    ...stepDeadline('REPAIR_REVIEW', now, calendar, settings.values),
    decidedBy: null,
    decidedByUnitId: null,
    decidedAt: null,
    decisionReason: null,
    reapplyFrom: null,
    settingsVersion: settings.version,
    version: 1,
  };
  await insertRepair(manager, repair);
  return repair;
};
