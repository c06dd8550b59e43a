import { campaignWording } from '../../messages/campaigns.ts';
import type { CampaignSession, CampaignTask } from '../../domain/campaigns/campaign.ts';
import type { DueQuestion } from '../../persistence/campaigns/questions.ts';
import type { Notice } from '../notices/notify.ts';

/** Whoever signed up is told that the session does not take place. */
export const cancelledNotices = (session: CampaignSession, enterpriseIds: readonly string[], now: Date): Notice[] =>
  enterpriseIds.map((enterpriseId) => ({
    recipient: { kind: 'ENTERPRISE', enterpriseId },
    template: 'visits.session-cancelled',
    ...campaignWording.sessionCancelled(session.startsAt),
    about: { type: 'CampaignSession', id: session.id },
    divisionCode: session.divisionCode,
    at: now,
  }));

/** The owner of a task is told what to do, and until when. */
export const taskNotice = (session: CampaignSession, { id, ownerUnitId, dueOn }: Pick<CampaignTask, 'id' | 'ownerUnitId' | 'dueOn'>, now: Date): Notice => ({
  recipient: { kind: 'UNIT', unitId: ownerUnitId },
  template: 'visits.session-task',
  ...campaignWording.taskDecided(dueOn),
  about: { type: 'CampaignSession', id: session.id },
  divisionCode: session.divisionCode,
  at: now,
  collapseKey: `campaign-task:${id}`,
});

/** 「会后每个问题都有部门跟我通报解决进展」 (VIS-36): the enterprise hears where its question stands. */
export const progressNotice = (question: DueQuestion, now: Date): Notice => ({
  recipient: { kind: 'ENTERPRISE', enterpriseId: question.enterpriseId },
  template: 'visits.question-progress',
  ...campaignWording.questionProgress(question.appealNumber),
  about: question.sessionId === null ? { type: 'Campaign', id: question.campaignId } : { type: 'CampaignSession', id: question.sessionId },
  divisionCode: question.divisionCode,
  at: now,
});
