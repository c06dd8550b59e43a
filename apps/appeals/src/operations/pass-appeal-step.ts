import { type DataSource, type EntityManager, retryLostRaces } from '@qinqing/database';
import { shanghaiDate, type Calendar } from '@qinqing/working-time';
import type { Appeal } from '../domain/appeal.ts';
import { decidePassedStep, overdueKinds } from '../domain/passed-step.ts';
import { findAppeal } from '../persistence/appeals.ts';
import { recordSupervision } from '../persistence/supervisions.ts';
import { moveAppeal, settingsAt, SYSTEM_ACTOR, type AppealSituation } from './act-on-appeal.ts';
import { explanation } from './explain-appeal.ts';
import { answerAppeal } from './stop-clock.ts';

export interface DeadlineContext {
  readonly dataSource: DataSource;
  readonly now: Date;
  readonly calendar: Calendar;
}

/** Once a step's time has passed (§9.2). Done twice, or too early, it does nothing; an answer in the same moment wins or loses as a whole. */
export const passAppealStep = (context: DeadlineContext, appealId: string): Promise<void> =>
  retryLostRaces(() => context.dataSource.transaction((manager) => passIfOverdue(context, manager, appealId)));

const passIfOverdue = async ({ now, calendar }: DeadlineContext, manager: EntityManager, appealId: string): Promise<void> => {
  const appeal = await findAppeal(manager, appealId);
  if (appeal === null || appeal.stepDueAt === null || appeal.stepDueAt > now) return;
  const kind = overdueKinds[appeal.state];
  if (kind !== undefined) await recordSupervision(manager, { appealId, kind, onDay: shanghaiDate(appeal.stepDueAt), at: now });
  const events = decidePassedStep(appeal.state);
  if (events === null) return;
  const settings = await settingsAt(manager, appeal.divisionCode, shanghaiDate(now));
  const situation: AppealSituation = { manager, appeal, settings, calendar, requestId: null };
  const by = { actor: SYSTEM_ACTOR, now };
  if (appeal.state === 'WAITING_ENTERPRISE') await answerAppeal(situation, by, { events, changes: unanswered(appeal, now) });
  else await moveAppeal(situation, by, { events });
};

const unanswered = (appeal: Appeal, now: Date): Partial<Appeal> => ({
  ...explanation(appeal, { reason: 'NO_INFORMATION', text: '未在期限内收到所需材料，本件先行办结；补齐后可再次提交。', alternatives: null, approvedBy: null }, now),
  referredTo: null,
  recheckAt: null,
});
