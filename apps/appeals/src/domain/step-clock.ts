import { addWorkingMinutes, deadline, type Calendar, type OfficePeriod } from '@qinqing/working-time';
import { officeHoursOf } from './appeal-clock.ts';
import type { AppealState } from './appeal-state.ts';

export interface StepSettings {
  readonly redispatchHours: number;
  readonly arbitrationDays: number;
  readonly informationPauseDays: number;
  readonly ratingDays: number;
  readonly returnVisitDays: number;
  readonly officeHours: readonly OfficePeriod[];
}

/** Steps that have a time of their own beside the promise. */
export type TimedStep = Extract<AppealState, 'RETURNED' | 'ARBITRATION' | 'WAITING_ENTERPRISE' | 'RATING' | 'RETURN_VISIT'>;

const daysOf = (step: Exclude<TimedStep, 'RETURNED'>, settings: StepSettings): number => {
  switch (step) {
    case 'ARBITRATION':
      return settings.arbitrationDays;
    case 'WAITING_ENTERPRISE':
      return settings.informationPauseDays;
    case 'RATING':
      return settings.ratingDays;
    case 'RETURN_VISIT':
      return settings.returnVisitDays;
  }
};

export const isTimedStep = (state: AppealState): state is TimedStep => ['RETURNED', 'ARBITRATION', 'WAITING_ENTERPRISE', 'RATING', 'RETURN_VISIT'].includes(state);

/**
 * Until when a step has to be answered (§9.2): what was returned within 4 working hours; else by the close of the last working day
 * (§10.5a), 1 for arbitration and the return visit, 5 for the enterprise's information, 10 for its rating.
 *
 * @throws CalendarNotCovered when the day lies behind the published calendars
 */
export const stepDueAt = (step: TimedStep, startedAt: Date, calendar: Calendar, settings: StepSettings): Date => {
  const hours = officeHoursOf(settings);
  if (step === 'RETURNED') return addWorkingMinutes(calendar, hours, startedAt, Math.round(settings.redispatchHours * 60));
  return deadline({ calendar, hours, submittedAt: startedAt, promise: { kind: 'WORKING_DAYS', days: daysOf(step, settings) } }).dueAt;
};
