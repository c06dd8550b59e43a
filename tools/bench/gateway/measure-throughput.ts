import type { Command } from './command-line.ts';
import { FLOOR, openField, OURS, REFERENCE, request, RUST, type Contestant, type Field } from './contestants.ts';
import { applyLoad, type LoadResult } from './load.ts';
import { median } from '../figures.ts';
import type { Progress } from '../progress.ts';

/** Compilers need so many seconds until they have seen what is asked. */
const WARM_UP_SECONDS = 30;
/** Who has waited for its turn begins anew in part: V8 forgets what was compiled and not used for a while, and gives memory back. */
const RUN_UP_SECONDS = 8;

export interface Standing {
  readonly name: string;
  /** Medians over the rounds. */
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMsPerRequest: number;
  readonly callsPerRequest: number;
  readonly residentMegabytes: number;
  readonly failed: number;
  readonly turns: readonly Turn[];
}

/** Within each round, since the machine changes its pace between them. */
export interface Ratios {
  readonly toReference: readonly number[];
  readonly toRust: readonly number[];
  /** Processor time of ours against that of the floor. */
  readonly cpuToFloor: readonly number[];
}

type Turn = LoadResult & Pick<Standing, 'cpuMsPerRequest' | 'callsPerRequest' | 'residentMegabytes'>;

/** The public comparison's operation, asked of everybody. */
export const measureThroughput = async (command: Command, progress: Progress): Promise<readonly Standing[]> => {
  const field = await openField();
  try {
    return await measureInTurns(field.contestants, { command, body: request, countCalls: field.countCalls, progress });
  } finally {
    await field.close();
  }
};

interface Race {
  readonly command: Pick<Command, 'rounds' | 'seconds'>;
  readonly body: string;
  readonly countCalls: Field['countCalls'];
  readonly progress: Progress;
}

/** Everybody in turn, round after round, so that whatever else the machine does meets all alike. */
export const measureInTurns = async (contestants: readonly Contestant[], race: Race): Promise<readonly Standing[]> => {
  const { command: { rounds, seconds }, body, progress } = race;
  const turns = new Map<string, Turn[]>(contestants.map(({ name }) => [name, []]));
  let done = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of contestants) {
      if (round === 0) await applyLoad({ ...contestant, body, seconds: Math.min(6 * seconds, WARM_UP_SECONDS) });
      turns.get(contestant.name)?.push(await takeTurn(contestant, race));
      progress.update((done += 1));
    }
  }
  return [...turns].map(([name, taken]) => summarise(name, taken));
};

const takeTurn = async (contestant: Contestant, { command: { seconds }, body, countCalls }: Race): Promise<Turn> => {
  const { process } = contestant;
  await applyLoad({ ...contestant, body, seconds: Math.min(1.5 * seconds, RUN_UP_SECONDS) });
  const [cpuBefore, callsBefore] = [process.cpuMs(), await countCalls()];
  const result = await applyLoad({ ...contestant, body, seconds });
  const served = Math.max(1, result.answered);
  return { ...result, cpuMsPerRequest: (process.cpuMs() - cpuBefore) / served, callsPerRequest: ((await countCalls()) - callsBefore) / served, residentMegabytes: process.residentMegabytes() };
};

const summarise = (name: string, turns: readonly Turn[]): Standing => {
  const middle = (read: (turn: Turn) => number): number => median(turns.map(read));
  return {
    name,
    perSecond: middle((turn) => turn.perSecond),
    p50Ms: middle((turn) => turn.p50Ms),
    p99Ms: middle((turn) => turn.p99Ms),
    cpuMsPerRequest: middle((turn) => turn.cpuMsPerRequest),
    callsPerRequest: middle((turn) => turn.callsPerRequest),
    residentMegabytes: middle((turn) => turn.residentMegabytes),
    failed: turns.reduce((sum, { failed }) => sum + failed, 0),
    turns,
  };
};

export const compareStandings = (standings: readonly Standing[]): Ratios => {
  const turnsOf = (name: string): readonly Turn[] => standings.find((standing) => standing.name === name)?.turns ?? [];
  const compareWith = (name: string, read: (turn: Turn) => number): readonly number[] => {
    const others = turnsOf(name);
    return turnsOf(OURS).map((turn, round) => read(turn) / read(others[round] as Turn));
  };
  return {
    toReference: compareWith(REFERENCE, ({ perSecond }) => perSecond),
    toRust: compareWith(RUST, ({ perSecond }) => perSecond),
    cpuToFloor: compareWith(FLOOR, ({ cpuMsPerRequest }) => cpuMsPerRequest),
  };
};
