import { addWorkingDays, stateCouncilCalendar, isWorkday, type Day } from '@qinqing/working-time';
import { addDays } from '../drawing/days.ts';
import { between, chance, createWheel, pickFrom, poisson, shuffle } from '../drawing/draws.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { factRows } from '../registry/facts.ts';
import { streamResidents, type Resident } from '../registry/population.ts';
import { allReasons, type VisitReason } from '../words/visits.ts';
import { createPopularity } from './heavy-tail.ts';
import type { HalfDay } from './past-visits.ts';

/** A visit that a unit wished to make in the year before the quarter. */
export interface Wish {
  readonly path: readonly (string | number)[];
  readonly enterprise: Enterprise;
  readonly reason: VisitReason;
  readonly asks: readonly string[];
  readonly storedFacts: ReadonlySet<string>;
  readonly headcount: number;
  readonly isAssigned: boolean;
  readonly bookedOn: Day;
  /** Of the first window. */
  readonly day: Day;
  readonly half: HalfDay;
  /** Planted: the request with which this one should have been merged, or which it repeats (§11.2). */
  readonly mergesWith: Wish['path'] | null;
  readonly repeats: Wish['path'] | null;
}

/** What was wished for at one enterprise, oldest first. */
export interface Wishes {
  readonly enterprise: Enterprise;
  readonly wishes: readonly Wish[];
}

/** §11.2 */
const REQUESTS_A_YEAR = 9_500;
/** For each request that stands alone: in the end 24 % are in clusters of two or three, and 9 % are repeated ones. */
const CLUSTER_SHARE = 0.12;
const THIRD_SHARE = 0.4;
const REPEATED_SHARE = 0.118;
const ALONE = 1 / (1 + CLUSTER_SHARE * (1 + THIRD_SHARE) + REPEATED_SHARE);
const ANSWERABLE_SHARE = 0.07;
const ASSIGNED_SHARE = 0.3;
/** In days before the quarter: the last visit is over, and its feedback given. */
const YEAR = { from: 420, to: 48 };
/** Months with many visits: March, June, September and November weigh twice as much. */
const PEAK_MONTHS = ['03', '06', '09', '11'];

/** What only the enterprise itself can tell: a visit is needed for it. */
const NOT_ON_FILE = ['expansionPlan', 'orderOutlook', 'hiringPlan', 'newProductPlan'];

const drawKind = createWheel(allReasons);

/** One pass over the register, one enterprise after the other; nothing at a scale without a year. */
export function* streamWishes(plan: Plan): Generator<Wishes> {
  if (plan.yearShare === 0) return;
  const popularityOf = createPopularity(plan, REQUESTS_A_YEAR * plan.yearShare * ALONE);
  const drawDay = createWheel(listDays(plan));
  for (const resident of streamResidents(plan)) {
    const random = createRandom(plan.seed, 'year-of-visits', resident.enterprise.index);
    const count = poisson(random, popularityOf(resident.isKey));
    if (count === 0) continue;
    const target = { ...resident, storedFacts: readStoredFacts(plan, resident) };
    const wishes = Array.from({ length: count }, (_, nth) => wishFor(random, target, drawDay(random), ['year', resident.enterprise.index, nth])).flatMap((wish) => [wish, ...plantAround(random, wish)]);
    yield { enterprise: resident.enterprise, wishes: wishes.toSorted((a, b) => (a.bookedOn === b.bookedOn ? a.day.localeCompare(b.day) : a.bookedOn < b.bookedOn ? -1 : 1)) };
  }
}

const readStoredFacts = (plan: Plan, { enterprise, isKey }: Resident): ReadonlySet<string> => new Set([...factRows(plan, enterprise, isKey)].map(({ record }) => String(record.key)));

const listDays = ({ quarter }: Plan): [Day, number][] =>
  Array.from({ length: YEAR.from - YEAR.to + 1 }, (_, index) => addDays(quarter.firstDay, index - YEAR.from))
    .filter((day) => isWorkday(stateCouncilCalendar, day))
    .map((day) => [day, PEAK_MONTHS.includes(day.slice(5, 7)) ? 2 : 1]);

type Target = Pick<Wish, 'enterprise' | 'storedFacts'>;

const wishFor = (random: Random, { enterprise, storedFacts }: Target, day: Day, path: Wish['path']): Wish => {
  const reason = pickFrom(random, drawKind(random));
  const isAnswerable = storedFacts.size > 0 && chance(random, ANSWERABLE_SHARE);
  return {
    path, enterprise, reason, storedFacts, day,
    asks: isAnswerable ? shuffle(random, [...storedFacts]).slice(0, between(random, 1, 4)) : [...reason.asks, ...shuffle(random, NOT_ON_FILE).slice(0, 2)],
    headcount: drawHeadcount(random),
    isAssigned: reason.statutoryBasis === null && chance(random, ASSIGNED_SHARE),
    bookedOn: addWorkingDays(stateCouncilCalendar, day, -between(random, 5, 12)),
    half: pickFrom(random, ['MORNING', 'AFTERNOON']),
    mergesWith: null,
    repeats: null,
  };
};

/** Three to fifteen, most often six: the form takes no larger group (§11.2 says 25). */
const drawHeadcount = (random: Random): number => Math.min(15, Math.round(3 + 3 * random.fraction() + 12 * random.fraction() ** 2.4));

/** Other units with the same matter in the same days, and the same unit with the same matter some weeks later. */
const plantAround = (random: Random, wish: Wish): Wish[] => {
  const planted: Wish[] = [];
  if (chance(random, CLUSTER_SHARE)) {
    const count = chance(random, THIRD_SHARE) ? 2 : 1;
    for (let nth = 1; nth <= count; nth += 1) planted.push(companionOf(random, wish, nth));
  }
  if (chance(random, REPEATED_SHARE)) planted.push(repetitionOf(random, wish));
  return planted;
};

/** Another unit of the same kind of visit, within three working days. */
const companionOf = (random: Random, wish: Wish, nth: number): Wish => {
  const [ofKind] = allReasons.find(([list]) => list.includes(wish.reason))!;
  const others = ofKind.filter(({ dutyLine }) => dutyLine !== wish.reason.dutyLine);
  const day = addWorkingDays(stateCouncilCalendar, wish.day, between(random, 0, 3));
  const reason = { ...pickFrom(random, others), topics: wish.reason.topics };
  return { ...wish, path: [...wish.path, 'with', nth], reason, day, bookedOn: addWorkingDays(stateCouncilCalendar, day, -between(random, 5, 8)), half: pickFrom(random, ['MORNING', 'AFTERNOON']), headcount: drawHeadcount(random), mergesWith: wish.path };
};

const repetitionOf = (random: Random, wish: Wish): Wish => {
  const day = addWorkingDays(stateCouncilCalendar, wish.day, between(random, 8, 15));
  return { ...wish, path: [...wish.path, 'again'], day, bookedOn: addWorkingDays(stateCouncilCalendar, day, -between(random, 5, 7)), isAssigned: false, repeats: wish.path };
};
