import { instantOf, isOpen, pausedMinutes, placeOf, walkRemaining, type OpenMinutes, type OraclePromise, type OracleStretch } from './deadline-oracle.ts';

/** Lights and elapsed shares by walking from minute to minute, with the numbers of formula 10.6 written out. */

export interface OracleClock {
  readonly open: OpenMinutes;
  readonly promise: OraclePromise;
  readonly start: number;
  readonly due: number;
  readonly now: number;
  readonly pauses: readonly OracleStretch[];
}

/** Minutes between two instants that the clock of a promise runs through, one by one. */
function walkRunning({ open, promise, pauses }: OracleClock, from: number, until: number): number {
  const isPaused = pausedMinutes(pauses);
  const end = placeOf(until);
  let running = 0;
  for (let place = placeOf(from); place < end; place += 1) {
    if ((promise.kind === 'CLOCK_HOURS' || isOpen(open, place)) && !isPaused(place)) running += 1;
  }
  return running;
}

/** At how many minutes left it is still green: more than four hours of work, or two of the clock, and more than a fifth of the whole. */
function isGreenWith(clock: OracleClock): (left: number) => boolean {
  const whole = walkRunning(clock, clock.start, clock.due);
  const least = clock.promise.kind === 'CLOCK_HOURS' ? 120 : 240;
  return (left) => left > least && 5 * left > whole;
}

export function walkLight(clock: OracleClock): 'GREEN' | 'YELLOW' | 'RED' {
  const { open, promise, start, due, now } = clock;
  if (now >= due) return 'RED';
  if (now < start) return 'GREEN';
  return isGreenWith(clock)(walkRemaining(open, promise, due, now)) ? 'GREEN' : 'YELLOW';
}

/** Looks at the light on every minute from now on. */
export function walkToNextLight(clock: OracleClock): { at: number; light: string } | null {
  const { open, promise, start, due, now } = clock;
  const light = walkLight(clock);
  if (light === 'RED') return null;
  if (light === 'YELLOW') return { at: due, light: 'RED' };
  if (now < start && walkLight({ ...clock, now: start }) === 'YELLOW') return { at: start, light: 'YELLOW' };

  const isGreen = isGreenWith(clock);
  let place = placeOf(Math.max(now, start));
  for (let left = walkRemaining(open, promise, due, instantOf(place)); isGreen(left); place += 1) {
    if (promise.kind === 'CLOCK_HOURS' || isOpen(open, place)) left -= 1;
  }
  return { at: instantOf(place), light: 'YELLOW' };
}

/** Minutes that run, over all that run until due. */
export function walkElapsedShare(clock: OracleClock): number {
  const { start, due, now } = clock;
  if (now >= due) return 1;
  if (now <= start) return 0;
  const whole = walkRunning(clock, start, due);
  return whole === 0 ? 0 : walkRunning(clock, start, now) / whole;
}
