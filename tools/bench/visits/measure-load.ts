import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing/test-subgraph.ts';
import type { Sizes } from './command-line.ts';
import { visits } from './department-code.ts';
import { exactly, forInformation, type Figure } from '../figures.ts';
import { createProgress } from '../progress.ts';
import { blackouts } from './races/blackouts.ts';
import { bundles } from './races/bundles.ts';
import { lastSlot } from './races/last-slot.ts';
import { runRace, SESSIONS, type Race, type RaceResult } from './races/race.ts';
import { setStage } from './races/stage.ts';
import { substitutions } from './races/substitutions.ts';

const races: readonly Race[] = [lastSlot, bundles, blackouts, substitutions];
/** The control needs only enough to see the guard missing. */
const CONTROL_SHARE = 0.02;
const FEWEST_OF_CONTROL = 400;

/** Exact under load (§10.1): so many attempts, and none too many nor too few come through; without the guard they do. */
export const measureLoad = async ({ attempts }: Sizes): Promise<readonly Figure[]> => {
  const begin = performance.now();
  const results = await withDepartment(null, (graph) => runAll(graph, attempts));
  const seconds = (performance.now() - begin) / 1000;
  const sum = (pick: (result: RaceResult) => number): number => results.reduce((total, { result }) => total + pick(result), 0);
  return [
    forInformation('并发尝试', 'concurrent attempts', `${sum(({ attempts: made }) => made).toLocaleString('en')} · ${SESSIONS} 个会话 sessions · ${seconds.toFixed(0)} s`),
    ...results.map(({ race, result }) => forInformation(`　${race.zh}`, `  ${race.en}`, `${result.attempts.toLocaleString('en')} / ${result.rounds} 轮 rounds · +${result.over} −${result.under}`)),
    exactly('超额', 'over-admitted', 0, sum(({ over }) => over)),
    exactly('应得未得', 'under-filled', 0, sum(({ under }) => under)),
    exactly('既未成功也未说明理由', 'answered with neither success nor refusal', 0, sum(({ faults }) => faults)),
    ...(await runControls(Math.max(FEWEST_OF_CONTROL, attempts * CONTROL_SHARE))),
  ];
};

const runAll = async (graph: TestSubgraph, attempts: number): Promise<readonly { readonly race: Race; readonly result: RaceResult }[]> => {
  const progress = createProgress('并发 load', attempts);
  const results = [];
  let done = 0;
  for (const race of races) {
    const result = await runRace(graph, race, attempts * race.share, (count) => progress.update((done += count)));
    results.push({ race, result });
  }
  progress.finish(`${done.toLocaleString('en')} 次尝试 attempts`);
  return results;
};

const runControls = async (attempts: number): Promise<readonly Figure[]> => {
  const figures: Figure[] = [];
  for (const race of races) {
    if (race.takeAway === null) continue;
    const { over } = await withDepartment(race.takeAway, (graph) => runRace(graph, race, attempts, () => {}));
    figures.push({ zh: `对照：去掉约束后超额（${race.zh}）`, en: `control: over-admitted without the guard (${race.en})`, aim: '> 0', value: String(over), isMet: over > 0 });
  }
  return figures;
};

/** @param takeAway SQL that takes a guard away first */
const withDepartment = async <Result>(takeAway: string | null, work: (graph: TestSubgraph) => Promise<Result>): Promise<Result> => {
  const graph = await startTestSubgraph(visits, { poolSize: SESSIONS });
  try {
    if (takeAway !== null) await graph.sql(takeAway);
    await setStage(graph, SESSIONS);
    return await work(graph);
  } finally {
    await graph.close();
  }
};
