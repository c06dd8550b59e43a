import { BoundedCache } from '../bounded-cache.ts';
import type { FetchRecord, OperationRecord } from '../request-context.ts';
import { DurationHistogram, roundMs } from './duration-histogram.ts';

/** One execution of a fetch; `startMs` counts from the arrival of the request. */
export interface FetchExecution {
  readonly startMs: number;
  readonly waitedMs: number;
  readonly durationMs: number;
  readonly entityCount: number;
  readonly sqlStatements: number;
  readonly answerBytes: number;
  readonly attempts: number;
  readonly outcome: FetchRecord['outcome'];
}

/** How one fetch of a plan went so far. Durations in milliseconds, with the wait. */
export interface FetchFigures {
  readonly count: number;
  /** How many of them were not answered. */
  readonly failures: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  readonly last: FetchExecution;
}

/** How the executions of a whole plan went so far. */
export interface PlanFigures {
  readonly count: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  readonly last: { readonly durationMs: number; readonly planMs: number; readonly isPlanCached: boolean; readonly requestId: string };
  /** By the number of the fetch; the department tells whether the plan is still the one that was measured. */
  readonly fetches: ReadonlyMap<number, FetchFigures & { readonly department: string }>;
}

interface MeasuredFetch {
  readonly department: string;
  readonly durations: DurationHistogram;
  failures: number;
  last: FetchExecution;
}

interface MeasuredPlan {
  readonly durations: DurationHistogram;
  readonly fetches: Map<number, MeasuredFetch>;
  last: PlanFigures['last'];
}

export interface Execution {
  readonly record: OperationRecord;
  readonly requestId: string;
  readonly durationMs: number;
}

/** How many operations are remembered: what was not asked for longest is forgotten. */
const CAPACITY = 1_000;

/** How long each fetch of a plan took when it was executed: running figures, and the newest execution whole. */
export class PlanMeasurements {
  #plans = new BoundedCache<MeasuredPlan>(CAPACITY);

  get size(): number {
    return this.#plans.size;
  }

  add({ record, requestId, durationMs }: Execution): void {
    if (record.documentHash === null || record.fetches.length === 0) return;
    const key = keyOf(record.documentHash, record.operationName);
    const last = { durationMs, planMs: record.planMs, isPlanCached: record.isPlanCached, requestId };
    let plan = this.#plans.get(key);
    if (plan === undefined) {
      plan = { durations: new DurationHistogram(), fetches: new Map(), last };
      this.#plans.set(key, plan);
    }
    plan.durations.add(durationMs);
    plan.last = last;
    for (const fetch of record.fetches) addFetch(plan.fetches, fetch, record.startedAt);
  }

  /** Null: it was not executed lately. */
  find(documentHash: string, operationName: string | null): PlanFigures | null {
    const plan = this.#plans.get(keyOf(documentHash, operationName));
    return plan === undefined ? null : readFigures(plan);
  }

  /** After a change of the supergraph, the same number means another fetch. */
  readonly forget = (): void => {
    this.#plans = new BoundedCache(CAPACITY);
  };
}

const keyOf = (documentHash: string, operationName: string | null): string => `${documentHash} ${operationName}`;

const addFetch = (fetches: Map<number, MeasuredFetch>, fetch: FetchRecord, startedAt: number): void => {
  const { department, number, waitedMs, durationMs, entityCount, sqlStatements, answerBytes, attempts, outcome } = fetch;
  const last = { startMs: fetch.startedAt - startedAt, waitedMs, durationMs, entityCount, sqlStatements, answerBytes, attempts, outcome };
  let measured = fetches.get(number);
  if (measured === undefined || measured.department !== department) {
    measured = { department, durations: new DurationHistogram(), failures: 0, last };
    fetches.set(number, measured);
  }
  measured.durations.add(waitedMs + durationMs);
  if (outcome !== 'answered') measured.failures += 1;
  measured.last = last;
};

const readFigures = ({ durations, fetches, last }: MeasuredPlan): PlanFigures => ({
  ...summarise(durations),
  last: { ...last, durationMs: roundMs(last.durationMs), planMs: roundMs(last.planMs) },
  fetches: new Map([...fetches].map(([number, fetch]) => [number, readFetch(fetch)])),
});

const readFetch = ({ department, durations, failures, last }: MeasuredFetch): FetchFigures & { readonly department: string } => ({
  department,
  ...summarise(durations),
  failures,
  last: { ...last, startMs: roundMs(last.startMs), waitedMs: roundMs(last.waitedMs), durationMs: roundMs(last.durationMs) },
});

const summarise = (durations: DurationHistogram) => ({
  count: durations.count,
  p50Ms: roundMs(durations.quantileMs(0.5)),
  p95Ms: roundMs(durations.quantileMs(0.95)),
  maxMs: roundMs(durations.maxMs),
});
