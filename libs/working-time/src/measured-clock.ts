import { InvalidPause, type Pause } from './pauses.ts';
import { remaining, type RunningClock } from './remaining.ts';

/** A running clock with its start and the stretches in which it stood still. */
export interface MeasuredClock extends RunningClock {
  readonly startedAt: Date;
  /** Those with which `dueAt` was computed; none when absent. */
  readonly pauses?: readonly Pause[];
}

/**
 * Minutes for which a clock runs from its start to an instant, in the unit of its promise: pauses are taken away, once where they
 * overlap.
 *
 * @throws InvalidPause
 * @throws CalendarNotCovered
 * @throws OfficeHoursNotCovered
 */
export function minutesRun({ calendar, hours, promise, startedAt, pauses = [] }: MeasuredClock, until: Date): number {
  const minutesBetween = (from: Date, to: Date) => remaining({ calendar, hours, promise, now: from, dueAt: to });
  let run = 0;
  let runsFrom = startedAt;
  for (const pause of pauses.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    if (pause.to < pause.from) throw new InvalidPause(pause);
    if (pause.from >= until) break;
    if (pause.from > runsFrom) run += minutesBetween(runsFrom, pause.from);
    if (pause.to > runsFrom) runsFrom = pause.to;
  }
  return runsFrom < until ? run + minutesBetween(runsFrom, until) : run;
}
