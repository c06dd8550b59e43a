import { readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { insertOpinion } from '../../persistence/campaigns/outcomes.ts';
import { actOnSession, type SessionOperationResult } from './act-on-session.ts';
import { rejectForm, type CampaignFormRejected } from './refusals.ts';

export interface GiveOpinionInput {
  readonly idempotencyKey: string;
  readonly sessionId: string;
  readonly text: string;
}

const LONGEST = 4000;

/** An expert's written opinion (VIS-33): the first word stands, and is not written over. */
export const giveOpinion = async (context: RequestContext, input: GiveOpinionInput): Promise<SessionOperationResult<CampaignFormRejected>> => {
  const text = readRecordedText('text', input.text, LONGEST);
  return actOnSession<CampaignFormRejected>(context, {
    mutation: 'giveOpinion',
    action: 'GIVE_OPINION',
    input,
    decide: async ({ manager, session }) => {
      const isNew = await insertOpinion(manager, { sessionId: session.id, expert: context.caller.subject, text, at: context.now });
      return isNew ? { saved: session } : rejectForm({ field: 'sessionId', code: 'SAID_ALREADY', limit: null });
    },
  });
};
