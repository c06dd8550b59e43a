import type { RequestContext } from '../../context.ts';
import { countOpenTasks } from '../../persistence/campaigns/outcomes.ts';
import { listQuestionsOfSession, saveQuestions } from '../../persistence/campaigns/questions.ts';
import { actOnSession, actorOf, moveSession, type SessionOperationResult } from './act-on-session.ts';
import { getCampaign } from './plan-campaign.ts';
import { raiseQuestions } from './raise-questions.ts';

export interface FinishMinutesInput {
  readonly idempotencyKey: string;
  readonly sessionId: string;
}

/**
 * The minutes stand. Every question that is not closed becomes an appeal, exactly once: the session leaves HELD once, by the guard on
 * its version, and what it publishes commits with that step (VIS-36).
 */
export const finishMinutes = (context: RequestContext, input: FinishMinutesInput): Promise<SessionOperationResult<never>> =>
  actOnSession(context, {
    mutation: 'finishMinutes',
    action: 'FINISH_MINUTES',
    input,
    decide: async (situation) => {
      const { manager, session, settings } = situation;
      const { now, requestId } = context;
      const campaign = await getCampaign(manager, session.campaignId);
      const questions = await listQuestionsOfSession(manager, session.id);
      await saveQuestions(manager, await raiseQuestions(manager, { campaign, questions, progressNoticeDays: settings.values.progressNoticeDays, now, requestId }));
      const hasTasks = (await countOpenTasks(manager, session.id)) > 0;
      return { saved: await moveSession(situation, actorOf(context), { events: hasTasks ? ['finishMinutes', 'openTasks'] : ['finishMinutes'], changes: { minutesFinishedAt: now } }) };
    },
  });
