import { randomUUID } from 'node:crypto';
import type { RequestContext } from '../context.ts';
import { isDrawnForAudit } from '../domain/audit-selection.ts';
import { findEarlierDuty } from '../domain/duties.ts';
import type { PolicyApplication } from '../domain/policy-application.ts';
import { findCreditCopy } from '../persistence/copies.ts';
import { actOnApplication, moveApplication, type ApplicationOperationResult } from './act-on-application.ts';
import { fundsContext } from './approve.ts';
import { refuseBlacklisted } from './enterprise-file.ts';
import { mustMove, type FundedApplication } from './grant-funds.ts';
import { readRecordedText } from '@qinqing/text-input';
import type { PolicyApplicantBlacklisted, PolicyDutiesNotSeparate } from './refusals.ts';

export interface PayApplicationInput {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly voucher: string;
}

type Refusal = PolicyApplicantBlacklisted | PolicyDutiesNotSeparate;

/** Pays what is committed (POL-20), unless the enterprise was blacklisted since (POL-17); whether it is audited is drawn in the same moment (§10.9). */
export const payApplication = async (context: RequestContext, input: PayApplicationInput): Promise<ApplicationOperationResult<Refusal>> => {
  const voucher = readRecordedText('voucher', input.voucher);
  return actOnApplication<Refusal>(context, {
    mutation: 'payApplication',
    action: 'PAY',
    input,
    movesMoney: true,
    decide: async (situation) => {
      const { manager, application, settings } = situation;
      const { caller, now } = context;
      const earlierDuty = findEarlierDuty(application, caller.subject, ['APPLIED', 'DECIDED']);
      if (earlierDuty !== null) return { refusal: { kind: 'PolicyDutiesNotSeparate', earlierDuty } };
      const blacklisted = refuseBlacklisted(await findCreditCopy(manager, application.enterpriseId), settings.values);
      if (blacklisted !== null) return { refusal: blacklisted };
      await mustMove(manager, fundedOf(application), ['COMMITTED', 'PAID'], voucher, fundsContext(context, situation));
      const changes = { paidBy: caller.subject, paidAt: now, isAuditSelected: isDrawnForAudit(application.riskScore, randomUUID(), settings.values) };
      return { saved: await moveApplication(situation, { actor: caller.subject, now }, { events: ['pay'], changes, reason: voucher }) };
    },
  });
};

/** Whatever was approved has an amount. */
export const fundedOf = (application: PolicyApplication): FundedApplication => {
  if (application.amountCents === null) throw new Error(`application ${application.id} was approved without an amount`);
  return { ...application, amountCents: application.amountCents };
};
