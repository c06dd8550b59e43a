import type { RequestContext } from '../context.ts';
import { listPauses } from '../persistence/appeals.ts';
import { openPause } from '../persistence/pauses.ts';
import { actOnAppeal, moveAppeal, type AppealOperationResult } from './act-on-appeal.ts';
import { readRecordedText } from './recorded-text.ts';
import type { AppealPauseLimitReached } from './refusals.ts';

export interface RequestInformationInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly question: string;
}

/** The unit asks the enterprise for what is missing (要求补充材料, §9.2): the clock stands still, at most twice. */
export const requestInformation = async (context: RequestContext, input: RequestInformationInput): Promise<AppealOperationResult<AppealPauseLimitReached>> => {
  const question = readRecordedText('question', input.question);
  const { caller, now } = context;
  return actOnAppeal<AppealPauseLimitReached>(context, {
    mutation: 'requestInformation',
    action: 'REQUEST_INFORMATION',
    input,
    decide: async (situation) => {
      const { manager, appeal, settings } = situation;
      const limit = settings.values.informationPauses;
      if (appeal.pauseCount >= limit) return { refusal: { kind: 'AppealPauseLimitReached', limit } };
      const changes = { pausedSince: now, pauseCount: appeal.pauseCount + 1 };
      const saved = await moveAppeal(situation, { actor: caller.subject, now }, { events: ['requestInformation'], changes, reason: question });
      await openPause(manager, { appealId: appeal.id, kind: 'INFORMATION', question, from: now }, await listPauses(manager, [appeal.id]));
      return { saved };
    },
  });
};
