import type { RequestContext, Settings } from '../context.ts';
import { stepDeadline, type TimedStep } from '../domain/visit-clock.ts';
import type { VisitRequest } from '../domain/visit-request.ts';

/** The clock of a step that begins now, as columns of the request. */
export const startClock = (
  { now, calendar }: Pick<RequestContext, 'now' | 'calendar'>,
  step: TimedStep,
  settings: Settings,
): Pick<VisitRequest, 'dueAt' | 'dueCalendarVersion' | 'settingsVersion'> => {
  const { dueAt, calendarVersion } = stepDeadline(step, now, calendar, settings.values);
  return { dueAt, dueCalendarVersion: calendarVersion, settingsVersion: settings.version };
};

/** The enterprise is asked now: it sees the request from here on, whatever becomes of it, and its reply window begins (VIS-07). */
export const askNow = (context: Pick<RequestContext, 'now' | 'calendar'>, settings: Settings): Partial<VisitRequest> => ({
  ...startClock(context, 'PENDING_ENTERPRISE', settings),
  askedAt: context.now,
});
