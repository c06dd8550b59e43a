import type { RequestContext } from '../context.ts';
import { beginPause, stepDeadline } from '../domain/application-clock.ts';
import { walk } from '../domain/application-state.ts';
import { findEarlierDuty } from '../domain/duties.ts';
import { findClause } from '../persistence/projects.ts';
import { actOnApplication, moveApplication, type ApplicationOperationResult, type ApplicationOutcome, type ApplicationSituation } from './act-on-application.ts';
import { approve, fundsContext } from './approve.ts';
import { readRecordedText } from '@qinqing/text-input';
import { releaseFunds } from './release-funds.ts';
import type { PolicyAmountUnknown, PolicyApplicantBlacklisted, PolicyApplicantNotInBusiness, PolicyApplicationActionNotAllowed, PolicyClauseUnknown, PolicyDutiesNotSeparate, PolicySupplementsExhausted } from './refusals.ts';
import { serveWaitingList } from './serve-waiting-list.ts';

export interface ReviewApplicationInput {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly decision: 'APPROVE' | 'REJECT' | 'ASK_SUPPLEMENT';
  readonly reason: string;
  readonly clauseId: string | null;
}

type Refusal = PolicyApplicantBlacklisted | PolicyApplicantNotInBusiness | PolicyDutiesNotSeparate | PolicyClauseUnknown | PolicyAmountUnknown | PolicySupplementsExhausted | PolicyApplicationActionNotAllowed;

/** A person decides what the machine could not (POL-07, §9.3); never the person who applied (POL-36). */
export const reviewApplication = async (context: RequestContext, input: ReviewApplicationInput): Promise<ApplicationOperationResult<Refusal>> => {
  const reason = readRecordedText('reason', input.reason);
  return actOnApplication<Refusal>(context, {
    mutation: 'reviewApplication',
    action: 'REVIEW',
    input,
    movesMoney: true,
    decide: async (situation) => {
      const earlierDuty = findEarlierDuty(situation.application, context.caller.subject, ['APPLIED']);
      if (earlierDuty !== null) return { refusal: { kind: 'PolicyDutiesNotSeparate', earlierDuty } };
      const decide = { APPROVE: approveIt, REJECT: reject, ASK_SUPPLEMENT: askSupplement }[input.decision];
      return decide(context, situation, { ...input, reason });
    },
  });
};

type Decide = (context: RequestContext, situation: ApplicationSituation, input: ReviewApplicationInput) => Promise<ApplicationOutcome<Refusal>>;

const approveIt: Decide = (context, situation, { reason }) => approve(context, situation, { event: 'approve', reason });

const reject: Decide = async (context, situation, { reason, clauseId }) => {
  const { manager, application, project, settings } = situation;
  const { caller, now, calendar, requestId } = context;
  const [own, cited] = [await findClause(manager, project.clauseId), clauseId === null ? null : await findClause(manager, clauseId)];
  if (cited === null || cited.document.id !== own?.document.id) return { refusal: { kind: 'PolicyClauseUnknown', clauseId } };
  const isFreed = await releaseFunds(situation, 'rejected', fundsContext(context, situation));
  const decision = { outcome: 'REJECTED', isInstant: false, clauseId: cited.clause.id, explanation: [{ ZH_CN: reason, EN: reason }] } as const;
  const clock = stepDeadline('REQUEST_RECONSIDERATION', now, calendar, settings.values);
  const changes = { decision, decidedBy: caller.subject, decidedAt: now, supplementRequest: null, settingsVersion: settings.version, ...clock };
  const saved = await moveApplication(situation, { actor: caller.subject, now }, { events: ['reject'], changes, reason });
  if (isFreed) await serveWaitingList(manager, application.projectId, { now, calendar, requestId, settings });
  return { saved };
};

/** At most twice; the review stands still until the enterprise has answered. */
const askSupplement: Decide = async (context, situation, { reason }) => {
  const { application, settings } = situation;
  const { caller, now, calendar } = context;
  if (walk(application.state, ['askSupplement']) === null) return { refusal: { kind: 'PolicyApplicationActionNotAllowed', action: 'REVIEW', state: application.state, allowedNow: ['REVIEW'] } };
  if (application.supplementCount >= settings.values.mostSupplements) return { refusal: { kind: 'PolicySupplementsExhausted', limit: settings.values.mostSupplements } };
  const changes = {
    supplementRequest: reason,
    supplementCount: application.supplementCount + 1,
    pauses: beginPause(application.pauses, now),
    ...stepDeadline('SUPPLEMENT', now, calendar, settings.values),
  };
  return { saved: await moveApplication(situation, { actor: caller.subject, now }, { events: ['askSupplement'], changes, reason }) };
};
