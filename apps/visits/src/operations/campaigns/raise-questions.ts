import { publish, type EntityManager } from '@qinqing/database';
import { questionRaisedEvent } from '@qinqing/events';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { campaignRules } from '../../domain/campaigns/campaign-kind.ts';
import { becomesAppeal, nextProgressAt, type CampaignQuestion } from '../../domain/campaigns/campaign-question.ts';
import type { Campaign } from '../../domain/campaigns/campaign.ts';

export interface QuestionsRaised {
  readonly campaign: Campaign;
  readonly questions: readonly CampaignQuestion[];
  /** Working days until the enterprise hears of the progress. */
  readonly progressNoticeDays: number;
  readonly now: Date;
  readonly requestId: string | null;
}

/**
 * What was not closed on the spot is handed to the appeals department (VIS-36), in the transaction that ends the talk: each question
 * exactly once, since it is marked in the same transaction.
 *
 * @returns all questions, as they have to be saved
 */
export const raiseQuestions = async (manager: EntityManager, { campaign, questions, progressNoticeDays, now, requestId }: QuestionsRaised): Promise<readonly CampaignQuestion[]> => {
  const raised = questions.filter((question) => becomesAppeal(question) && question.takenOverAt === null);
  await publish(manager, raised.map((question) => toEvent(campaign, question, now)) as never, requestId);
  const progressDueAt = raised.length === 0 ? null : nextProgressAt(now, stateCouncilCalendar, progressNoticeDays);
  return questions.map((question) => (raised.includes(question) ? { ...question, takenOverAt: now, progressDueAt } : question));
};

const toEvent = ({ kind, title }: Campaign, question: CampaignQuestion, now: Date) => ({
  contract: questionRaisedEvent,
  subject: question.id,
  stateVersion: null,
  divisionCode: question.divisionCode,
  occurredAt: now,
  data: {
    questionId: question.id,
    enterpriseId: question.enterpriseId,
    channel: campaignRules[kind].channel,
    occasion: title,
    content: question.text,
    contactName: question.contactName,
    contactPhone: question.contactPhone,
    answeringUnitId: question.answeringUnitId,
    answer: question.answer,
    promisedOn: question.promisedOn,
    raisedAt: question.raisedAt.toISOString(),
  },
});
