import { drawYear, endsAtScreening, spanOf, toProblem, type DistrictOptions } from './visits-planner/district-month.ts';
import { addUp, createHighsSolver, planExactly, planVisits, serveFirstCome, type PlannedVisits, type PlanningProblem, type Wish } from './visits-planner/rules.ts';

type Figures = ReturnType<typeof addUp>;

const SEED = 1;
const ROUNDS = 200;
const district: DistrictOptions = { teamsOfAUnit: 4, protectedCount: 13, willingCount: 60 };

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const print = (rows: readonly Record<string, unknown>[]): void => console.table(rows);

const solver = await createHighsSolver({ timeLimitSeconds: 60, mostNodes: 200, absoluteGap: 1e-4 });
const prover = await createHighsSolver({ timeLimitSeconds: 60, mostNodes: 100_000, absoluteGap: 1e-6 });
const plan = (problem: PlanningProblem) => planVisits(problem, solver.solve, { seed: SEED, repairRounds: ROUNDS, isOutOfTime: () => false });
const timed = <Result>(work: () => Result): [result: Result, seconds: number, cpuSeconds: number] => {
  const [begin, before] = [performance.now(), process.cpuUsage()];
  const result = work();
  return [result, (performance.now() - begin) / 1000, process.cpuUsage(before).user / 1e6];
};
const year = drawYear(SEED);

/** The simplest counter-offer: whoever finds no room is sent to the best match, whoever was seen how often (M8). */
const offerBestMatch = (problem: PlanningProblem, planned: PlannedVisits): PlannedVisits => {
  const requests = new Map(problem.requests.map((request) => [request.id, request]));
  const receptions = planned.receptions.map((reception) => {
    const [best] = (requests.get(reception.requestIds[0] ?? '')?.alternatives ?? []).toSorted((one, other) => other.score - one.score);
    return reception.isOffer && best !== undefined ? { ...reception, enterpriseId: best.enterpriseId } : reception;
  });
  return { ...planned, receptions };
};

/** Receptions that the planted merge clusters could save, were every one of them kept apart by nothing (§11.2). */
const countPlantedMerges = (wishes: readonly Wish[]): number => wishes.filter(({ mergesWith }) => mergesWith !== null).length;

const fewer = (ours: number, theirs: number): string => percent(1 - ours / theirs);

const compare = (name: string, wishes: readonly Wish[]): void => {
  const needed = wishes.filter((wish) => !endsAtScreening(wish));
  const problem = toProblem(needed, district);
  const [planned, seconds, cpuSeconds] = timed(() => plan(problem));
  const [ours, theirs, bestMatch] = [planned, serveFirstCome(problem), offerBestMatch(problem, planned)].map((one) => addUp(problem, one)) as [Figures, Figures, Figures];
  const unwished = ours.receptions - ours.offers;
  console.log(`\n${name}: ${wishes.length} booked, ${wishes.length - needed.length} ended at screening (repetitions, answerable by data), ${needed.length} planned`);
  print([
    { figure: 'purposes fulfilled', 'first-come': theirs.fulfilled, plan: ours.fulfilled },
    { figure: 'receptions', 'first-come': theirs.receptions, plan: ours.receptions },
    { figure: 'receptions per purpose', 'first-come': 1, plan: (ours.receptions / ours.fulfilled).toFixed(3), change: fewer(ours.receptions / ours.fulfilled, 1) },
    { figure: 'the same if every planted cluster, and nothing else, came as one', 'first-come': '', plan: (1 - countPlantedMerges(needed) / needed.length).toFixed(3), change: percent(countPlantedMerges(needed) / needed.length) },
    { figure: 'receptions at enterprises that did not wish for them, per purpose', 'first-come': (theirs.receptions / theirs.fulfilled).toFixed(3), plan: (unwished / ours.fulfilled).toFixed(3), change: fewer(unwished / ours.fulfilled, 1), goal: '40 %' },
    { figure: 'disturbance (VIS-03) per purpose', 'first-come': (theirs.disturbance / theirs.fulfilled).toFixed(3), plan: (ours.disturbance / ours.fulfilled).toFixed(3), change: fewer(ours.disturbance / ours.fulfilled, theirs.disturbance / theirs.fulfilled) },
    { figure: 'receptions per booked request that was answered, screening included', 'first-come': 1, plan: (unwished / (ours.fulfilled + wishes.length - needed.length)).toFixed(3), change: fewer(unwished / (ours.fulfilled + wishes.length - needed.length), 1) },
    { figure: 'Gini of visits over the willing (against: best match always)', 'first-come': bestMatch.gini?.toFixed(3), plan: ours.gini?.toFixed(3), change: fewer(ours.gini ?? 0, bestMatch.gini ?? 1), goal: '30 %' },
    { figure: `seconds for ${problem.requests.length} requests (wall / processor)`, 'first-come': '', plan: `${seconds.toFixed(2)} / ${cpuSeconds.toFixed(2)}`, goal: '5' },
  ]);
};

console.log('M3, M8: a plan beside first-come, on the planted data of §11.2 (9,500 requests a year, the goal beside the figure)');
const busiest = [...Map.groupBy(year, ({ enterprise }) => enterprise.index)].toSorted(([, a], [, b]) => b.length - a.length);
const topEnterprises = new Set(busiest.slice(0, 60).map(([index]) => index));
compare('District, the peak month of March', spanOf(year, '2025-03-01', 31));
compare('District, 500 requests', spanOf(year, '2025-03-01', 31).filter((wish) => !endsAtScreening(wish)).slice(0, 500));
compare('The 60 most sought enterprises, March to May', spanOf(year, '2025-03-01', 92).filter(({ enterprise }) => topEnterprises.has(enterprise.index)));

console.log('\nM3: distance from the proved optimum (one programme of all requests), instances of at most 40 requests');
const gaps = Array.from({ length: 12 }, (_, nth) => {
  const wishes = spanOf(year, '2025-01-02', 240).filter(({ enterprise }) => topEnterprises.has(enterprise.index)).slice(nth * 40, nth * 40 + 40);
  const problem = toProblem(wishes, { ...district, teamsOfAUnit: 1, willingCount: 10 });
  const [found, best] = [plan(problem), planExactly(problem, prover.solve)];
  const proved = best === null ? null : addUp(problem, best);
  const ours = addUp(problem, found);
  return { requests: problem.requests.length, 'proved optimal': best?.isProven ?? false, 'fulfilled (plan / optimum)': `${ours.fulfilled} / ${proved?.fulfilled}`, 'receptions (plan / optimum)': `${ours.receptions} / ${proved?.receptions}`, gap: proved === null ? '?' : percent(ours.receptions / ours.fulfilled / (proved.receptions / proved.fulfilled) - 1) };
});
print(gaps);
console.log(`memory of the solver: ${(solver.memoryBytes() / 2 ** 20).toFixed(0)} MiB`);
