import { addWorkingDays, isWorkday, stateCouncilCalendar, type Day } from '@qinqing/working-time';
import { addDays, monthOf } from '../drawing/days.ts';
import { between, chance, createWheel, pickFrom, shuffle } from '../drawing/draws.ts';
import { namedUuid } from '../drawing/identifiers.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import { listIndexes } from '../registry/cast.ts';
import { firstJurisdiction } from '../registry/jurisdictions.ts';
import { inspections, refusableReasons, type VisitReason } from '../words/visits.ts';

export type HalfDay = 'MORNING' | 'AFTERNOON';

/** A visit of the pilots' history: it was received, or refused. */
export interface PastVisit {
  readonly id: string;
  readonly enterpriseIndex: number;
  readonly reason: VisitReason;
  readonly bookedOn: Day;
  /** Of the first window. */
  readonly day: Day;
  readonly half: HalfDay;
  readonly outcome: 'RECEIVED' | 'REFUSED';
}

/** The six months before the protection began: the baseline of VIS-12. */
export const BASELINE_MONTHS = ['2024-11', '2024-12', '2025-01', '2025-02', '2025-03', '2025-04'];
/** How many of the 78 pilot-months of the baseline had so many receptions: mean 7.2 (§11.2). */
const BASELINE_RECEPTIONS = [[6, 23], [7, 28], [8, 16], [9, 11]] as const;

/** N01: 39 booked in the four months from May 2025 on, three by each of the thirteen pilots, never two in one month. */
export const PROTECTED_MONTHS = ['2025-05', '2025-06', '2025-07', '2025-08'];
const RECEPTIONS_PER_PILOT = 3;
/** N02: one reception of the named pilot in August 2025. */
export const MONTH_OF_NAMED_PILOT = '2025-08';
/** N01: refused besides the 39 (§14 Q1). */
const REFUSALS = 18;
/** No step of the history is later: the days after it are free for demonstrations. */
export const LAST_HISTORY_DAY = '2025-09-05';
const EARLIEST_PROTECTED_DAY = '2025-05-19';
/** What was refused was to take place until mid-September; the last answer is from the first days of the month. */
const REFUSED_WINDOW = { from: EARLIEST_PROTECTED_DAY, to: '2025-09-10' };

const drawRefusableKind = createWheel(refusableReasons);
const drawRefusable = (random: Random): VisitReason => pickFrom(random, drawRefusableKind(random));
const INSPECTION_SHARE = 0.22;

/** What the thirteen pilots of the first jurisdiction went through (S1, §11.2). The first of them is the named one. */
export const listPastVisits = ({ seed }: Plan): readonly PastVisit[] => {
  const random = createRandom(seed, 'past-visits');
  const pilots = listIndexes('PILOT', firstJurisdiction);
  const outlines = [...drawBaseline(random, pilots), ...drawProtected(random, pilots), ...drawRefused(random, pilots)];
  return outlines.map((outline, index) => ({ id: namedUuid(seed, 'visit-request', index), ...outline }));
};

type Outline = Omit<PastVisit, 'id'>;

const drawBaseline = (random: Random, pilots: readonly number[]): Outline[] => {
  const counts = shuffle(random, BASELINE_RECEPTIONS.flatMap(([receptions, months]) => Array.from({ length: months }, () => receptions)));
  return pilots.flatMap((pilot) =>
    BASELINE_MONTHS.flatMap((month) =>
      drawTimes(random, listWorkdays(month), counts.pop()!).map(({ day, half }): Outline => {
        const reason = chance(random, INSPECTION_SHARE) ? pickFrom(random, inspections) : drawRefusable(random);
        return { enterpriseIndex: pilot, reason, day, half, bookedOn: workdaysBefore(day, between(random, 4, 12)), outcome: 'RECEIVED' };
      }),
    ),
  );
};

const drawProtected = (random: Random, pilots: readonly number[]): Outline[] =>
  pilots.flatMap((pilot, rank) => {
    const isNamed = rank === 0;
    const months = isNamed ? [MONTH_OF_NAMED_PILOT, ...shuffle(random, PROTECTED_MONTHS.filter((month) => month !== MONTH_OF_NAMED_PILOT))] : shuffle(random, PROTECTED_MONTHS);
    return months.slice(0, RECEPTIONS_PER_PILOT).flatMap((month) =>
      drawTimes(random, listWorkdays(month).filter((day) => day >= EARLIEST_PROTECTED_DAY), 1).map(({ day, half }): Outline => ({
        enterpriseIndex: pilot,
        reason: drawRefusable(random),
        day,
        half,
        bookedOn: workdaysBefore(day, between(random, 4, 8)),
        outcome: 'RECEIVED',
      })),
    );
  });

/** Every pilot refused once, some of them twice. */
const drawRefused = (random: Random, pilots: readonly number[]): Outline[] => {
  const refusing = [...pilots, ...shuffle(random, pilots)].slice(0, REFUSALS);
  const days = [...PROTECTED_MONTHS, '2025-09'].flatMap(listWorkdays).filter((day) => day >= REFUSED_WINDOW.from && day <= REFUSED_WINDOW.to);
  return refusing.map((pilot): Outline => {
    const { day, half } = drawTimes(random, days, 1)[0]!;
    return { enterpriseIndex: pilot, reason: drawRefusable(random), day, half, bookedOn: workdaysBefore(day, between(random, 5, 8)), outcome: 'REFUSED' };
  });
};

/** Different half days, so that nobody receives two groups at once. */
const drawTimes = (random: Random, days: readonly Day[], count: number): { day: Day; half: HalfDay }[] =>
  shuffle(random, days.flatMap((day) => (['MORNING', 'AFTERNOON'] as const).map((half) => ({ day, half })))).slice(0, count);

const listWorkdays = (month: string): Day[] =>
  Array.from({ length: 31 }, (_, index) => addDays(`${month}-01`, index)).filter((day) => monthOf(day) === month && isWorkday(stateCouncilCalendar, day));

const workdaysBefore = (day: Day, count: number): Day => addWorkingDays(stateCouncilCalendar, day, -count);
