import { addWorkingDays, startOfShanghaiDay, stateCouncilCalendar } from '@qinqing/working-time';
import { comparePair, drawFrom, isDivertible, planOf, prepareSubject, streamWishes, visitSettings, weighTerms, type Host, type MergePair, type PlannableRequest, type PlanningProblem, type Wish } from './rules.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const values = Object.fromEntries(Object.entries(visitSettings).map(([key, setting]) => [key, setting.default])) as { [Key in keyof typeof visitSettings]: (typeof visitSettings)[Key]['default'] };

/** The planted requests of a district's year (§11.2) at a size of register that is quickly drawn: 9,500 requests at 20,000 enterprises. */
export const drawYear = (seed: number): readonly Wish[] => {
  const year = { ...planOf({ seed, scale: 'small', today: '2025-09-01' }), yearShare: 1 };
  return [...streamWishes(year)].flatMap(({ wishes }) => wishes);
};

/** What screening ends without a visit, with or without a plan: repetitions (VIS-30) and what the database answers (VIS-17). */
export const endsAtScreening = ({ repeats, asks, storedFacts }: Wish): boolean =>
  repeats !== null || (asks.length > 0 && asks.filter((ask) => storedFacts.has(ask)).length / asks.length >= values.dataAnswerableFrom);

const halfDaySpan = (day: string, half: Wish['half']) => {
  const startsAt = startOfShanghaiDay(day).getTime() + (half === 'MORNING' ? 9 : 14) * HOUR_MS;
  return { startsAt, endsAt: startsAt + 3 * HOUR_MS };
};

/** Two windows, as the demonstration data books them (VIS-22): the wished half-day, and that of two working days later. */
const windowsOf = ({ day, half }: Wish): PlannableRequest['windows'] =>
  [day, addWorkingDays(stateCouncilCalendar, day, 2)].map((on, index) => ({ position: index + 1, ...halfDaySpan(on, half) }));

export interface DistrictOptions {
  /** Units of the same duty that can be at different places at once: a district's bureau and its towns. */
  readonly teamsOfAUnit: number;
  /** The most sought-after enterprises are protected: one reception a month (VIS-08). */
  readonly protectedCount: number;
  readonly willingCount: number;
}

/** The requests of a span as the planner gets them; each unit is named by its line of duty. */
export const toProblem = (wishes: readonly Wish[], { teamsOfAUnit, protectedCount, willingCount }: DistrictOptions): PlanningProblem => {
  const willing = Array.from({ length: willingCount }, (_, index) => `willing-${index}`);
  const draw = drawFrom(7);
  const requests = wishes.map((wish, index) => toRequest(wish, index, willing, draw));
  const demand = [...Map.groupBy(requests, ({ enterpriseId }) => enterpriseId)].toSorted(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1)).map(([id]) => id);
  const host = (enterpriseId: string, facts: Partial<Host>): Host => ({ enterpriseId, limit: values.balancedMonthlyLimit, used: {}, busy: [], closed: [], headcountCap: values.defaultGroupSize, isWilling: false, receptionsLastYear: 0, exposures: {}, ...facts });
  return {
    requests,
    hosts: [
      ...demand.map((id, rank) => host(id, rank < protectedCount ? { limit: values.protectedMonthlyLimit } : {})),
      ...willing.map((id, index) => host(id, { limit: null, isWilling: true, receptionsLastYear: index % 4 })),
    ],
    teams: [],
    mergePairs: listPairs(wishes, requests),
    rules: { jointMinimumMinutes: values.planJointMinutes, parallelVisitsPerUnit: teamsOfAUnit, exposuresPerQuarter: values.exposureVisitsPerQuarter, kindWeights: values.burdenWeights },
  };
};

const idOf = (index: number): string => `request-${String(index).padStart(5, '0')}`;

const toRequest = (wish: Wish, index: number, willing: readonly string[], draw: () => number): PlannableRequest => {
  const { kind, dutyLine, statutoryBasis } = wish.reason;
  const canGoElsewhere = isDivertible({ kind, relatedIssue: null }) && willing.length > 0;
  return {
    id: idOf(index),
    enterpriseId: String(wish.enterprise.index),
    unitId: dutyLine,
    kind,
    isStatutory: statutoryBasis !== null,
    isCountedInQuota: true,
    headcount: wish.headcount,
    isBoundByGroupSize: kind !== 'INSPECTION',
    windows: windowsOf(wish),
    notAfter: null,
    createdAt: Date.parse(wish.bookedOn) + index,
    alternatives: canGoElsewhere ? Array.from({ length: 8 }, () => ({ enterpriseId: willing[Math.floor(draw() ** 2 * willing.length)] as string, score: Math.round(draw() * 1000) / 1000 })).filter((one, place, all) => all.findIndex((other) => other.enterpriseId === one.enterpriseId) === place) : [],
  };
};

const listPairs = (wishes: readonly Wish[], requests: readonly PlannableRequest[]): readonly MergePair[] => {
  const terms = weighTerms(wishes.slice(0, 500).map(({ reason }) => ({ purpose: reason.purpose, topics: reason.topics })));
  const subjects = wishes.map((wish, index) =>
    prepareSubject(
      {
        id: idOf(index), unitId: wish.reason.dutyLine, dutyLine: wish.reason.dutyLine, unitLevel: 'DISTRICT', kind: wish.reason.kind, isStatutory: wish.reason.statutoryBasis !== null, isUnannounced: false,
        purpose: wish.reason.purpose, topics: wish.reason.topics, asks: wish.asks, headcount: wish.headcount, statutoryDeadline: null,
        windows: windowsOf(wish).map(({ startsAt, endsAt }) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) })),
      },
      terms,
    ),
  );
  return [...Map.groupBy(subjects.map((subject, index) => ({ subject, enterpriseId: requests[index]?.enterpriseId })), ({ enterpriseId }) => enterpriseId).values()].flatMap((ofOne) =>
    ofOne.flatMap(({ subject: a }, index) =>
      ofOne.slice(index + 1).flatMap(({ subject: b }) => {
        const { similarity, isDuty } = comparePair(a, b, values as never);
        return similarity === null && !isDuty ? [] : [{ first: a.id, second: b.id, similarity: similarity?.score ?? 0, isCompulsory: isDuty }];
      }),
    ),
  );
};

export const spanOf = (wishes: readonly Wish[], from: string, days: number): readonly Wish[] => {
  const end = new Date(Date.parse(from) + days * DAY_MS).toISOString().slice(0, 10);
  return wishes.filter(({ day }) => day >= from && day < end);
};
