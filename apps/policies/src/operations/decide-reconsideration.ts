import type { RequestContext } from '../context.ts';
import { findEarlierDuty } from '../domain/duties.ts';
import { actOnApplication, moveApplication, type ApplicationOperationResult } from './act-on-application.ts';
import { approve } from './approve.ts';
import { readRecordedText } from '@qinqing/text-input';
import type { PolicyAmountUnknown, PolicyApplicantBlacklisted, PolicyApplicantNotInBusiness, PolicyDutiesNotSeparate } from './refusals.ts';

export interface DecideReconsiderationInput {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly isApproved: boolean;
  readonly reason: string;
}

type Refusal = PolicyApplicantBlacklisted | PolicyApplicantNotInBusiness | PolicyDutiesNotSeparate | PolicyAmountUnknown;

/** Another approver than the one who rejected decides for good (复核决定, §9.3). */
export const decideReconsideration = async (context: RequestContext, input: DecideReconsiderationInput): Promise<ApplicationOperationResult<Refusal>> => {
  const reason = readRecordedText('reason', input.reason);
  return actOnApplication<Refusal>(context, {
    mutation: 'decideReconsideration',
    action: 'DECIDE_RECONSIDERATION',
    input,
    movesMoney: true,
    decide: async (situation) => {
      const { caller, now } = context;
      const { application, settings } = situation;
      const earlierDuty = findEarlierDuty(application, caller.subject, ['APPLIED', 'DECIDED']);
      if (earlierDuty !== null) return { refusal: { kind: 'PolicyDutiesNotSeparate', earlierDuty } };
      if (input.isApproved) return approve(context, situation, { event: 'overturn', reason });
      const decision = { outcome: 'REJECTED', isInstant: false, clauseId: application.decision?.clauseId ?? null, explanation: [{ ZH_CN: reason, EN: reason }] } as const;
      const changes = { decision, decidedBy: caller.subject, decidedAt: now, settingsVersion: settings.version };
      return { saved: await moveApplication(situation, { actor: caller.subject, now }, { events: ['uphold'], changes, reason }) };
    },
  });
};
