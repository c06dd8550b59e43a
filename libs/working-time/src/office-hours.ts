import { dayNumberOf, dayOf, minuteMs, type Day } from './day.ts';

/** A stretch of one day's office hours as `HH:MM`, Asia/Shanghai; a day may end at `24:00`. */
export interface OfficePeriod {
  readonly from: string;
  readonly to: string;
}

/** Office hours (办公时间) from a day on, as a unit sets them. */
export interface DatedOfficeHours {
  readonly validFrom: Day;
  /** First day no longer valid, so that the next `validFrom` is this one's `validTo`. Null: until further notice. */
  readonly validTo: Day | null;
  readonly periods: readonly OfficePeriod[];
}

/** 09:00–12:00 and 14:00–18:00, the default of SHR-03 for units that set nothing else. */
export const defaultOfficeSchedule: readonly DatedOfficeHours[] = [
  { validFrom: '2018-01-01', validTo: null, periods: [{ from: '09:00', to: '12:00' }, { from: '14:00', to: '18:00' }] },
];

/** One validity of a checked schedule, in the numbers of the calculation. */
export interface OfficeHoursSegment {
  readonly firstDay: number;
  /** Infinity in the last segment. */
  readonly lastDay: number;
  /** In order, without overlap, in milliseconds since midnight in Shanghai. */
  readonly periods: readonly { readonly fromMs: number; readonly toMs: number }[];
  readonly workingMs: number;
  readonly closesAtMs: number;
}

/** A checked schedule: for every day from `validFrom` of its first entry on, there are hours. */
export interface OfficeHours {
  readonly schedule: readonly DatedOfficeHours[];
  readonly segments: readonly OfficeHoursSegment[];
}

export type OfficeHoursFault =
  | 'NO_HOURS'
  | 'NOT_A_TIME'
  | 'FROM_NOT_BEFORE_TO'
  | 'PERIODS_OVERLAP'
  | 'VALIDITY_ENDS_BEFORE_IT_BEGINS'
  | 'VALIDITY_GAP'
  | 'VALIDITY_OVERLAP'
  | 'VALIDITY_ENDS';

export class InvalidOfficeHours extends Error {
  readonly fault: OfficeHoursFault;

  constructor(fault: OfficeHoursFault, message: string) {
    super(message);
    this.name = 'InvalidOfficeHours';
    this.fault = fault;
  }
}

/** Hours were asked for of a day before the schedule begins. */
export class OfficeHoursNotCovered extends Error {
  readonly day: Day;

  constructor(day: Day, from: Day) {
    super(`There are no office hours for ${day}: the schedule begins on ${from}.`);
    this.name = 'OfficeHoursNotCovered';
    this.day = day;
  }
}

/**
 * Checks a unit's schedule; entries and periods may come in any order. A gap is an error and not filled with the default, because
 * nobody would notice that deadlines were computed with hours that the unit never had.
 *
 * @throws InvalidOfficeHours with the first fault
 * @throws InvalidDay
 */
export function buildOfficeHours(schedule: readonly DatedOfficeHours[]): OfficeHours {
  if (schedule.length === 0) throw new InvalidOfficeHours('NO_HOURS', 'A schedule needs office hours from some day on.');
  const segments = schedule.map(toSegment).toSorted((a, b) => a.firstDay - b.firstDay);
  segments.forEach((segment, index) => checkSuccession(segment, segments[index + 1]));
  return { schedule, segments };
}

/** The office hours of SHR-03, ready for use. */
export const defaultOfficeHours: OfficeHours = buildOfficeHours(defaultOfficeSchedule);

/** @throws OfficeHoursNotCovered */
export function segmentOn(hours: OfficeHours, day: number): OfficeHoursSegment {
  const segment = hours.segments.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  if (!segment) throw new OfficeHoursNotCovered(dayOf(day), dayOf(hours.segments[0]!.firstDay));
  return segment;
}

function toSegment({ validFrom, validTo, periods }: DatedOfficeHours): OfficeHoursSegment {
  const firstDay = dayNumberOf(validFrom);
  const lastDay = validTo === null ? Infinity : dayNumberOf(validTo) - 1;
  if (lastDay < firstDay) throw new InvalidOfficeHours('VALIDITY_ENDS_BEFORE_IT_BEGINS', `Office hours valid from ${validFrom} end on ${validTo}.`);
  if (periods.length === 0) throw new InvalidOfficeHours('NO_HOURS', `The office hours from ${validFrom} have no period.`);
  const ordered = periods.map(toPeriod).toSorted((a, b) => a.fromMs - b.fromMs);
  const overlap = ordered.find((period, index) => index > 0 && period.fromMs < ordered[index - 1]!.toMs);
  if (overlap) throw new InvalidOfficeHours('PERIODS_OVERLAP', `Two periods of the office hours from ${validFrom} overlap.`);
  const workingMs = ordered.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
  return { firstDay, lastDay, periods: ordered, workingMs, closesAtMs: ordered.at(-1)!.toMs };
}

function toPeriod({ from, to }: OfficePeriod): { fromMs: number; toMs: number } {
  const [fromMs, toMs] = [msOfTime(from), msOfTime(to)];
  if (fromMs >= toMs) throw new InvalidOfficeHours('FROM_NOT_BEFORE_TO', `Office hours from ${from} to ${to} have no length.`);
  return { fromMs, toMs };
}

function msOfTime(time: string): number {
  const match = /^(?:([01]\d|2[0-3]):([0-5]\d)|(24):(00))$/.exec(time);
  if (!match) throw new InvalidOfficeHours('NOT_A_TIME', `"${time}" is not a time of day: write HH:MM, such as 09:00.`);
  return (Number(match[1] ?? match[3]) * 60 + Number(match[2] ?? match[4])) * minuteMs;
}

function checkSuccession(segment: OfficeHoursSegment, next: OfficeHoursSegment | undefined): void {
  if (!next) {
    if (segment.lastDay === Infinity) return;
    throw new InvalidOfficeHours('VALIDITY_ENDS', `The last office hours end with ${dayOf(segment.lastDay)}; the last entry must be valid until further notice.`);
  }
  if (next.firstDay <= segment.lastDay) throw new InvalidOfficeHours('VALIDITY_OVERLAP', `Two entries are valid on ${dayOf(next.firstDay)}.`);
  if (next.firstDay > segment.lastDay + 1) throw new InvalidOfficeHours('VALIDITY_GAP', `No entry is valid on ${dayOf(segment.lastDay + 1)}.`);
}
