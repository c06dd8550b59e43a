import { CallerFault } from '@qinqing/caller';
import type { RequestContext } from '../context.ts';
import type { Appeal, AppealUnsolvedReason } from '../domain/appeal.ts';
import { isAwaitingMeeting, recheckAt, referralOf } from '../domain/explanation.ts';
import type { AppealEvent } from '../domain/appeal-state.ts';
import { actOnAppeal, type AppealOperationResult } from './act-on-appeal.ts';
import { readOptionalText, readRecordedText } from './recorded-text.ts';
import { answerAppeal } from './stop-clock.ts';

export interface ExplainAppealInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly reason: AppealUnsolvedReason;
  readonly text: string;
  readonly alternatives: string | null;
  readonly approvedBy: string;
}

/**
 * The unit explains why it cannot be solved now (「无法、无策、力所不及」, APL-34), approved by its head. That is no end: what lacks a quota or
 * an instrument waits for the joint meeting, and all of it is looked at again (§0.1).
 */
export const explainAppeal = async (context: RequestContext, input: ExplainAppealInput): Promise<AppealOperationResult<never>> => {
  const text = readRecordedText('text', input.text);
  const alternatives = readOptionalText('alternatives', input.alternatives);
  const approvedBy = readRecordedText('approvedBy', input.approvedBy);
  const { reason } = input;
  requireGivenReason('reason', reason);
  const { caller, now } = context;
  return actOnAppeal(context, {
    mutation: 'explainAppeal',
    action: 'EXPLAIN',
    input,
    decide: async (situation) => {
      const { appeal, settings } = situation;
      const changes = { ...explanation(appeal, { reason, text, alternatives, approvedBy }, now), referredTo: referralOf(reason), recheckAt: recheckAt(reason, now, settings.values.recheckDays) };
      return { saved: await answerAppeal(situation, { actor: caller.subject, now }, { events: explaining(changes.referredTo), changes, reason: text }) };
    },
  });
};

/** @throws CallerFault for the one reason that nobody gives */
export const requireGivenReason = (field: string, reason: AppealUnsolvedReason | null): void => {
  if (reason === 'NO_INFORMATION') throw new CallerFault('BAD_USER_INPUT', `"${field}" NO_INFORMATION follows by itself when the enterprise has not answered in time. Give another one.`, { field });
};

/** While the joint meeting has it, the enterprise is not asked for a rating yet. */
const explaining = (referredTo: Appeal['referredTo']): readonly AppealEvent[] => (isAwaitingMeeting(referredTo) ? ['explain'] : ['explain', 'askRating']);

export interface Explanation {
  readonly reason: AppealUnsolvedReason;
  readonly text: string;
  readonly alternatives: string | null;
  readonly approvedBy: string | null;
}

/** An explanation as columns of the appeal: answered, and not solved. */
export const explanation = (appeal: Appeal, { reason, text, alternatives, approvedBy }: Explanation, now: Date): Partial<Appeal> => ({
  outcome: 'EXPLAINED',
  resolutionMode: null,
  reply: text,
  replyAt: now,
  replyUnitId: appeal.unitId,
  publicAnswer: null,
  explanationReason: reason,
  explanationApprovedBy: approvedBy,
  alternatives,
});

/** An answer with a result leaves nothing of an earlier explanation. */
export const noExplanation: Partial<Appeal> = { explanationReason: null, explanationApprovedBy: null, alternatives: null, referredTo: null, recheckAt: null };
