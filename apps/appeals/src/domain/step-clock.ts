import { deadline, type Calendar, type OfficePeriod } from '@qinqing/working-time';
import { officeHoursOf } from './appeal-clock.ts';
import type { AppealState } from './appeal-state.ts';

export interface StepSettings {
  readonly arbitrationDays: number;
  readonly informationPauseDays: number;
  readonly ratingDays: number;
  readonly returnVisitDays: number;
  readonly officeHours: readonly OfficePeriod[];
}

/** Steps that have a time of their own beside the promise. */
export type TimedStep = Extract<AppealState, 'ARBITRATION' | 'WAITING_ENTERPRISE' | 'RATING' | 'RETURN_VISIT'>;

const daysOf = (step: TimedStep, settings: StepSettings): number => {
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

export const isTimedStep = (state: AppealState): state is TimedStep => ['ARBITRATION', 'WAITING_ENTERPRISE', 'RATING', 'RETURN_VISIT'].includes(state);

/**
 * Until when a step has to be answered: the close of its last working day (§10.5a); 1 for arbitration and the return visit, 5 for the
 * enterprise's information, 10 for its rating (§9.2).
 *
 * @throws CalendarNotCovered when the day lies behind the published calendars
 */
export const stepDueAt = (step: TimedStep, startedAt: Date, calendar: Calendar, settings: StepSettings): Date =>
  deadline({ calendar, hours: officeHoursOf(settings), submittedAt: startedAt, promise: { kind: 'WORKING_DAYS', days: daysOf(step, settings) } }).dueAt;
