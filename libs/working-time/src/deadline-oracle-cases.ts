import fc from 'fast-check';

import { LeftTheCalendar, oracleDays, walkToDue, type OpenMinutes, type OraclePromise, type OracleSchedule, type OracleStretch } from './deadline-oracle.ts';
import type { Pause } from './pauses.ts';
import type { ServicePromise } from './service-promise.ts';

/** Random cases for the oracle. Instants are texts in Shanghai time, so that a failing case can be read, and pasted into a test. */

export interface Anchored {
  /** From where the offset counts: the submission, or the deadline as it is without pauses. */
  readonly after: 'SUBMITTED' | 'DUE';
  readonly ms: number;
}
export interface OracleCase {
  readonly schedule: OracleSchedule;
  readonly submitted: string;
  readonly promise: OraclePromise;
  readonly pauses: readonly { readonly from: Anchored; readonly lengthMs: number }[];
  readonly now: Anchored;
  /** For adding: backwards when negative. */
  readonly minutes: number;
}

/** A case with its offsets laid on the line of time; due is null beyond the calendar. */
export interface LaidOutCase {
  readonly submitted: number;
  readonly pauses: readonly OracleStretch[];
  readonly dueWithoutPauses: number | null;
  readonly due: number | null;
  readonly now: number;
}

export function layOut(open: OpenMinutes, { submitted: text, promise, pauses, now }: OracleCase): LaidOutCase {
  const submitted = Date.parse(text);
  const dueWithoutPauses = withinCalendar(() => walkToDue(open, submitted, promise, []));
  const instant = ({ after, ms }: Anchored) => (after === 'DUE' ? (dueWithoutPauses ?? submitted) : submitted) + ms;
  const stretches = pauses.map(({ from, lengthMs }) => ({ from: instant(from), to: instant(from) + lengthMs }));
  return { submitted, pauses: stretches, dueWithoutPauses, due: withinCalendar(() => walkToDue(open, submitted, promise, stretches)), now: instant(now) };
}

/** What a walk finds; null when it leaves the calendar. */
export function withinCalendar(walk: () => number): number | null {
  try {
    return walk();
  } catch (error) {
    if (error instanceof LeftTheCalendar) return null;
    throw error;
  }
}

const [minute, day] = [60_000, 86_400_000];

/** Days on which a calendar is easily wrong: New Year, and every day whose weekday does not say whether it is worked, with both neighbours. */
const tellingDays = oracleDays
  .map(({ day: name }, index) => ({ name, index }))
  .filter(({ name, index }) => name < '2027' && [index - 1, index, index + 1].some(isUnlikeItsWeekday))
  .map(({ name }) => name);

function isUnlikeItsWeekday(index: number): boolean {
  const here = oracleDays[index];
  if (!here) return false;
  const isWeekend = [0, 6].includes(new Date(`${here.day}T00:00:00Z`).getUTCDay());
  return here.isWorked === isWeekend || /-(12-31|01-01)$/.test(here.day);
}

const tellingTimes = ['00:00:00.000', '00:00:59.999', '08:59:59.999', '09:00:00.000', '11:59:00.000', '11:59:59.999', '12:00:00.000', '12:30:00.000', '13:59:59.999', '14:00:00.000', '17:59:59.999', '18:00:00.000', '18:00:00.001', '23:59:00.000', '23:59:59.999'];

const [publishedDays, daysOf2027] = [oracleDays.filter(({ day: name }) => name < '2027'), oracleDays.filter(({ day: name }) => name > '2027')].map((each) => each.map(({ day: name }) => name));
const days = fc.oneof({ weight: 10, arbitrary: fc.constantFrom(...tellingDays) }, { weight: 10, arbitrary: fc.constantFrom(...publishedDays!) }, { weight: 1, arbitrary: fc.constantFrom(...daysOf2027!) });
const times = fc.oneof(fc.constantFrom(...tellingTimes), fc.nat(day - 1).map((ms) => new Date(ms).toISOString().slice(11, 23)));
const instants = fc.tuple(days, times).map(([name, time]) => `${name}T${time}+08:00`);

const promises: fc.Arbitrary<OraclePromise> = fc.oneof(
  fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 60 })).map((n) => ({ kind: 'WORKING_DAYS' as const, days: n })),
  fc.oneof(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 12_000 })).map((minutes) => ({ kind: 'WORKING_HOURS' as const, minutes })),
  fc.oneof(fc.constant(720), fc.integer({ min: 1, max: 6000 })).map((minutes) => ({ kind: 'CLOCK_HOURS' as const, minutes })),
);

const borders = fc.constantFrom(-minute, -1, 0, 1, minute);
const offsets = fc.oneof(borders, fc.integer({ min: -day, max: 2 * day }), fc.integer({ min: -7 * day, max: 40 * day }));
const anchored: fc.Arbitrary<Anchored> = fc.record({ after: fc.constantFrom('SUBMITTED', 'DUE'), ms: offsets });
const lengths = fc.oneof(fc.constantFrom(0, 1, minute, day), fc.nat(2 * day), fc.nat(14 * day));

export const oracleCases = (schedules: readonly OracleSchedule[]): fc.Arbitrary<OracleCase> =>
  fc.record({
    schedule: fc.constantFrom(...schedules),
    submitted: instants,
    promise: promises,
    pauses: fc.array(fc.record({ from: anchored, lengthMs: lengths }), { maxLength: 3 }),
    now: anchored,
    minutes: fc.oneof(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -15_000, max: 15_000 })),
  });

/** The same promise in the words of the library; its hours are fractions. */
export const promiseOf = (promise: OraclePromise): ServicePromise => (promise.kind === 'WORKING_DAYS' ? promise : { kind: promise.kind, hours: promise.minutes / 60 });

export const pausesOf = (pauses: readonly OracleStretch[]): Pause[] => pauses.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) }));
