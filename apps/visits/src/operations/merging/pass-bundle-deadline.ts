import { type DataSource, type EntityManager, retryLostRaces } from '@qinqing/database';
import { listEnterpriseCopies } from '@qinqing/register-copies';
import { shanghaiDate, type Calendar } from '@qinqing/working-time';
import { unitsWithoutWord } from '../../domain/merging/bundle.ts';
import { decideSilence } from '../../domain/silence.ts';
import { insertAgreements } from '../../persistence/merging/bundle-members.ts';
import { lockBundle } from '../../persistence/merging/bundles.ts';
import { settingsAt, SYSTEM_ACTOR } from '../act-on-visit.ts';
import { startClock } from '../step-clock.ts';
import { listRequestsOf } from './act-on-bundle.ts';
import { releaseMembers } from './dissolve-bundle.ts';
import { moveBundle, moveMembers, type BundleSituation, type Moment } from './move-bundle.ts';
import { readWholeBundle } from './read-bundle.ts';
import { endWithoutDate } from './refuse-bundle.ts';
import { listBundleWindowsAhead, scheduleBundle } from './schedule-bundle.ts';

export interface BundleDeadlineContext {
  readonly dataSource: DataSource;
  readonly now: Date;
  readonly calendar: Calendar;
}

/** What silence brings to a merged visit once the time of a step has passed. Done twice, or too early, it does nothing. */
export const passBundleDeadline = (context: BundleDeadlineContext, bundleId: string): Promise<void> =>
  retryLostRaces(() => context.dataSource.transaction((manager) => passIfOverdue(context, manager, bundleId)));

const passIfOverdue = async (context: BundleDeadlineContext, manager: EntityManager, bundleId: string): Promise<void> => {
  const { now } = context;
  const bundle = await lockBundle(manager, bundleId);
  if (bundle === null || bundle.dueAt === null || bundle.dueAt > now) return;
  const [enterprise] = await listEnterpriseCopies(manager, [bundle.enterpriseId]);
  if (enterprise === undefined) return;
  const whole = await readWholeBundle(manager, bundle);
  const requests = await listRequestsOf(manager, whole.members.map(({ visitRequestId }) => visitRequestId));
  const situation: BundleSituation = { manager, whole, requests, enterprise, settings: await settingsAt(manager, bundle.divisionCode, shanghaiDate(now)), requestId: null };
  const moment = { actor: SYSTEM_ACTOR, now };
  if (bundle.state === 'PROPOSED') await passAgreement(situation, moment);
  if (bundle.state === 'ASKED') await passReply(context, situation, moment);
};

/** Units that say nothing come along where they must (VIS-15); elsewhere nobody is merged without a word of its own. */
const passAgreement = async (situation: BundleSituation, moment: Moment): Promise<void> => {
  const { manager, whole } = situation;
  if (whole.bundle.type !== 'COMPREHENSIVE_INSPECTION') {
    await releaseMembers(situation, moment, { events: ['dissolve'] });
    return;
  }
  await moveBundle(manager, whole.bundle, moment, { events: ['completeAgreement'] });
  await insertAgreements(manager, whole.bundle.id, unitsWithoutWord(whole), moment.actor, moment.now);
};

/** The enterprise's silence means for all members what it means for a single request (VIS-07, VIS-15). */
const passReply = async (context: BundleDeadlineContext, situation: BundleSituation, moment: Moment): Promise<void> => {
  const { manager, whole, requests, enterprise, settings } = situation;
  const { bundle } = whole;
  const [request] = requests;
  if (request === undefined) return;
  const [window] = await listBundleWindowsAhead(situation, moment.now);
  const events = decideSilence({ state: request.state, isStatutory: bundle.isStatutory, isProtected: enterprise.isProtected, hasWindowAhead: window !== undefined });
  if (events === null) return;
  if (window !== undefined && events.includes('schedule')) {
    await scheduleBundle(situation, window, moment, null);
  } else if (events.includes('followUpByPhone')) {
    const clock = startClock(context, 'PHONE_FOLLOWUP', settings);
    // The phone window ends when it was to end when the enterprise was asked: a late timer must not show who was called (VIS-08).
    const due = { dueAt: bundle.unspokenUntil ?? clock.dueAt, dueCalendarVersion: clock.dueCalendarVersion };
    await moveBundle(manager, bundle, moment, { events: ['followUpByPhone'], changes: due });
    await moveMembers(situation, moment, { events: ['followUpByPhone'], changes: due });
  } else {
    await endWithoutDate(situation, moment, { event: events.includes('cancel') ? 'cancel' : 'refuse', reason: null });
  }
};
