import type { RequestContext } from '../context.ts';
import type { SentFile } from '../domain/attachments.ts';
import { listPauses } from '../persistence/appeals.ts';
import { closePause } from '../persistence/pauses.ts';
import { actOnAppeal, moveAppeal, type AppealOperationResult } from './act-on-appeal.ts';
import { attachFiles, readFiles } from './attach-files.ts';
import { readRecordedText } from './recorded-text.ts';
import type { AppealFormRejected } from './refusals.ts';

export interface ProvideInformationInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly text: string;
  readonly attachments: readonly SentFile[];
}

/** The enterprise gives what was asked for (补充材料): the clock runs on, later by the working time that it stood still (§9.2). */
export const provideInformation = async (context: RequestContext, input: ProvideInformationInput): Promise<AppealOperationResult<AppealFormRejected>> => {
  const answer = readRecordedText('text', input.text);
  const { caller, now } = context;
  return actOnAppeal<AppealFormRejected>(context, {
    mutation: 'provideInformation',
    action: 'PROVIDE_INFORMATION',
    input,
    decide: async (situation) => {
      const { manager, appeal } = situation;
      const sent = readFiles(input.attachments, situation);
      if ('refusal' in sent) return sent;
      const pauses = await closePause(manager, await listPauses(manager, [appeal.id]), { to: now, answer });
      const saved = await moveAppeal(situation, { actor: caller.subject, now }, { events: ['provideInformation'], changes: { pausedSince: null }, reason: answer, pauses });
      await attachFiles(situation, { files: sent.files, purpose: 'INFORMATION', by: caller.subject, now });
      return { saved };
    },
  });
};
