import type { TestSubgraph } from '@qinqing/testing/test-subgraph.ts';

/** One enterprise, its places, and those who reach for them. */
export interface Round {
  /** Answered with the union's member, e.g. `AcceptVisitSuccess`. */
  readonly attempts: readonly (() => Promise<string>)[];
  /** What came of it, once all were answered. */
  readonly judge: (answers: readonly string[]) => Promise<Verdict>;
}

export interface Verdict {
  /** Places given away beyond what there was. */
  readonly over: number;
  /** Places left empty although somebody reached for them. */
  readonly under: number;
}

export interface Race {
  readonly zh: string;
  readonly en: string;
  /** Of all attempts. */
  readonly share: number;
  /** SQL that takes the guard away, for the control; null: the guard is no constraint. */
  readonly takeAway: string | null;
  readonly prepare: (graph: TestSubgraph, round: number) => Promise<Round>;
}

export interface RaceResult extends Verdict {
  readonly attempts: number;
  readonly rounds: number;
  /** Attempts that were answered with neither success nor refusal; what came of their rounds is judged all the same. */
  readonly faults: number;
}

export const SESSIONS = 32;
const FAULT = 'fault';

/** Round after round, until so many attempts are made. */
export const runRace = async (graph: TestSubgraph, race: Race, attempts: number, onAttempts: (count: number) => void): Promise<RaceResult> => {
  let [made, rounds, over, under, faults] = [0, 0, 0, 0, 0];
  while (made < attempts) {
    const round = await race.prepare(graph, rounds);
    const answers = await inLanes(round.attempts);
    const verdict = await round.judge(answers);
    [made, rounds, over, under] = [made + round.attempts.length, rounds + 1, over + verdict.over, under + verdict.under];
    faults += answers.filter((answer) => answer === FAULT).length;
    onAttempts(round.attempts.length);
  }
  return { attempts: made, rounds, over, under, faults };
};

/** Each session makes one attempt after the other, so that all are at work until the last ones. */
const inLanes = async (attempts: readonly (() => Promise<string>)[]): Promise<readonly string[]> => {
  const answers: string[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let place = next++; place < attempts.length; place = next++) answers[place] = await (attempts[place] as () => Promise<string>)().catch(() => FAULT);
  };
  await Promise.all(Array.from({ length: SESSIONS }, lane));
  return answers;
};

export const shortfall = (wanted: number, found: number): Verdict => ({ over: Math.max(0, found - wanted), under: Math.max(0, wanted - found) });

export const addVerdicts = (verdicts: readonly Verdict[]): Verdict => ({ over: verdicts.reduce((sum, { over }) => sum + over, 0), under: verdicts.reduce((sum, { under }) => sum + under, 0) });
