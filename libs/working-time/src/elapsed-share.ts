import { minutesRun, type MeasuredClock } from './measured-clock.ts';

/**
 * The elapsed share ε of a promise (formula 10.6, APL-16): 0 at its start, 1 from its due instant on, between them the time that
 * has run over all time that runs, in the unit of the promise. While the clock stands still no time runs, so that a plan does not
 * fall behind while the enterprise is waited for.
 *
 * @throws InvalidPause
 * @throws CalendarNotCovered for a day until due that is not in the calendar; clock hours need none
 * @throws OfficeHoursNotCovered
 */
export function elapsedShare(clock: MeasuredClock): number {
  const { startedAt, dueAt, now } = clock;
  if (now >= dueAt) return 1;
  if (now <= startedAt) return 0;
  const whole = minutesRun(clock, dueAt);
  return whole > 0 ? minutesRun(clock, now) / whole : 0;
}
