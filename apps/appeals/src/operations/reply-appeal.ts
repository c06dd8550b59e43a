import type { RequestContext } from '../context.ts';
import type { SentFile } from '../domain/attachments.ts';
import { actOnAppeal, type AppealOperationResult } from './act-on-appeal.ts';
import { attachFiles, readFiles } from './attach-files.ts';
import { noExplanation } from './explain-appeal.ts';
import { readOptionalText, readRecordedText } from './recorded-text.ts';
import type { AppealFormRejected } from './refusals.ts';
import { answerAppeal } from './stop-clock.ts';

export interface ReplyAppealInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly text: string;
  readonly publicAnswer: string | null;
  readonly attachments: readonly SentFile[];
}

/** The unit answers with what was done, and evidence (答复): the clock stops, and the enterprise is asked for its rating (§9.2). */
export const replyAppeal = async (context: RequestContext, input: ReplyAppealInput): Promise<AppealOperationResult<AppealFormRejected>> => {
  const reply = readRecordedText('text', input.text);
  const publicAnswer = readOptionalText('publicAnswer', input.publicAnswer);
  const { caller, now } = context;
  return actOnAppeal<AppealFormRejected>(context, {
    mutation: 'replyAppeal',
    action: 'REPLY',
    input,
    decide: async (situation) => {
      const { appeal } = situation;
      const sent = readFiles(input.attachments, situation);
      if ('refusal' in sent) return sent;
      const answer = { reply, replyAt: now, replyUnitId: appeal.unitId, publicAnswer };
      const changes = { ...noExplanation, ...answer, outcome: 'REPLIED', resolutionMode: appeal.coordinatedAt === null ? 'PLATFORM' : 'COORDINATED' } as const;
      const saved = await answerAppeal(situation, { actor: caller.subject, now }, { events: ['reply', 'askRating'], changes, reason: reply });
      await attachFiles(situation, { files: sent.files, purpose: 'EVIDENCE', by: caller.subject, now });
      return { saved };
    },
  });
};
