import { BoundedCache } from '../bounded-cache.ts';
import type { AnsweredOperation } from './answered-operation.ts';
import { DurationHistogram, roundMs } from './duration-histogram.ts';

/** An operation as a client asks it, and how it went so far. Durations in milliseconds. */
export interface OperationFigures {
  /** Null: it has no name. */
  readonly operation: string | null;
  readonly kind: string | null;
  readonly documentHash: string;
  /** As the issuer knows the client; null: nobody signed in. */
  readonly client: string | null;
  /** As the client calls itself. */
  readonly clientName: string | null;
  readonly count: number;
  /** How many of them had errors in their answer. */
  readonly withErrors: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** The static cost, when it was last asked; null: not measured. */
  readonly cost: number | null;
  /** Where most of the time was spent; null: no department was asked. */
  readonly slowestDepartment: { readonly name: string; readonly meanMs: number } | null;
  readonly lastSeenAt: string;
}

interface Statistics {
  readonly operation: string | null;
  readonly kind: string | null;
  readonly documentHash: string;
  readonly client: string | null;
  readonly clientName: string | null;
  readonly durations: DurationHistogram;
  /** By department, milliseconds in all. */
  readonly departments: Map<string, number>;
  withErrors: number;
  cost: number | null;
  lastSeenAt: Date;
}

/** How many operations are known: what was not asked for longest is forgotten. */
const CAPACITY = 2_000;
const MOST_LISTED = 200;

/** How long each operation takes, by client. Held by this process alone, since its start. */
export class OperationStatistics {
  readonly #known = new BoundedCache<Statistics>(CAPACITY);

  get size(): number {
    return this.#known.size;
  }

  /** Requests that are no operation leave no trace here. */
  add({ record, caller, durationMs }: AnsweredOperation, now: Date): void {
    if (record.documentHash === null || record.operationKind === null) return;
    const key = `${record.documentHash} ${record.operationName} ${caller.clientId} ${record.clientName}`;
    let statistics = this.#known.get(key);
    if (statistics === undefined) {
      statistics = {
        operation: record.operationName,
        kind: record.operationKind,
        documentHash: record.documentHash,
        client: caller.clientId,
        clientName: record.clientName,
        durations: new DurationHistogram(),
        departments: new Map(),
        withErrors: 0,
        cost: null,
        lastSeenAt: now,
      };
      this.#known.set(key, statistics);
    }
    statistics.durations.add(durationMs);
    for (const { department, waitedMs, durationMs: fetchMs } of record.fetches) statistics.departments.set(department, (statistics.departments.get(department) ?? 0) + waitedMs + fetchMs);
    if (record.errorCodes.size > 0) statistics.withErrors += 1;
    statistics.cost = record.cost ?? statistics.cost;
    statistics.lastSeenAt = now;
  }

  /** The slowest first: by what one in twenty exceeds. */
  list(): readonly OperationFigures[] {
    return [...this.#known.values()].map(readFigures).sort((one, other) => other.p95Ms - one.p95Ms).slice(0, MOST_LISTED);
  }
}

const readFigures = ({ durations, departments, withErrors, cost, lastSeenAt, ...operation }: Statistics): OperationFigures => {
  const [slowest] = [...departments].sort(([, one], [, other]) => other - one);
  return {
    operation: operation.operation,
    kind: operation.kind,
    documentHash: operation.documentHash,
    client: operation.client,
    clientName: operation.clientName,
    count: durations.count,
    withErrors,
    p50Ms: roundMs(durations.quantileMs(0.5)),
    p95Ms: roundMs(durations.quantileMs(0.95)),
    p99Ms: roundMs(durations.quantileMs(0.99)),
    maxMs: roundMs(durations.maxMs),
    cost,
    slowestDepartment: slowest === undefined ? null : { name: slowest[0], meanMs: roundMs(slowest[1] / durations.count) },
    lastSeenAt: lastSeenAt.toISOString(),
  };
};
