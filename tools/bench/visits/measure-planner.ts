import { drawYear, endsAtScreening, spanOf, toProblem, type DistrictOptions } from './planner/district-month.ts';
import { addUp, createHighsSolver, planExactly, planVisits, serveFirstCome, type PlannedVisits, type PlanningProblem, type Wish } from './planner/rules.ts';
import { atLeast, atMost, forInformation, type Figure } from '../figures.ts';
import { createProgress } from '../progress.ts';

const district: DistrictOptions = { teamsOfAUnit: 4, protectedCount: 13, willingCount: 60 };
const PEAK_MONTH = { from: '2025-03-01', days: 31 };
const PLAN_SECONDS = 5;
const TIMED_REQUESTS = 500;
const REPAIR_ROUNDS = 200;
/** Instances of which the best plan can be proved, made of the requests at the most sought-after enterprises. */
const PROVEN = { instances: 12, requests: 40, enterprises: 60 };
const SEARCH = { timeLimitSeconds: 60, mostNodes: 200, absoluteGap: 1e-4 };
const PROOF = { timeLimitSeconds: 60, mostNodes: 100_000, absoluteGap: 1e-6 };

/** The optimiser beside the simplest ways of doing without it, in the same run on the same requests (M3, M8, §11.2). */
export const measurePlanner = async (seed: number, isQuick: boolean): Promise<readonly Figure[]> => {
  const solver = await createHighsSolver(SEARCH);
  const prover = await createHighsSolver(PROOF);
  const plan = (problem: PlanningProblem): PlannedVisits => planVisits(problem, solver.solve, { seed, repairRounds: REPAIR_ROUNDS, isOutOfTime: () => false });
  const instances = isQuick ? 2 : PROVEN.instances;
  const progress = createProgress('统筹 planner', instances + 2);
  const year = drawYear(seed);
  const month = spanOf(year, PEAK_MONTH.from, PEAK_MONTH.days).filter((wish) => !endsAtScreening(wish)).slice(0, isQuick ? 100 : undefined);
  const spread = compare(toProblem(month, district), plan);
  progress.update(1);
  const timed = toProblem(month.slice(0, TIMED_REQUESTS), district);
  const [begin, cpu] = [performance.now(), process.cpuUsage()];
  plan(timed);
  const [seconds, cpuSeconds] = [(performance.now() - begin) / 1000, process.cpuUsage(cpu).user / 1e6];
  progress.update(2);
  const gaps: number[] = [];
  for (const [index, wishes] of chooseSmall(year, instances).entries()) {
    gaps.push(...measureGap(toProblem(wishes, { ...district, teamsOfAUnit: 1, willingCount: 10 }), plan, prover.solve));
    progress.update(index + 3);
  }
  progress.finish(`${month.length} 次预约 requests, ${gaps.length} 个已证最优 proved`);
  solver.dispose();
  prover.dispose();
  return [
    ...spread,
    atMost(`${timed.requests.length} 次预约统筹用时`, `seconds for ${timed.requests.length} requests`, PLAN_SECONDS, seconds, 's'),
    forInformation('　其中处理器时间', '  of these on the processor', `${cpuSeconds.toFixed(2)} s`),
    // Nothing proved is no figure: the aim is missed.
    atMost(`与已证最优的差距（${gaps.length} 例中最大）`, `distance from the proved optimum, largest of ${gaps.length}`, 5, gaps.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...gaps) * 100, '%'),
  ];
};

const compare = (problem: PlanningProblem, plan: (problem: PlanningProblem) => PlannedVisits): readonly Figure[] => {
  const planned = plan(problem);
  const [ours, firstCome, bestMatch] = [addUp(problem, planned), addUp(problem, serveFirstCome(problem)), addUp(problem, offerBestMatch(problem, planned))];
  const [disturbing, disturbingFirst] = [(ours.receptions - ours.offers) / ours.fulfilled, (firstCome.receptions - firstCome.offers) / firstCome.fulfilled];
  return [
    forInformation('实现的到访目的：先到先得 → 统筹', 'purposes fulfilled: first-come → plan', `${firstCome.fulfilled} → ${ours.fulfilled} / ${problem.requests.length}`),
    forInformation('接待次数：先到先得 → 统筹（其中改约愿接待企业）', 'receptions: first-come → plan (of these at enterprises that wish for them)', `${firstCome.receptions} → ${ours.receptions} (${ours.offers})`),
    atLeast('同等目的下接待减少（不计愿接待企业）', 'fewer receptions at equal purposes (wished-for ones left out)', 40, (1 - disturbing / disturbingFirst) * 100, '%'),
    atLeast('曝光基尼系数下降（对照：总是改约最匹配者）', 'Gini of exposure lower (against: the best match always)', 30, (1 - (ours.gini ?? 0) / (bestMatch.gini ?? 1)) * 100, '%'),
  ];
};

/** The simplest counter-offer: whoever finds no room is sent to the best match, however often that one was seen (M8). */
const offerBestMatch = (problem: PlanningProblem, planned: PlannedVisits): PlannedVisits => {
  const requests = new Map(problem.requests.map((request) => [request.id, request]));
  return {
    ...planned,
    receptions: planned.receptions.map((reception) => {
      const [best] = (requests.get(reception.requestIds[0] ?? '')?.alternatives ?? []).toSorted((a, b) => b.score - a.score);
      return reception.isOffer && best !== undefined ? { ...reception, enterpriseId: best.enterpriseId } : reception;
    }),
  };
};

const chooseSmall = (year: readonly Wish[], instances: number): readonly (readonly Wish[])[] => {
  const busiest = [...Map.groupBy(year, ({ enterprise }) => enterprise.index)].toSorted(([, a], [, b]) => b.length - a.length);
  const sought = new Set(busiest.slice(0, PROVEN.enterprises).map(([index]) => index));
  const wishes = spanOf(year, '2025-01-02', 240).filter(({ enterprise }) => sought.has(enterprise.index));
  return Array.from({ length: instances }, (_, nth) => wishes.slice(nth * PROVEN.requests, (nth + 1) * PROVEN.requests));
};

/** Receptions per purpose above the best that is possible; nothing where the best cannot be proved. */
const measureGap = (problem: PlanningProblem, plan: (problem: PlanningProblem) => PlannedVisits, prove: Parameters<typeof planExactly>[1]): readonly number[] => {
  const best = planExactly(problem, prove);
  if (best === null || !best.isProven) return [];
  const [ours, optimum] = [addUp(problem, plan(problem)), addUp(problem, best)];
  return [ours.receptions / ours.fulfilled / (optimum.receptions / optimum.fulfilled) - 1];
};
