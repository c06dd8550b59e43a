import type { RequestContext } from '../context.ts';
import type { SentFile } from '../domain/attachments.ts';
import { takeCodeAttempt } from '../persistence/code-attempts.ts';
import { actOnAppeal, type AppealOperationResult } from './act-on-appeal.ts';
import { attachFiles, readFiles } from './attach-files.ts';
import { noExplanation } from './explain-appeal.ts';
import { readRecordedText } from './recorded-text.ts';
import type { AppealCodeWrong, AppealFormRejected } from './refusals.ts';
import { answerAppeal } from './stop-clock.ts';

export interface ResolveOnSpotInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly text: string;
  readonly confirmationCode: string;
  readonly attachments: readonly SentFile[];
}

/**
 * The liaison solved it on the spot (现场即办, APL-10); the enterprise confirms that with the code that it alone reads. A wrong code counts:
 * after five of them no code is compared any more, and the responsible unit goes on.
 */
export const resolveOnSpot = async (context: RequestContext, input: ResolveOnSpotInput): Promise<AppealOperationResult<AppealCodeWrong | AppealFormRejected>> => {
  const reply = readRecordedText('text', input.text);
  const { caller, now } = context;
  return actOnAppeal<AppealCodeWrong | AppealFormRejected>(context, {
    mutation: 'resolveOnSpot',
    action: 'RESOLVE_ON_SPOT',
    input,
    decide: async (situation) => {
      const { manager, appeal, settings } = situation;
      const { codeAttempts } = settings.values;
      const attempt = await takeCodeAttempt(manager, { appealId: appeal.id, by: caller.subject, now }, codeAttempts);
      if (attempt === null) return { refusal: { kind: 'AppealCodeWrong', appealId: appeal.id, attemptsLeft: 0 } };
      if (input.confirmationCode.trim() !== appeal.confirmationCode) return { recorded: { kind: 'AppealCodeWrong', appealId: appeal.id, attemptsLeft: codeAttempts - attempt } };
      const sent = readFiles(input.attachments, situation);
      if ('refusal' in sent) return sent;
      const changes = { ...noExplanation, outcome: 'RESOLVED', resolutionMode: 'ON_SPOT', reply, replyAt: now, replyUnitId: null, publicAnswer: null } as const;
      const saved = await answerAppeal(situation, { actor: caller.subject, now }, { events: ['resolveOnSpot', 'askRating'], changes, reason: reply });
      await attachFiles(situation, { files: sent.files, purpose: 'EVIDENCE', by: caller.subject, now });
      return { saved };
    },
  });
};
