import {
  buildOfficeHours,
  deadline,
  lightOf,
  nextLightChange,
  type Calendar,
  type Light,
  type LightThresholds,
  type OfficeHours,
  type OfficePeriod,
  type ServicePromise,
} from '@qinqing/working-time';
import { unansweredStates, type AppealState } from './appeal-state.ts';
import { promiseOf, type PromiseSettings, type ServiceClass } from './service-promise.ts';

/** A stretch in which the clock of an appeal stands still: it waits for the enterprise, or was answered and is open again. */
export interface ClockPause {
  readonly from: Date;
  /** Null: it still lasts. */
  readonly to: Date | null;
}

export interface ClockedAppeal {
  readonly submittedAt: Date;
  readonly serviceClass: ServiceClass;
  readonly planDays: number | null;
  /** When the plan was set; null: there is none. */
  readonly plannedAt: Date | null;
  readonly extension: number;
  /** When the clock was stopped by an answer; null: nobody has answered. */
  readonly answeredAt: Date | null;
}

export interface ClockSettings extends PromiseSettings {
  readonly transferDays: number;
  readonly urgentTransferHours: number;
  readonly yellowShare: number;
  readonly yellowWorkingMinutes: number;
  readonly yellowClockMinutes: number;
  readonly officeHours: readonly OfficePeriod[];
}

/** By what time is counted: a calendar and the rules of a place. */
export interface ClockRules {
  readonly calendar: Calendar;
  readonly settings: ClockSettings;
}

/** The deadline as it is stored, with the calendar that computed it and the instant at which its light turns yellow. */
export interface StoredClock {
  readonly dueAt: Date;
  readonly yellowAt: Date;
  readonly dueCalendarVersion: string;
  readonly isProvisional: boolean;
}

export const officeHoursOf = ({ officeHours }: Pick<ClockSettings, 'officeHours'>): OfficeHours => buildOfficeHours([{ validFrom: '2018-01-01', validTo: null, periods: officeHours }]);

/** Until when an appeal must be with a unit (转办, APL-05): 1 working day, for urgent ones 1 hour of the clock. */
export const transferPromise = (isUrgent: boolean, settings: ClockSettings): ServicePromise =>
  isUrgent ? { kind: 'CLOCK_HOURS', hours: settings.urgentTransferHours } : { kind: 'WORKING_DAYS', days: settings.transferDays };

/** @throws CalendarNotCovered when the day lies behind the published calendars */
export const transferDueAt = ({ submittedAt, isUrgent }: { readonly submittedAt: Date; readonly isUrgent: boolean }, { calendar, settings }: ClockRules): Date =>
  deadline({ calendar, hours: officeHoursOf(settings), submittedAt, promise: transferPromise(isUrgent, settings) }).dueAt;

export interface CountedPause {
  readonly from: Date;
  readonly to: Date;
}

/** A plan is made for the time that is left: what stood still before it does not move it. */
export const listEnded = ({ plannedAt }: ClockedAppeal, pauses: readonly ClockPause[]): CountedPause[] =>
  pauses.flatMap(({ from, to }) => (to === null || (plannedAt !== null && from < plannedAt) ? [] : [{ from, to }]));

/** While a pause lasts the clock shows what it showed when the pause began. */
export const shownAt = (pauses: readonly ClockPause[], now: Date): Date => pauses.find(({ to }) => to === null)?.from ?? now;

const countTo = (appeal: ClockedAppeal, pauses: readonly CountedPause[], { calendar, settings }: ClockRules, now: Date) => {
  const hours = officeHoursOf(settings);
  const promise = promiseOf(appeal, settings);
  const due = deadline({ calendar, hours, submittedAt: appeal.submittedAt, promise, pauses });
  const thresholds: LightThresholds = settings;
  return { due, clock: { calendar, hours, promise, startedAt: appeal.submittedAt, dueAt: due.dueAt, now, isAnswered: appeal.answeredAt !== null, thresholds } };
};

/**
 * The deadline of an appeal, always counted from its submission: returns, arbitration and reopenings do not start it again
 * (§9.2, §10.5a). A pause that still lasts is not in it.
 *
 * @throws CalendarNotCovered when the day lies behind the published calendars
 */
export const storedClockOf = (appeal: ClockedAppeal, pauses: readonly ClockPause[], rules: ClockRules): StoredClock => {
  const beforeItStarts = new Date(appeal.submittedAt.getTime() - 1);
  const { due, clock } = countTo(appeal, listEnded(appeal, pauses), rules, beforeItStarts);
  const first = nextLightChange({ ...clock, isAnswered: false });
  return { dueAt: due.dueAt, yellowAt: first?.at ?? due.dueAt, dueCalendarVersion: due.calendarVersion, isProvisional: due.isProvisional };
};

interface LitAppeal {
  readonly state: AppealState;
  readonly dueAt: Date;
  readonly yellowAt: Date;
  readonly answeredAt: Date | null;
  readonly pausedSince: Date | null;
}

/** The light by what is stored, for lists and filters: the same as `lightOfAppeal` by the rules under which it was stored. */
export const storedLight = ({ state, dueAt, yellowAt, answeredAt, pausedSince }: LitAppeal, now: Date): Light => {
  const shown = pausedSince ?? now;
  if (answeredAt !== null || !unansweredStates.includes(state)) return 'GREEN';
  if (shown >= dueAt) return 'RED';
  return shown >= yellowAt ? 'YELLOW' : 'GREEN';
};

/** The light as it is now (§10.6): while it waits for the enterprise it stays as it was, and an answer turns it green. */
export const lightOfAppeal = (appeal: ClockedAppeal, pauses: readonly ClockPause[], rules: ClockRules, now: Date): Light =>
  lightOf(countTo(appeal, listEnded(appeal, pauses), rules, shownAt(pauses, now)).clock);
