import { addWorkingDays, isWorkday, stateCouncilCalendar, type Day } from '@qinqing/working-time';
import { between, chance, createRandom, createWheel, pickFrom, type Random } from '../department-code.ts';
import { SPAN } from './district.ts';
import { drawId } from './identifiers.ts';
import { drawMatter, WORDINGS, type Matter } from './matters.ts';
import { createRanking } from './ranking.ts';
import { listUnits, type Unit } from './register.ts';

export type Kind = 'RESEARCH' | 'INSPECTION' | 'TOUR' | 'SUPERVISION' | 'STUDY_TOUR' | 'DELEGATION' | 'THEMED_ACTIVITY' | 'SERVICE';

/** A request of the two years, with the truth about it. */
export interface Wish {
  readonly id: string;
  /** Of its enterprise: 1 is the most sought-after. */
  readonly rank: number;
  readonly kind: Kind;
  readonly unit: Unit;
  readonly matter: Matter;
  readonly wording: number;
  readonly headcount: number;
  /** Of the first window. */
  readonly day: Day;
  /** Half-hours after midnight in Shanghai. */
  readonly start: number;
  /** Working days between the windows. */
  readonly secondAfter: number;
  /** Planted (§11.2): with whom it belongs in one visit; null: with nobody. */
  readonly cluster: string | null;
  /** Planted: the same matter again within 90 days. */
  readonly isRepetition: boolean;
  readonly isAnswerable: boolean;
  readonly isEmergency: boolean;
}

/** Shares of §11.2. */
const CLUSTERED = 0.24;
const REPEATED = 0.09;
const ANSWERABLE = 0.07;
const EMERGENCY = 0.03;
/** Clusters of two, and of three. */
const MEAN_CLUSTER = 2.4;

const drawKind = createWheel<Kind>([['RESEARCH', 41], ['INSPECTION', 22], ['TOUR', 12], ['SUPERVISION', 7], ['STUDY_TOUR', 6], ['DELEGATION', 5], ['THEMED_ACTIVITY', 4], ['SERVICE', 3]]);
/** What may be merged at all, in the same proportions (§10.2); inspections are merged by duty, not by likeness (VIS-15). */
const drawMergeableKind = createWheel<Kind>([['RESEARCH', 41], ['THEMED_ACTIVITY', 4], ['SERVICE', 3]]);

const PEAK_MONTHS = ['03', '06', '09', '11'];

/** The two years' requests: the same seed gives the same ones. */
export const drawWishes = (seed: number, { enterprises, requestsAYear }: { readonly enterprises: number; readonly requestsAYear: number }): readonly Wish[] => {
  const random = createRandom(seed, 'wishes');
  const total = requestsAYear * 2;
  const draw = createDraws(random, seed, enterprises);
  const clusters = Array.from({ length: Math.round((total * CLUSTERED) / MEAN_CLUSTER) }, (_, index) => plantCluster(random, draw, `cluster-${index}`)).flat();
  const repetitions = Array.from({ length: Math.round(total * REPEATED) }, () => plantRepetition(random, draw));
  const alone = Array.from({ length: total - clusters.length - repetitions.length * 2 }, () => draw(drawKind(random)));
  return [...clusters, ...repetitions.flat(), ...alone].map((wish, index) => ({ ...wish, id: drawId(seed, 'request', index) }));
};

type Draft = Omit<Wish, 'id'>;
type Draw = (kind: Kind) => Draft;

const createDraws = (random: Random, seed: number, enterprises: number): Draw => {
  const drawRank = createRanking(enterprises);
  const drawDay = createWheelOfDays();
  const units = listUnits(seed);
  const bureaus = new Map(units.map((unit) => [unit.dutyLine, unit]));
  return (kind) => {
    const matter = drawMatter(random);
    return {
      rank: drawRank(random),
      kind,
      // Most matters are brought by the bureau whose line they are; the others by a town.
      unit: chance(random, 0.8) ? (bureaus.get(matter.dutyLine) as Unit) : pickFrom(random, units),
      matter,
      wording: between(random, 0, WORDINGS - 1),
      headcount: drawHeadcount(random),
      day: drawDay(random),
      start: between(random, 17, 32),
      secondAfter: between(random, 1, 3),
      cluster: null,
      isRepetition: false,
      isAnswerable: chance(random, ANSWERABLE),
      isEmergency: kind === 'INSPECTION' && chance(random, EMERGENCY / 0.22),
    };
  };
};

/** A cumulative search would do as well: there are about 500 days. */
const createWheelOfDays = (): ((random: Random) => Day) => {
  const days: Day[] = [];
  for (let day = SPAN.from as Day; day <= SPAN.to; day = addWorkingDays(stateCouncilCalendar, day, 1)) {
    if (!isWorkday(stateCouncilCalendar, day)) continue;
    days.push(day, ...(PEAK_MONTHS.includes(day.slice(5, 7)) ? [day] : []));
  }
  return (random) => pickFrom(random, days);
};

/** Three to fifteen, most often six: the form takes no larger group (§11.2 says 25). */
const drawHeadcount = (random: Random): number => Math.min(15, Math.round(3 + 3 * random.fraction() + 12 * random.fraction() ** 2.4));

/** The same matter in the words of several units, with windows shifted by up to an hour; few enough to be received together. */
const plantCluster = (random: Random, draw: Draw, cluster: string): Draft[] => {
  const first = { ...draw(drawMergeableKind(random)), isAnswerable: false };
  const size = chance(random, MEAN_CLUSTER - 2) ? 3 : 2;
  const others = Array.from({ length: size - 1 }, () => draw(first.kind).unit);
  return [first.unit, ...others].map((unit, member) => ({ ...first, unit, cluster, matter: tellDifferently(random, first.matter), wording: first.wording + member, start: first.start + (member === 0 ? 0 : between(random, 0, 2)), headcount: between(random, 2, 5) }));
};

/** Units do not tick the same boxes: one in five names one topic only, and every other one asks for something besides. */
const tellDifferently = (random: Random, matter: Matter): Matter => ({
  ...matter,
  topics: chance(random, 0.8) ? matter.topics : [pickFrom(random, matter.topics)],
  asks: chance(random, 0.5) ? matter.asks : [...matter.asks, pickFrom(random, BESIDES)],
});

const BESIDES = ['turnover', 'headcount', 'expansionPlan', 'orderOutlook'];

/** Some weeks later, by whichever unit (VIS-30). */
const plantRepetition = (random: Random, draw: Draw): Draft[] => {
  const first = draw(drawKind(random));
  const day = addWorkingDays(stateCouncilCalendar, first.day, between(random, 8, 30));
  return [first, { ...first, day: day > SPAN.to ? first.day : day, unit: draw(first.kind).unit, wording: first.wording + 1, start: first.start, isRepetition: day <= SPAN.to, isEmergency: false }];
};
