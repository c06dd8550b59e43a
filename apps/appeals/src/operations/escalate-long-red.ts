import { type EntityManager, retryLostRaces } from '@qinqing/database';
import { shanghaiDate } from '@qinqing/working-time';
import { isLongRed } from '../domain/supervision.ts';
import { findAppeal } from '../persistence/appeals.ts';
import { moveAppeal, settingsAt, SYSTEM_ACTOR } from './act-on-appeal.ts';
import type { DeadlineContext } from './pass-appeal-step.ts';

/** What is red for more than 3 working days in a unit's hands comes to the direct-line office by itself, once (§9.2, APL-15). */
export const escalateLongRed = (context: DeadlineContext, appealId: string): Promise<void> =>
  retryLostRaces(() => context.dataSource.transaction((manager) => escalateIfLongRed(context, manager, appealId)));

const escalateIfLongRed = async ({ now, calendar }: DeadlineContext, manager: EntityManager, appealId: string): Promise<void> => {
  const appeal = await findAppeal(manager, appealId);
  if (appeal === null || appeal.state !== 'IN_PROGRESS' || appeal.coordinatedAt !== null) return;
  const settings = await settingsAt(manager, appeal.divisionCode, shanghaiDate(now));
  if (!isLongRed(appeal, calendar, now, settings.values.longRedDays)) return;
  await moveAppeal({ manager, appeal, settings, calendar, requestId: null }, { actor: SYSTEM_ACTOR, now }, { events: ['escalate'], changes: { coordinatedAt: now } });
};
