import { minuteMs, shanghaiDate, startOfShanghaiDay } from './day.ts';
import { checkLightThresholds, type LightThresholds } from './light-thresholds.ts';
import { minutesRun, type MeasuredClock } from './measured-clock.ts';
import { remaining } from './remaining.ts';
import { addWorkingMinutes } from './working-minutes.ts';

/** 红黄绿灯 (APL-15): in time, about to fall due (黄灯预警), overdue and not answered (亮红灯督办). */
export type Light = 'GREEN' | 'YELLOW' | 'RED';

/**
 * A clock that shows a light. While a pause lasts, the light stays as it was: give the deadline without that pause, and as `now` the
 * instant at which it began.
 */
export interface LitClock extends MeasuredClock {
  /** The answer stops the clock (9.2): from then on the light is green, and how late it came is another question. */
  readonly isAnswered: boolean;
  readonly thresholds: LightThresholds;
}

/** What a light turns to, and the instant from which on it is so. */
export interface LightChange {
  readonly at: Date;
  readonly light: 'YELLOW' | 'RED';
}

/**
 * The light of a promise (APL-15, formula 10.6). Red is decided by the instant and not by the minutes left, which stay 0 overnight:
 * from `dueAt` on, included, an unanswered promise is red. Yellow begins with the first instant at which `remaining` is within the
 * threshold, so a light never contradicts the minutes shown beside it. Pauses do not count in the whole time of which the threshold is
 * a share: otherwise the end of a long wait would turn a green light yellow.
 *
 * @throws InvalidLightThresholds
 * @throws InvalidPause
 * @throws CalendarNotCovered for a submission or due day that is not in the calendar; clock hours need none
 * @throws OfficeHoursNotCovered
 */
export function lightOf(clock: LitClock): Light {
  if (clock.isAnswered) return 'GREEN';
  return changesOf(clock).findLast(({ at }) => at <= clock.now)?.light ?? 'GREEN';
}

/**
 * The next turn of the light after `now`, for a timer; null when it turns no more: answered, or red. A pause moves it, so ask again
 * when a clock goes on.
 *
 * @throws what `lightOf` throws
 */
export function nextLightChange(clock: LitClock): LightChange | null {
  if (clock.isAnswered) return null;
  return changesOf(clock).find(({ at }) => at > clock.now) ?? null;
}

/** In the order of time; a promise that falls due as it starts has no yellow. */
function changesOf(clock: LitClock): readonly LightChange[] {
  const red: LightChange = { at: clock.dueAt, light: 'RED' };
  const yellow: LightChange = { at: yellowFrom(clock), light: 'YELLOW' };
  return yellow.at < red.at ? [yellow, red] : [red];
}

function yellowFrom(clock: LitClock): Date {
  const minutes = remaining({ ...clock, now: clock.startedAt }) - yellowMinutes(clock);
  return minutes > 0 ? firstInstantAfter(clock, minutes) : clock.startedAt;
}

function yellowMinutes(clock: LitClock): number {
  checkLightThresholds(clock.thresholds);
  const { yellowShare, yellowWorkingMinutes, yellowClockMinutes } = clock.thresholds;
  const least = clock.promise.kind === 'CLOCK_HOURS' ? yellowClockMinutes : yellowWorkingMinutes;
  return Math.max(least, wholeShare(minutesRun(clock, clock.dueAt), yellowShare));
}

/** Minutes left are whole, so the share may be too: 29 % of 100 is 29, although 0.29 × 100 falls short of it in binary. */
const wholeShare = (minutes: number, share: number): number => Math.floor(minutes * share + 1e-6);

/** The first instant at which `remaining` has fallen by so many minutes since the start, of whose own minute the seconds are dropped. */
function firstInstantAfter({ calendar, hours, promise, startedAt }: LitClock, minutes: number): Date {
  if (promise.kind === 'CLOCK_HOURS') return new Date((Math.floor(startedAt.getTime() / minuteMs) + minutes) * minuteMs);
  const midnight = startOfShanghaiDay(shanghaiDate(startedAt));
  const workedBefore = remaining({ calendar, hours, promise, now: midnight, dueAt: startedAt });
  return addWorkingMinutes(calendar, hours, midnight, workedBefore + minutes);
}
