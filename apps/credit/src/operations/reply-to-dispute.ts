import type { OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { CreditRecord, StoredRecord } from '../domain/credit-record.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { FormProblem } from '../domain/form-problem.ts';
import { checkRecordForm } from '../domain/record-form.ts';
import type { AdverseClass } from '../domain/record-kind.ts';
import { insertRecord } from '../persistence/credit-records.ts';
import { findDispute, saveDispute } from '../persistence/disputes.ts';
import { actOnCredit, type CreditSituation } from './act-on-credit.ts';
import { getRecord, newRecord } from './add-credit-record.ts';
import { checkTexts } from './form-text.ts';
import type { CreditActionNotAllowed, CreditDisputeUnknown, CreditFormRejected } from './refusals.ts';

export interface ReplyToDisputeInput {
  readonly idempotencyKey: string;
  readonly disputeId: string;
  readonly decision: 'UPHELD' | 'CORRECTED';
  readonly reply: string;
  /** Of a correction; null: the record is withdrawn. */
  readonly correctedValue: string | null;
  /** Null: the class stays. */
  readonly correctedClass: AdverseClass | null;
}

/** The authority upholds or corrects its record (CRD-18). A correction is a new record in the place of the old one, which stays on file. */
export const replyToDispute = (
  context: RequestContext,
  input: ReplyToDisputeInput,
): Promise<OperationResult<Dispute, CreditDisputeUnknown | CreditActionNotAllowed | CreditFormRejected>> =>
  actOnCredit<Dispute, Dispute, CreditFormRejected, CreditDisputeUnknown>(context, {
    mutation: 'replyToDispute',
    action: 'REPLY_TO_DISPUTE',
    input,
    id: input.disputeId,
    unknown: { kind: 'CreditDisputeUnknown', disputeId: input.disputeId },
    find: findDispute,
    judge: async (_manager, dispute) => ({ kind: 'DISPUTE', dispute }),
    decide: async (situation) => {
      const { manager, row } = situation;
      const record = await getRecord(manager, row.recordId);
      const problems = checkReply(input, record, context.today);
      if (problems.length > 0) return { refusal: { kind: 'CreditFormRejected', problems } };
      const replacement = correct(context, input, record, situation);
      if (replacement !== null) await insertRecord(manager, replacement);
      const saved = await saveDispute(manager, row, {
        state: input.decision,
        reply: input.reply.trim(),
        repliedBy: context.caller.subject,
        repliedByUnitId: context.caller.unitId,
        repliedAt: context.now,
        dueAt: null,
        dueCalendarVersion: null,
        replacementRecordId: replacement?.id ?? null,
      });
      return { saved };
    },
    readAgain: findDispute,
  });

const checkReply = (input: ReplyToDisputeInput, record: CreditRecord, today: string): readonly FormProblem[] => {
  const texts = checkTexts({ reply: [input.reply, 2, 2000] });
  if (input.correctedValue === null && input.correctedClass === null) return texts;
  const field = input.correctedValue === null ? 'correctedClass' : 'correctedValue';
  if (input.decision === 'UPHELD') return [...texts, { field, code: 'NOT_WITH_UPHELD', limit: null }];
  const form = { ...record, value: input.correctedValue ?? record.value, adverseClass: input.correctedClass ?? record.adverseClass };
  const names: Readonly<Record<string, string>> = { value: 'correctedValue', adverseClass: 'correctedClass' };
  return [...texts, ...checkRecordForm(form, today).map((problem) => ({ ...problem, field: names[problem.field] ?? problem.field }))];
};

/** The record that stands in the place of the contested one; null: the record is upheld or withdrawn. */
const correct = (context: RequestContext, input: ReplyToDisputeInput, record: CreditRecord, { enterprise, settings }: CreditSituation<Dispute>): StoredRecord | null => {
  const isReplaced = input.decision === 'CORRECTED' && (input.correctedValue !== null || input.correctedClass !== null);
  if (!isReplaced) return null;
  const form = { ...record, value: input.correctedValue ?? record.value, adverseClass: input.correctedClass ?? record.adverseClass };
  const authority = { id: record.authorityUnitId, name: record.authorityName };
  return { ...newRecord(context, form, { enterprise, authority, settings }), correctsRecordId: record.id };
};
