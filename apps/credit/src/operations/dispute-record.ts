import { randomUUID } from 'node:crypto';
import type { OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { stepDeadline } from '../domain/credit-clock.ts';
import type { CreditRecord } from '../domain/credit-record.ts';
import type { Dispute } from '../domain/dispute.ts';
import { findRecord } from '../persistence/credit-records.ts';
import { findDispute, insertDispute } from '../persistence/disputes.ts';
import { actOnCredit } from './act-on-credit.ts';
import { checkTexts } from './form-text.ts';
import { judgeRecord } from './judge.ts';
import type { CreditActionNotAllowed, CreditFormRejected, CreditRecordUnknown } from './refusals.ts';

export interface DisputeRecordInput {
  readonly idempotencyKey: string;
  readonly recordId: string;
  readonly ground: string;
}

/** The enterprise contests a record (CRD-18): readers see the flag at once, and the authority's clock begins. */
export const disputeRecord = (
  context: RequestContext,
  input: DisputeRecordInput,
): Promise<OperationResult<Dispute, CreditRecordUnknown | CreditActionNotAllowed | CreditFormRejected>> =>
  actOnCredit<CreditRecord, Dispute, CreditFormRejected, CreditRecordUnknown>(context, {
    mutation: 'disputeRecord',
    action: 'DISPUTE',
    input,
    id: input.recordId,
    unknown: { kind: 'CreditRecordUnknown', recordId: input.recordId },
    find: findRecord,
    judge: judgeRecord(context),
    decide: async ({ manager, row, settings }) => {
      const problems = checkTexts({ ground: [input.ground, 2, 2000] });
      if (problems.length > 0) return { refusal: { kind: 'CreditFormRejected', problems } };
      const { now, calendar, caller } = context;
      const dispute: Dispute = {
        id: randomUUID(),
        enterpriseId: row.enterpriseId,
        divisionCode: row.divisionCode,
        recordId: row.id,
        authorityUnitId: row.authorityUnitId,
        state: 'OPEN',
        ground: input.ground.trim(),
        raisedBy: caller.subject,
        raisedAt: now,
        ...stepDeadline('DISPUTE_REPLY', now, calendar, settings.values),
        reply: null,
        repliedBy: null,
        repliedByUnitId: null,
        repliedAt: null,
        replacementRecordId: null,
        settingsVersion: settings.version,
        version: 1,
      };
      await insertDispute(manager, dispute);
      return { saved: dispute };
    },
    readAgain: findDispute,
  });
