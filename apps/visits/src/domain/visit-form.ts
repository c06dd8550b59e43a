import { addWorkingDays, CalendarNotCovered, isWorkday, shanghaiDate, type Calendar } from '@qinqing/working-time';
import { isTextWithin } from '@qinqing/text-input';
import type { ReceptionProblemCode } from './arrival/reception-fit.ts';
import type { FormProblemOf } from './form-problem.ts';
import type { VisitKind, VisitOccasion } from './visit-kind.ts';

export interface ProposedWindow {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What a unit filled in (VIS-22). */
export interface VisitForm {
  readonly kind: VisitKind;
  readonly occasion: VisitOccasion;
  readonly purpose: string;
  readonly topics: readonly string[];
  readonly asks: readonly string[];
  readonly headcount: number;
  readonly windows: readonly ProposedWindow[];
  readonly relatedIssue: string | null;
  readonly superiorDocument: string | null;
  readonly statutoryBasis: string | null;
  /** YYYY-MM-DD. */
  readonly statutoryDeadline: string | null;
}

export interface FormSettings {
  readonly leadTimeDays: number;
  readonly minimumWindows: number;
  readonly maximumHeadcount: number;
  readonly maximumWindowMinutes: number;
}

export type FormProblemCode =
  | 'TOO_FEW_WINDOWS'
  | 'TOO_MANY_WINDOWS'
  | 'WINDOW_REVERSED'
  | 'WINDOW_TOO_LONG'
  | 'WINDOW_TOO_SOON'
  | 'WINDOW_TOO_LATE'
  | 'NOT_A_WORKING_DAY'
  | 'AFTER_STATUTORY_DEADLINE'
  | 'BEFORE_NEXT_FREE_DATE'
  | 'TOO_MANY_VISITORS'
  | 'TEXT_LENGTH'
  | 'TOO_MANY_ITEMS'
  | 'SUPERIOR_DOCUMENT_MISSING'
  | 'STATUTORY_ONLY_FOR_INSPECTIONS'
  | 'TERMS_EMPTY'
  | 'NO_CONDITIONS_FOR_STATUTORY'
  | 'NOT_OVER_YET'
  | 'BEFORE_CALENDAR'
  | 'INSPECTION_ACROSS_YEARS'
  | 'STOPS_OR_CRITERIA'
  | 'STOP_COUNT'
  | 'STOP_REPEATED'
  | 'INSPECTION_NAMES_ITS_TARGET'
  | 'NO_INDUSTRY'
  | 'APPEAL_NOT_OPEN'
  | ReceptionProblemCode;

export type FormProblem = FormProblemOf<FormProblemCode>;

const TEXT = { minimum: 4, maximum: 500 };
const MOST_TOPICS = 10;
const MOST_ASKS = 50;
const MOST_WINDOWS = 10;
const ITEM_LENGTH = 100;
const REFERENCE_LENGTH = 200;

/** Every problem of a booking form at once, so that a unit corrects it in one go (VIS-22). An empty list is a good form. */
export const checkVisitForm = (form: VisitForm, now: Date, calendar: Calendar, settings: FormSettings): readonly FormProblem[] => [
  ...checkTexts(form),
  ...checkBasis(form),
  ...(form.headcount >= 1 && form.headcount <= settings.maximumHeadcount ? [] : [problem('headcount', 'TOO_MANY_VISITORS', `1–${settings.maximumHeadcount}`)]),
  ...checkWindows(form.windows, { now, calendar, settings, isLeadTimeWaived: isLeadTimeWaived(form.occasion), notAfter: form.statutoryDeadline }),
];

/** Superiors' assignments may come at short notice (§9.1). */
export const isLeadTimeWaived = (occasion: VisitOccasion): boolean => occasion === 'SUPERIOR_ASSIGNED';

export interface WindowRules {
  readonly now: Date;
  readonly calendar: Calendar;
  readonly settings: FormSettings;
  /** Even then no window lies in the past. */
  readonly isLeadTimeWaived: boolean;
  /** Last day allowed, YYYY-MM-DD. */
  readonly notAfter?: string | null;
  /** First day allowed, YYYY-MM-DD: the counter-offer's next free date. */
  readonly notBefore?: string | null;
}

export const checkWindows = (windows: readonly ProposedWindow[], rules: WindowRules): readonly FormProblem[] => {
  const { minimumWindows } = rules.settings;
  return [
    ...(countDifferent(windows) < minimumWindows ? [problem('windows', 'TOO_FEW_WINDOWS', String(minimumWindows))] : []),
    ...(windows.length > MOST_WINDOWS ? [problem('windows', 'TOO_MANY_WINDOWS', String(MOST_WINDOWS))] : []),
    ...windows.slice(0, MOST_WINDOWS).flatMap((window, index) => checkWindow(window, `windows.${index}`, rules)),
  ];
};

/** The same window twice is no alternative (VIS-22). */
const countDifferent = (windows: readonly ProposedWindow[]): number => new Set(windows.map(({ startsAt, endsAt }) => `${startsAt.getTime()} ${endsAt.getTime()}`)).size;

const checkWindow = ({ startsAt, endsAt }: ProposedWindow, field: string, rules: WindowRules): readonly FormProblem[] => {
  if (endsAt.getTime() <= startsAt.getTime()) return [problem(`${field}.endsAt`, 'WINDOW_REVERSED', null)];
  const { maximumWindowMinutes } = rules.settings;
  if (endsAt.getTime() - startsAt.getTime() > maximumWindowMinutes * 60_000) return [problem(field, 'WINDOW_TOO_LONG', String(maximumWindowMinutes))];
  const day = shanghaiDate(startsAt);
  const earliest = earliestDay(rules);
  if (startsAt <= rules.now || day < earliest) return [problem(`${field}.startsAt`, 'WINDOW_TOO_SOON', earliest)];
  if (rules.notBefore && day < rules.notBefore) return [problem(`${field}.startsAt`, 'BEFORE_NEXT_FREE_DATE', rules.notBefore)];
  if (rules.notAfter && day > rules.notAfter) return [problem(`${field}.startsAt`, 'AFTER_STATUTORY_DEADLINE', rules.notAfter)];
  return checkCalendar(day, `${field}.startsAt`, rules.calendar);
};

const checkCalendar = (day: string, field: string, calendar: Calendar): readonly FormProblem[] => {
  try {
    return isWorkday(calendar, day) ? [] : [problem(field, 'NOT_A_WORKING_DAY', day)];
  } catch (error) {
    if (error instanceof CalendarNotCovered) return [problem(field, 'WINDOW_TOO_LATE', error.coverage.to)];
    throw error;
  }
};

/** Lead time ≥ 3 working days (VIS-22): the n-th working day after today is the first that can be asked for. */
const earliestDay = ({ now, calendar, settings, isLeadTimeWaived }: WindowRules): string =>
  isLeadTimeWaived ? shanghaiDate(now) : addWorkingDays(calendar, shanghaiDate(now), settings.leadTimeDays);

const checkTexts = ({ purpose, topics, asks, relatedIssue, superiorDocument, statutoryBasis }: VisitForm): readonly FormProblem[] => [
  ...(isTextWithin(purpose, TEXT.minimum, TEXT.maximum) ? [] : [problem('purpose', 'TEXT_LENGTH', `${TEXT.minimum}–${TEXT.maximum}`)]),
  ...checkItems('topics', topics, MOST_TOPICS),
  ...checkItems('asks', asks, MOST_ASKS),
  ...checkReference('relatedIssue', relatedIssue),
  ...checkReference('superiorDocument', superiorDocument),
  ...checkReference('statutoryBasis', statutoryBasis),
];

/** What is claimed must be named: a blank law would make an inspection statutory, a blank document would earn points. */
const checkReference = (field: string, text: string | null): readonly FormProblem[] =>
  text === null || isTextWithin(text, 1, REFERENCE_LENGTH) ? [] : [problem(field, 'TEXT_LENGTH', `1–${REFERENCE_LENGTH}`)];

const checkItems = (field: string, items: readonly string[], most: number): readonly FormProblem[] =>
  items.length > most
    ? [problem(field, 'TOO_MANY_ITEMS', String(most))]
    : items.flatMap((item, index) => (isTextWithin(item, 1, ITEM_LENGTH) ? [] : [problem(`${field}.${index}`, 'TEXT_LENGTH', `1–${ITEM_LENGTH}`)]));

const checkBasis = (form: VisitForm): readonly FormProblem[] => [
  ...(form.occasion === 'SUPERIOR_ASSIGNED' && form.superiorDocument === null ? [problem('superiorDocument', 'SUPERIOR_DOCUMENT_MISSING', null)] : []),
  ...(form.kind === 'INSPECTION' && countYears(form.windows) > 1 ? [problem('windows', 'INSPECTION_ACROSS_YEARS', null)] : []),
  ...(form.statutoryBasis !== null && form.kind !== 'INSPECTION' ? [problem('statutoryBasis', 'STATUTORY_ONLY_FOR_INSPECTIONS', null)] : []),
];

/** An inspection counts in the year that it is booked for (§0.1). */
const countYears = (windows: readonly ProposedWindow[]): number => new Set(windows.map(({ startsAt }) => shanghaiDate(startsAt).slice(0, 4))).size;

const problem = (field: string, code: FormProblemCode, limit: string | null): FormProblem => ({ field, code, limit });
