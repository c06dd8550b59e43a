import type { RequestContext, Settings } from '../context.ts';
import { stepDeadline, type TimedStep } from '../domain/visit-clock.ts';
import type { VisitRequest } from '../domain/visit-request.ts';

/** The clock of a step that begins now, as columns of the request. */
export const startClock = (
  { now, calendar }: Pick<RequestContext, 'now' | 'calendar'>,
  step: TimedStep,
  settings: Settings,
): Pick<VisitRequest, 'dueCalendarVersion' | 'settingsVersion'> & { readonly dueAt: Date } => {
  const { dueAt, calendarVersion } = stepDeadline(step, now, calendar, settings.values);
  return { dueAt, dueCalendarVersion: calendarVersion, settingsVersion: settings.version };
};

/**
 * The enterprise is asked now: it sees the request from here on, whatever becomes of it, and its reply window begins (VIS-07). For
 * others it is being asked until the phone window behind it is over too, whether it is used or not (VIS-08).
 */
export const askNow = (context: Pick<RequestContext, 'now' | 'calendar'>, settings: Settings): Partial<VisitRequest> => {
  const clock = startClock(context, 'PENDING_ENTERPRISE', settings);
  const phone = stepDeadline('PHONE_FOLLOWUP', clock.dueAt, context.calendar, settings.values);
  return { ...clock, askedAt: context.now, unspokenUntil: phone.dueAt };
};
