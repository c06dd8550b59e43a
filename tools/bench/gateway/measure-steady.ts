import type { Command } from './command-line.ts';
import { openField, request } from './contestants.ts';
import { applyEvenLoad, type Latencies } from './even-load.ts';
import { applyLoad, type Load } from './load.ts';
import type { ObservedProcess } from './pinned-process.ts';

const SHARE = 0.8;
const WARM_UP_SECONDS = 20;
/** So often the rate is mended until the gateway is as busy as it is meant to be. */
const APPROACHES = 3;
const APPROACH_SECONDS = 2;

/** One round of even load. */
export interface SteadyRound extends Latencies {
  readonly ratePerSecond: number;
  /** The share of its core's time that the gateway used. */
  readonly busy: number;
}

export interface Steadiness {
  /** With a fifth of the gateway's core to spare. */
  readonly atShareOfCore: SteadyRound;
  /** At a share of what 50 connections get that never pause: by then the core is all but full, for evenly spread requests find less to share. */
  readonly atShareOfPeak: SteadyRound;
  readonly failed: number;
}

/** How long answers take when the gateway has strength to spare. All is found anew in each round, for a machine is not always as fast; the median round counts. */
export const measureSteady = async ({ rounds, seconds }: Pick<Command, 'rounds' | 'seconds'>): Promise<Steadiness> => {
  const field = await openField({ isOursOnly: true, arePausesShort: true });
  try {
    const ours = field.contestants[0]!;
    const load = { ...ours, body: request, seconds };
    await applyLoad({ ...load, seconds: Math.min(3 * seconds, WARM_UP_SECONDS) });
    const [ofCore, ofPeak]: [SteadyRound[], SteadyRound[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      const { perSecond } = await applyLoad(load);
      ofPeak.push(await applySteadily(load, ours.process, perSecond * SHARE));
      ofCore.push(await applySteadily(load, ours.process, await findRate(load, ours.process, perSecond * SHARE)));
    }
    return { atShareOfCore: medianOf(ofCore), atShareOfPeak: medianOf(ofPeak), failed: [...ofCore, ...ofPeak].reduce((sum, { failed }) => sum + failed, 0) };
  } finally {
    await field.close();
  }
};

const findRate = async (load: Load, process: ObservedProcess, first: number): Promise<number> => {
  let rate = first;
  for (let approach = 0; approach < APPROACHES; approach += 1) rate *= SHARE / (await applySteadily({ ...load, seconds: APPROACH_SECONDS }, process, rate)).busy;
  return rate;
};

const applySteadily = async (load: Load, process: ObservedProcess, ratePerSecond: number): Promise<SteadyRound> => {
  const [cpuBefore, startedAt] = [process.cpuMs(), performance.now()];
  const latencies = await applyEvenLoad({ ...load, ratePerSecond });
  return { ...latencies, ratePerSecond, busy: (process.cpuMs() - cpuBefore) / (performance.now() - startedAt) };
};

/** How much longer than usual the slowest answers take. */
export const spreadOf = ({ p50Ms, p99Ms }: Latencies): number => p99Ms / p50Ms;

const medianOf = (rounds: readonly SteadyRound[]): SteadyRound => rounds.toSorted((left, right) => spreadOf(left) - spreadOf(right))[Math.floor(rounds.length / 2)]!;
