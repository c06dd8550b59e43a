import { type DataSource, type EntityManager, retryLostRaces } from '@qinqing/database';
import { shanghaiDate, type Calendar } from '@qinqing/working-time';
import { decideSilence } from '../domain/silence.ts';
import { isStatutory, windowsAhead } from '../domain/visit-request.ts';
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
  if (request === null || request.dueAt === null || request.dueAt > now) return;
  const [enterprise] = await listEnterpriseCopies(manager, [request.enterpriseId]);
  if (enterprise === undefined) return;
  const [window] = windowsAhead(await listCurrentWindows(manager, [request.id]), now);
  const { state } = request;
  const events = decideSilence({ state, isStatutory: isStatutory(request), isProtected: enterprise.isProtected, hasWindowAhead: window !== undefined });
  if (events === null) return;
  const situation: VisitSituation = { manager, request, enterprise, settings: await settingsAt(manager, request.divisionCode, shanghaiDate(now)) };
  if (window !== undefined && events.includes('accept')) {
    // The inspection takes place at the unit's first choice: no quota stands against it, but it is counted (VIS-15).
    await reserveReception(situation, { window, actor: SYSTEM_ACTOR, now, reason: null, requestId: null });
    return;
  }
  const changes = events.includes('followUpByPhone') ? startClock(context, 'PHONE_FOLLOWUP', situation.settings) : {};
  await moveVisit(situation, { actor: SYSTEM_ACTOR, now }, { events, changes });
};
