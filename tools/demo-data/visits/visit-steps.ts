import { addWorkingDays, stateCouncilCalendar, type Day } from '@qinqing/working-time';
import { instantOf } from '../drawing/days.ts';
import { SYSTEM } from '../registry/subjects.ts';
import type { HalfDay, PastVisit } from './past-visits.ts';

/** One transition of §9.1. Steps that were saved together have the same version. */
export interface VisitStep {
  readonly version: number;
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly actor: string;
  readonly at: string;
}

/** Who took part, as sign-in subjects. */
export interface VisitParties {
  readonly unit: string;
  readonly centre: string;
  readonly enterprise: string;
}

export interface Hours {
  readonly startsAt: string;
  readonly endsAt: string;
}

export const hoursOf = (day: Day, half: HalfDay): Hours =>
  half === 'MORNING' ? { startsAt: instantOf(day, '09:30'), endsAt: instantOf(day, '11:00') } : { startsAt: instantOf(day, '14:30'), endsAt: instantOf(day, '16:00') };

export const workdayAfter = (day: Day, count: number): Day => addWorkingDays(stateCouncilCalendar, day, count);

/** The way from the booking to the end, oldest first; a request is booked as version 1 in state COLLECTED. */
export const listSteps = (visit: PastVisit, parties: VisitParties): readonly VisitStep[] => {
  const { bookedOn, day, half } = visit;
  const { startsAt, endsAt } = hoursOf(day, half);
  const screened = instantOf(bookedOn, '15:30');
  const answered = instantOf(workdayAfter(bookedOn, 1), '10:20');
  const asked: Change[] = [
    [2, 'triage', 'CLASSIFIED', parties.centre, screened],
    [2, 'findNecessary', 'NECESSARY', parties.centre, screened],
    [3, 'askEnterprise', 'PENDING_ENTERPRISE', parties.centre, instantOf(bookedOn, '16:10')],
  ];
  if (visit.outcome === 'REFUSED') return chain([...asked, [4, 'refuse', 'REFUSED', parties.enterprise, answered]]);
  return chain([
    ...asked,
    [4, 'accept', 'ACCEPTED', parties.enterprise, answered],
    [4, 'schedule', 'SCHEDULED', SYSTEM, answered],
    ...listArrival({ startsAt, endsAt }, parties, 5, visit.reason.statutoryBasis !== null),
  ]);
};

/**
 * Arrival and what follows it by §9.1: inspectors scan in, everybody else has a roster and passes.
 *
 * @param version of the first of these steps
 */
export const listArrival = ({ startsAt, endsAt }: Hours, { unit, centre, enterprise }: VisitParties, version: number, isInspection: boolean): readonly Change[] => {
  const day = startsAt.slice(0, 10);
  const begin: readonly Change[] = isInspection
    ? [[version, 'scanIn', 'IN_PROGRESS', unit, startsAt]]
    : [
        [version, 'verifyRoster', 'READY', unit, instantOf(workdayAfter(day, -1), '16:30')],
        [version + 1, 'checkIn', 'IN_PROGRESS', enterprise, startsAt],
      ];
  const next = version + begin.length;
  return [
    ...begin,
    [next, 'checkOut', 'COMPLETED', enterprise, endsAt],
    [next + 1, 'giveFeedback', 'FEEDBACK_DONE', enterprise, instantOf(workdayAfter(day, 1), '11:00')],
    [next + 2, 'archive', 'CLOSED', centre, instantOf(workdayAfter(day, 2), '09:00')],
  ];
};

export type Change = readonly [version: number, event: string, to: string, actor: string, at: string];

export const chain = (changes: readonly Change[]): VisitStep[] =>
  changes.map(([version, event, to, actor, at], index) => ({ version, event, from: changes[index - 1]?.[2] ?? 'COLLECTED', to, actor, at }));
