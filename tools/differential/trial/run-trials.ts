import { listFeatures } from '../features/features.ts';
import type { Terrain } from '../generate/selections.ts';
import { describeFailure } from './describe-failure.ts';
import { judgeTrial, type Contestants, type Verdict } from './judge-trial.ts';
import { shrinkTrial } from './shrink.ts';
import { drawTrial, isOutage, type Trial } from './trial.ts';

export interface TrialsRun {
  readonly contestants: Contestants;
  readonly terrain: Terrain;
  readonly count: number;
  /** The first operation's seed; each next has the next one. */
  readonly seed: number;
  readonly onProgress?: (done: number, failed: number) => void;
}

export interface TrialsOutcome {
  readonly total: number;
  readonly outages: number;
  readonly failed: number;
  /** The first failures, each shrunk and described. */
  readonly failures: readonly (readonly string[])[];
  /** How many operations differed from the reference for each known reason. */
  readonly known: ReadonlyMap<string, number>;
  readonly features: ReadonlyMap<string, number>;
  readonly withErrors: number;
  /** Of the operations that both answered. */
  readonly fetches: { readonly ours: number; readonly reference: number };
}

const DESCRIBED_FAILURES = 5;
const PROGRESS_EVERY = 10;

export const runTrials = async ({ contestants, terrain, count, seed, onProgress }: TrialsRun): Promise<TrialsOutcome> => {
  const departments = [...contestants.graph.departments.keys()];
  const [known, features] = [new Map<string, number>(), new Map<string, number>()];
  const failures: (readonly string[])[] = [];
  const sums = { outages: 0, failed: 0, withErrors: 0, ours: 0, reference: 0 };
  for (let done = 0; done < count; done += 1) {
    const trial = drawTrial(terrain, departments, seed + done);
    const verdict = await judgeTrial(trial, contestants);
    for (const feature of listFeatures(trial.operation, terrain.schema)) add(features, feature);
    for (const { id } of verdict.known) add(known, id);
    sums.outages += isOutage(trial) ? 1 : 0;
    sums.withErrors += verdict.right.errors.length > 0 ? 1 : 0;
    sums.ours += verdict.reference === null ? 0 : verdict.ours.fetchCount;
    sums.reference += verdict.reference?.fetchCount ?? 0;
    if (verdict.faults.length > 0) {
      sums.failed += 1;
      if (failures.length < DESCRIBED_FAILURES) failures.push(await shrinkAndDescribe(trial, verdict, contestants));
    }
    if (done % PROGRESS_EVERY === 0) onProgress?.(done, sums.failed);
  }
  const { outages, failed, withErrors, ours, reference } = sums;
  return { total: count, outages, failed, failures, known, features, withErrors, fetches: { ours, reference } };
};

const shrinkAndDescribe = async (trial: Trial, verdict: Verdict, contestants: Contestants): Promise<readonly string[]> => {
  const kindOf = ({ faults }: Verdict): string => (faults[0] ?? '').replace(/[["{].*/, '');
  const judge = (candidate: Trial): Promise<Verdict | null> => judgeTrial(candidate, contestants).catch(() => null);
  const smallest = await shrinkTrial(trial, contestants.graph.apiSchema, async (candidate) => {
    const found = await judge(candidate);
    return found !== null && found.faults.length > 0 && kindOf(found) === kindOf(verdict);
  });
  return describeFailure(smallest, (await judge(smallest)) ?? verdict, contestants);
};

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
