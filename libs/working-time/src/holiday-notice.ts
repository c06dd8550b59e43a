import { dayNumberOf, dayOf, isWeekend, type Day } from './day.ts';

export interface HolidayName {
  readonly zh: string;
  readonly en: string;
}

export const holidayNames = {
  newYear: { zh: '元旦', en: "New Year's Day" },
  springFestival: { zh: '春节', en: 'Spring Festival' },
  qingming: { zh: '清明节', en: 'Qingming Festival' },
  labourDay: { zh: '劳动节', en: 'Labour Day' },
  dragonBoat: { zh: '端午节', en: 'Dragon Boat Festival' },
  midAutumn: { zh: '中秋节', en: 'Mid-Autumn Festival' },
  nationalDay: { zh: '国庆节', en: 'National Day' },
  nationalDayAndMidAutumn: { zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' },
} as const satisfies Record<string, HolidayName>;

/** One numbered sentence of a notice: "from … to … off; at work on …" (放假调休…上班). */
export interface HolidayArrangement {
  readonly name: HolidayName;
  readonly from: Day;
  /** Included. */
  readonly to: Day;
  /** Weekend days on which everybody works instead (调休补班). */
  readonly makeUpWorkdays: readonly Day[];
}

/** A notice of the General Office of the State Council on the holidays of a year, or a later one that changes some of its days. */
export interface HolidayNotice {
  readonly year: number;
  /** 文号 */
  readonly documentNumber: string;
  readonly publishedOn: Day;
  /** True while only the law and not yet the year's notice says which days are off. */
  readonly isProvisional: boolean;
  readonly holidays: readonly HolidayArrangement[];
}

export class InvalidHolidayNotice extends Error {
  constructor(documentNumber: string, problem: string) {
    super(`${documentNumber}: ${problem}`);
    this.name = 'InvalidHolidayNotice';
  }
}

export type StatedKind = 'HOLIDAY' | 'MAKE_UP_WORKDAY';

/** What a notice says of one day. Days of which it says nothing are ordinary workdays and weekends. */
export interface StatedDay {
  readonly dayNumber: number;
  readonly kind: StatedKind;
  readonly name: HolidayName;
}

/**
 * Every day that a notice names.
 *
 * @throws InvalidDay
 * @throws InvalidHolidayNotice when a range runs backwards, a day is named twice, a make-up workday is no weekend day, or a day lies
 *   outside the year and the last days of the year before it, which New Year's arrangement may use
 */
export function statedDays(notice: HolidayNotice): readonly StatedDay[] {
  const reject = (problem: string): never => {
    throw new InvalidHolidayNotice(notice.documentNumber, problem);
  };
  const stated = new Map<number, StatedDay>();
  const state = (dayNumber: number, kind: StatedKind, name: HolidayName) => {
    const day = dayOf(dayNumber);
    if (stated.has(dayNumber)) reject(`${day} is named twice.`);
    if (day < `${notice.year - 1}-12-25` || day > `${notice.year}-12-31`) reject(`${day} does not belong to ${notice.year}.`);
    stated.set(dayNumber, { dayNumber, kind, name });
  };
  for (const { name, from, to, makeUpWorkdays } of notice.holidays) {
    const [first, last] = [dayNumberOf(from), dayNumberOf(to)];
    if (last < first) reject(`${name.en} ends on ${to}, before it begins on ${from}.`);
    for (let dayNumber = first; dayNumber <= last; dayNumber += 1) state(dayNumber, 'HOLIDAY', name);
    for (const day of makeUpWorkdays) {
      if (!isWeekend(dayNumberOf(day))) reject(`${day} is no weekend day and cannot be a make-up workday.`);
      state(dayNumberOf(day), 'MAKE_UP_WORKDAY', name);
    }
  }
  return [...stated.values()];
}
