import { dayOf, type Day } from './day.ts';

export interface Coverage {
  readonly from: Day;
  /** Included. */
  readonly to: Day;
}

/** A day was asked for of which the calendar knows nothing. A guess would be a wrong deadline, so there is none. */
export class CalendarNotCovered extends Error {
  readonly day: Day;
  readonly coverage: Coverage;

  constructor(day: Day, coverage: Coverage) {
    super(`The working calendar does not cover ${day}: it runs from ${coverage.from} to ${coverage.to}. Publish the holiday notice of that year first.`);
    this.name = 'CalendarNotCovered';
    this.day = day;
    this.coverage = coverage;
  }
}

/**
 * Which days are worked, by day number, with counts prepared so that no question walks over days: a million deadlines are
 * recomputed when a notice is published (SHR-03).
 */
export class WorkdayIndex {
  readonly firstDay: number;
  readonly lastDay: number;
  /** At place i: how many workdays there are in the i days from `firstDay` on. */
  readonly #countBefore: Uint32Array;
  readonly #workdays: Uint32Array;

  /** @param isWorked for each day from `firstDay` on */
  constructor(firstDay: number, isWorked: readonly boolean[]) {
    this.firstDay = firstDay;
    this.lastDay = firstDay + isWorked.length - 1;
    this.#countBefore = new Uint32Array(isWorked.length + 1);
    isWorked.forEach((worked, offset) => (this.#countBefore[offset + 1] = this.#countBefore[offset]! + (worked ? 1 : 0)));
    this.#workdays = Uint32Array.from(isWorked.flatMap((worked, offset) => (worked ? [firstDay + offset] : [])));
  }

  get coverage(): Coverage {
    return { from: dayOf(this.firstDay), to: dayOf(this.lastDay) };
  }

  /** @throws CalendarNotCovered */
  isWorkday(day: number): boolean {
    return this.countThrough(day) > this.countBefore(day);
  }

  /**
   * Workdays from the first covered day to the one before `day`.
   *
   * @throws CalendarNotCovered
   */
  countBefore(day: number): number {
    return this.#isCovered(day) ? this.#countBefore[day - this.firstDay]! : this.#notCovered(day);
  }

  /**
   * Workdays from the first covered day to `day`, included.
   *
   * @throws CalendarNotCovered
   */
  countThrough(day: number): number {
    return this.#isCovered(day) ? this.#countBefore[day - this.firstDay + 1]! : this.#notCovered(day);
  }

  /**
   * The day number of a workday, counted from 0 at the first covered one.
   *
   * @throws CalendarNotCovered
   */
  workdayAt(place: number): number {
    return this.#workdays[place] ?? this.#notCovered(place < 0 ? this.firstDay - 1 : this.lastDay + 1);
  }

  #isCovered(day: number): boolean {
    return day >= this.firstDay && day <= this.lastDay;
  }

  #notCovered(day: number): never {
    throw new CalendarNotCovered(dayOf(day), this.coverage);
  }
}
