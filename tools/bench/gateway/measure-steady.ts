import { GATEWAY_CORE } from '../cores.ts';
import type { Command } from './command-line.ts';
import { FLOOR, openField, OURS, request } from './contestants.ts';
import { applyEvenLoad, type Latencies } from './even-load.ts';
import { applyLoad, type Load } from './load.ts';
import { readStolenMs, type ObservedProcess } from './pinned-process.ts';

const SHARE = 0.8;
const WARM_UP_SECONDS = 40;
/** So often the rate is mended until the gateway is as busy as it is meant to be. */
const APPROACHES = 3;
const APPROACH_SECONDS = 2;

/** One round of even load. */
export interface SteadyRound extends Latencies {
  readonly ratePerSecond: number;
  /** The share of its core's time that the gateway used, */
  readonly busy: number;
  /** and the share of it that nobody here got. */
  readonly stolen: number;
}

/** Round by round. */
export interface Steadiness {
  /** With a fifth of the gateway's core to spare. */
  readonly atShareOfCore: readonly SteadyRound[];
  /** The floor, with a fifth of its core to spare: what the machine and the departments do to whoever asks. */
  readonly floorAtShareOfCore: readonly SteadyRound[];
  /** At a share of what 50 connections get that never pause: by then the core is all but full, for evenly spread requests find less to share. */
  readonly atShareOfPeak: readonly SteadyRound[];
}

/** How long answers take when the gateway has strength to spare. All is found anew in each round, for a machine is not always as fast. */
export const measureSteady = async ({ rounds, seconds }: Pick<Command, 'rounds' | 'seconds'>): Promise<Steadiness> => {
  const field = await openField({ isWithoutOthers: true, arePausesShort: true });
  const enter = (name: string): Runner => {
    const contestant = field.contestants.find((one) => one.name === name)!;
    return { process: contestant.process, load: { ...contestant, body: request, seconds } };
  };
  try {
    const [ours, floor] = [enter(OURS), enter(FLOOR)];
    for (const { load } of [ours, floor]) await applyLoad({ ...load, seconds: Math.min(4 * seconds, WARM_UP_SECONDS) });
    const [ofCore, ofPeak, floorOfCore]: [SteadyRound[], SteadyRound[], SteadyRound[]] = [[], [], []];
    for (let round = 0; round < rounds; round += 1) {
      const { perSecond } = await applyLoad(ours.load);
      ofPeak.push(await applySteadily(ours, perSecond * SHARE));
      ofCore.push(await applySteadily(ours, await findRate(ours, perSecond * SHARE)));
      floorOfCore.push(await applySteadily(floor, await findRate(floor, perSecond)));
    }
    return { atShareOfCore: ofCore, floorAtShareOfCore: floorOfCore, atShareOfPeak: ofPeak };
  } finally {
    await field.close();
  }
};

interface Runner {
  readonly process: ObservedProcess;
  readonly load: Load;
}

const findRate = async ({ load, process }: Runner, first: number): Promise<number> => {
  const runner = { process, load: { ...load, seconds: APPROACH_SECONDS } };
  let rate = first;
  for (let approach = 0; approach < APPROACHES; approach += 1) rate *= SHARE / (await applySteadily(runner, rate)).busy;
  return rate;
};

const applySteadily = async ({ load, process }: Runner, ratePerSecond: number): Promise<SteadyRound> => {
  const [cpuBefore, stolenBefore, startedAt] = [process.cpuMs(), readStolenMs(GATEWAY_CORE), performance.now()];
  const latencies = await applyEvenLoad({ ...load, ratePerSecond });
  const tookMs = performance.now() - startedAt;
  return { ...latencies, ratePerSecond, busy: (process.cpuMs() - cpuBefore) / tookMs, stolen: (readStolenMs(GATEWAY_CORE) - stolenBefore) / tookMs };
};

/** How much longer than usual the slowest answers take. */
export const spreadOf = ({ p50Ms, p99Ms }: Latencies): number => p99Ms / p50Ms;
