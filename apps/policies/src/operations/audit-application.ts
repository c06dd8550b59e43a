import type { RequestContext } from '../context.ts';
import { findEarlierDuty } from '../domain/duties.ts';
import { actOnApplication, moveApplication, type ApplicationOperationResult } from './act-on-application.ts';
import { readRecordedText } from '@qinqing/text-input';
import type { PolicyDutiesNotSeparate } from './refusals.ts';

export interface AuditApplicationInput {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly outcome: 'AUDIT_OK' | 'CLAWBACK';
  readonly reason: string;
}

/** Closes the audit of a payment (事后抽查, §10.9). What is drawn has to be audited; anything paid may be, when there is cause. */
export const auditApplication = async (context: RequestContext, input: AuditApplicationInput): Promise<ApplicationOperationResult<PolicyDutiesNotSeparate>> => {
  const reason = readRecordedText('reason', input.reason);
  return actOnApplication<PolicyDutiesNotSeparate>(context, {
    mutation: 'auditApplication',
    action: 'AUDIT',
    input,
    decide: async (situation) => {
      const { caller, now } = context;
      const earlierDuty = findEarlierDuty(situation.application, caller.subject, ['APPLIED', 'DECIDED', 'PAID']);
      if (earlierDuty !== null) return { refusal: { kind: 'PolicyDutiesNotSeparate', earlierDuty } };
      const events = [input.outcome === 'AUDIT_OK' ? 'passAudit' : 'clawBack'] as const;
      return { saved: await moveApplication(situation, { actor: caller.subject, now }, { events, reason }) };
    },
  });
};
