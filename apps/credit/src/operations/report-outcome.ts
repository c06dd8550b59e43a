import { appendAuditEntry } from '@qinqing/audit-chain';
import { isUuid, runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { Enquiry } from '../domain/enquiry.ts';
import { dutyAfter, findOutcomeProblem, type OutcomeReport } from '../domain/outcome.ts';
import { findEnquiry } from '../persistence/enquiries.ts';
import { findDuty, insertReport, saveDuty } from '../persistence/outcome-duties.ts';
import { requireBank } from './bank-caller.ts';
import type { EnquiryUnknown, OutcomeRejected } from './bank-refusals.ts';
import { setDutyTimer } from './record-enquiry.ts';
import { settingsAt } from './settings-at.ts';

export interface ReportOutcomeInput extends OutcomeReport {
  readonly idempotencyKey: string;
  readonly enquiryId: string;
}

type Refusal = EnquiryUnknown | OutcomeRejected;

/** A bank reports what became of an enquiry (反馈结果, CRD-16); until it does, an overdue one costs it half of its quota. */
export const reportOutcome = (context: RequestContext, input: ReportOutcomeInput): Promise<OperationResult<Enquiry, Refusal>> =>
  runOperation<Enquiry, Refusal>(context.dataSource, {
    mutation: 'reportOutcome',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const bank = await requireBank(manager, context.caller);
      const { enquiryId } = input;
      const [enquiry, duty] = isUuid(enquiryId) ? [await findEnquiry(manager, enquiryId), await findDuty(manager, enquiryId)] : [null, null];
      if (enquiry === null || duty === null || duty.bankId !== bank.id) return { kind: 'refused', refusal: { kind: 'EnquiryUnknown', enquiryId } };
      const settings = await settingsAt(manager, bank.divisionCode, context.today);
      const problem = findOutcomeProblem(input, duty, context.today, settings.values.outcomePendingDays);
      if (problem !== null) return { kind: 'refused', refusal: { kind: 'OutcomeRejected', problem } };
      const next = dutyAfter(duty, input);
      await saveDuty(manager, next);
      await keepReport(context, manager, input, { enquiry, place: next.reports });
      if (next.state === 'PENDING') await setDutyTimer(manager, enquiry.id, next.dueAt);
      return { kind: 'done', value: await getEnquiry(manager, enquiry.id), reference: enquiry.id };
    },
    readAgain: getEnquiry,
  });

const keepReport = async (
  { caller, now }: RequestContext,
  manager: EntityManager,
  { outcome, amountCents, nextDate }: OutcomeReport,
  { enquiry, place }: { readonly enquiry: Enquiry; readonly place: number },
): Promise<void> => {
  await insertReport(manager, { enquiryId: enquiry.id, place, outcome, amountCents, nextDate, reportedBy: caller.subject, reportedAt: now });
  await appendAuditEntry(manager, {
    kind: 'credit.OutcomeReported',
    subjectIds: [enquiry.id, enquiry.enterpriseId, enquiry.bankId].filter((id) => id !== null),
    body: { enquiryId: enquiry.id, place, outcome, amountCents, nextDate },
    occurredAt: now,
  });
};

const getEnquiry = async (manager: EntityManager, id: string): Promise<Enquiry> => {
  const enquiry = await findEnquiry(manager, id);
  if (enquiry === null) throw new Error(`enquiry ${id} is gone`);
  return enquiry;
};
