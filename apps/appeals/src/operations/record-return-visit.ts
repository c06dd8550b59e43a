import type { RequestContext } from '../context.ts';
import { decideReturnVisit } from '../domain/rating.ts';
import { insertReturnVisit } from '../persistence/appeal-loop.ts';
import { actOnAppeal, moveAppeal, type AppealOperationResult } from './act-on-appeal.ts';
import { renewConfirmationCode } from './confirmation-code.ts';
import { readRecordedText } from './recorded-text.ts';
import { continueClock } from './stop-clock.ts';

export interface RecordReturnVisitInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly isAgreed: boolean;
  readonly note: string;
}

/** The specialist records the return visit (回访, APL-09): closed, or open again, the third time before the joint meeting. The clock never starts anew. */
export const recordReturnVisit = async (context: RequestContext, input: RecordReturnVisitInput): Promise<AppealOperationResult<never>> => {
  const note = readRecordedText('note', input.note);
  const { caller, now } = context;
  const { isAgreed } = input;
  return actOnAppeal(context, {
    mutation: 'recordReturnVisit',
    action: 'RECORD_RETURN_VISIT',
    input,
    decide: async (situation) => {
      const { manager, appeal, settings } = situation;
      const events = decideReturnVisit(isAgreed, appeal.reopenCount, settings.values.reopenings, appeal.unitId !== null);
      const by = { actor: caller.subject, now };
      const reopened = { reopenCount: appeal.reopenCount + 1, outcome: null, resolutionMode: null, publicAnswer: null, confirmationCode: renewConfirmationCode(appeal.confirmationCode) };
      const saved = isAgreed ? await moveAppeal(situation, by, { events, reason: note }) : await continueClock(situation, by, { events, changes: reopened, reason: note });
      await insertReturnVisit(manager, { appealId: appeal.id, round: appeal.reopenCount + 1, isAgreed, note, recordedBy: caller.subject, at: now });
      return { saved };
    },
  });
};
