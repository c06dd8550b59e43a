import { readOptionalText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { isWithin } from '../../domain/campaigns/campaign-form.ts';
import { hasAttended } from '../../persistence/campaigns/contacts.ts';
import { insertRating } from '../../persistence/campaigns/outcomes.ts';
import { actOnSession, type SessionOperationResult } from './act-on-session.ts';
import { rejectForm, type CampaignFormRejected } from './refusals.ts';

export interface RateSessionInput {
  readonly idempotencyKey: string;
  readonly sessionId: string;
  readonly stars: number;
  readonly text: string | null;
}

/** An enterprise that came rates the session, once (VIS-16); a single rating is read by nobody (§0.1). */
export const rateSession = async (context: RequestContext, input: RateSessionInput): Promise<SessionOperationResult<CampaignFormRejected>> => {
  const text = readOptionalText('text', input.text);
  return actOnSession<CampaignFormRejected>(context, {
    mutation: 'rateSession',
    action: 'RATE',
    input,
    decide: async ({ manager, session, enterprise }) => {
      if (enterprise === null || !(await hasAttended(manager, session.id, enterprise.id))) return rejectForm({ field: 'sessionId', code: 'NOT_ATTENDED', limit: null });
      if (!isWithin(input.stars, 1, 5)) return rejectForm({ field: 'stars', code: 'NUMBER_RANGE', limit: '1–5' });
      const isNew = await insertRating(manager, { sessionId: session.id, enterpriseId: enterprise.id, stars: input.stars, text, ratedBy: context.caller.subject, at: context.now });
      return isNew ? { saved: session } : rejectForm({ field: 'sessionId', code: 'SAID_ALREADY', limit: null });
    },
  });
};
