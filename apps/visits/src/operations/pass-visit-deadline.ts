import { type DataSource, type EntityManager, retryLostRaces } from '@qinqing/database';
import { shanghaiDate, type Calendar } from '@qinqing/working-time';
import { actingAsOne } from '../domain/merging/bundle-standing.ts';
import { decideSilence } from '../domain/silence.ts';
import { isStatutory, windowsAhead, type VisitRequest } from '../domain/visit-request.ts';
import { listEnterpriseCopies } from '@qinqing/register-copies';
import { findVisitRequest, listCurrentWindows } from '../persistence/visit-requests.ts';
import { moveVisit, settingsAt, SYSTEM_ACTOR, type VisitSituation } from './act-on-visit.ts';
import { reserveReception } from './reserve-reception.ts';
import { startClock } from './step-clock.ts';

export interface DeadlineContext {
  readonly dataSource: DataSource;
  readonly now: Date;
  readonly calendar: Calendar;
}

/**
 * What silence brings once a step's time has passed (VIS-07, VIS-15). Done twice, or too early, it does nothing; an answer
 * that comes in the same moment wins or loses as a whole.
 */
export const passVisitDeadline = (context: DeadlineContext, visitRequestId: string): Promise<void> =>
  retryLostRaces(() => context.dataSource.transaction((manager) => passIfOverdue(context, manager, visitRequestId)));

const passIfOverdue = async (context: DeadlineContext, manager: EntityManager, visitRequestId: string): Promise<void> => {
  const { now } = context;
  const request = await findVisitRequest(manager, visitRequestId);
  if (request === null || request.dueAt === null || request.dueAt > now || isBundleClock(request)) return;
  const [enterprise] = await listEnterpriseCopies(manager, [request.enterpriseId]);
  if (enterprise === undefined) return;
  const [window] = windowsAhead(await listCurrentWindows(manager, [request.id]), now);
  const { state } = request;
  const events = decideSilence({ state, isStatutory: isStatutory(request), isProtected: enterprise.isProtected, hasWindowAhead: window !== undefined });
  if (events === null) return;
  const situation: VisitSituation = { manager, request, enterprise, settings: await settingsAt(manager, request.divisionCode, shanghaiDate(now)) };
  if (window !== undefined && events.includes('schedule')) {
    // The inspection takes place at the unit's first choice: no quota stands against it, but it is counted (VIS-15).
    await reserveReception(situation, { events, window, actor: SYSTEM_ACTOR, now, reason: null, requestId: null });
    return;
  }
  const feedbackIsOver = events.includes('giveFeedback');
  const changes = events.includes('followUpByPhone') ? followUpNow(context, situation) : feedbackIsOver ? startClock(context, 'FEEDBACK_DONE', situation.settings) : {};
  await moveVisit(situation, { actor: SYSTEM_ACTOR, now }, { events, changes });
};

/** The merged visit has the clock for all its members, and passes it for all of them at once. */
const isBundleClock = ({ bundleId, state }: VisitRequest): boolean => bundleId !== null && actingAsOne.includes(state);

/** The phone window ends when it was to end when the enterprise was asked: a late timer must not show who was called (VIS-08). */
const followUpNow = (context: DeadlineContext, { request, settings }: VisitSituation): Partial<VisitRequest> => {
  const clock = startClock(context, 'PHONE_FOLLOWUP', settings);
  return { ...clock, dueAt: request.unspokenUntil ?? clock.dueAt };
};
