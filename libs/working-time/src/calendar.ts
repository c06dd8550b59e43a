import { calendarVersion, type CalendarVersion } from './calendar-version.ts';
import { dayNumberOf, isWeekend, type Day } from './day.ts';
import { InvalidHolidayNotice, statedDays, type HolidayName, type HolidayNotice, type StatedDay } from './holiday-notice.ts';
import { CalendarNotCovered, WorkdayIndex, type Coverage } from './workday-index.ts';

export type DayKind = 'WORKDAY' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP_WORKDAY';

export interface CalendarDay {
  readonly kind: DayKind;
  /** True when the year's notice is not published yet, so that the day may still change. */
  readonly isProvisional: boolean;
  /** The holiday, also that for which a make-up workday is worked. Null on ordinary days. */
  readonly name: HolidayName | null;
}

/** The legal calendar (法定工作日历) as it was known at one time: immutable, and named by its version (SHR-03). */
export interface Calendar {
  readonly version: CalendarVersion;
  readonly coverage: Coverage;
  /** The first day of the first year without a notice; null when every covered year has one. */
  readonly provisionalFrom: Day | null;
  /**
   * @throws CalendarNotCovered
   * @throws InvalidDay
   */
  day(day: Day): CalendarDay;
  /** For calculations. */
  readonly workdays: WorkdayIndex;
}

/**
 * Builds the calendar that follows from notices. Of two notices that name the same day the later one prevails; a provisional
 * notice gives way to the official one of its year. Publishing a notice means building a calendar with one notice more; asking
 * "what if" means building one with a notice that does not exist; the calendar of a former day is built from the notices
 * published by then.
 *
 * @throws InvalidHolidayNotice for a faulty notice, or when a year between the first and the last has none
 * @throws InvalidDay
 */
export function buildCalendar(notices: readonly HolidayNotice[]): Calendar {
  const inForce = noticesInForce(notices);
  const years = coveredYears(inForce);
  const firstDay = dayNumberOf(`${years.first}-01-01`);
  const lastDay = dayNumberOf(`${years.last}-12-31`);
  const stated = new Map<number, StatedDay>(inForce.flatMap(statedDays).map((day) => [day.dayNumber, day]));

  const kinds = Array.from({ length: lastDay - firstDay + 1 }, (_, offset) => kindOf(firstDay + offset, stated));
  const workdays = new WorkdayIndex(firstDay, kinds.map((kind) => kind === 'WORKDAY' || kind === 'MAKE_UP_WORKDAY'));
  const provisionalYears = inForce.filter((notice) => notice.isProvisional).map((notice) => notice.year);
  const provisionalFrom = provisionalYears.length > 0 ? `${Math.min(...provisionalYears)}-01-01` : null;

  return {
    version: calendarVersion(latestOfficial(inForce), inForce.length, [...kinds, `provisional from ${provisionalFrom}`]),
    coverage: workdays.coverage,
    provisionalFrom,
    workdays,
    day(day) {
      const dayNumber = dayNumberOf(day);
      const kind = kinds[dayNumber - firstDay];
      if (!kind) throw new CalendarNotCovered(day, workdays.coverage);
      return { kind, isProvisional: provisionalFrom !== null && day >= provisionalFrom, name: stated.get(dayNumber)?.name ?? null };
    },
  };
}

/** In the order in which they prevail, provisional ones first. */
function noticesInForce(notices: readonly HolidayNotice[]): readonly HolidayNotice[] {
  const officialYears = new Set(notices.filter((notice) => !notice.isProvisional).map((notice) => notice.year));
  return notices
    .filter((notice) => !notice.isProvisional || !officialYears.has(notice.year))
    .toSorted((a, b) => Number(b.isProvisional) - Number(a.isProvisional) || dayNumberOf(a.publishedOn) - dayNumberOf(b.publishedOn));
}

function coveredYears(notices: readonly HolidayNotice[]): { first: number; last: number } {
  const years = [...new Set(notices.map((notice) => notice.year))].toSorted((a, b) => a - b);
  const first = years[0];
  if (first === undefined) throw new InvalidHolidayNotice('(no notice)', 'a calendar needs the notice of at least one year.');
  const gap = years.findIndex((year, index) => year !== first + index);
  if (gap !== -1) throw new InvalidHolidayNotice('(missing notice)', `there is no notice for ${first + gap}, but for years before and after it.`);
  return { first, last: first + years.length - 1 };
}

const kindOf = (dayNumber: number, stated: ReadonlyMap<number, StatedDay>): DayKind => stated.get(dayNumber)?.kind ?? (isWeekend(dayNumber) ? 'WEEKEND' : 'WORKDAY');

const latestOfficial = (notices: readonly HolidayNotice[]): Day =>
  notices.filter((notice) => !notice.isProvisional).map((notice) => notice.publishedOn).toSorted().at(-1) ?? notices[0]!.publishedOn;
