import { AsyncLocalStorage } from 'node:async_hooks';
import type { Caller } from '@qinqing/caller';
import type { ErrorCode } from './errors.ts';
import type { OperationTrace } from './observability/trace-context.ts';

/** What a request cost one department. */
export interface DepartmentUse {
  calls: number;
  sqlStatements: number;
}

/** One call of a department: what a log, a metric, a trace and a measured plan say of it. Times are `performance.now()` milliseconds. */
export interface FetchRecord {
  readonly department: string;
  /** Which fetch of the plan. */
  readonly number: number;
  /** When the plan asked for it. */
  readonly startedAt: number;
  /** How long it waited for its turn before it was sent. */
  readonly waitedMs: number;
  /** From its sending to its end, without the wait. */
  readonly durationMs: number;
  readonly entityCount: number;
  readonly answerBytes: number;
  /** As the department states them, in demo mode; else 0. */
  readonly sqlStatements: number;
  /** More than one after a connection broke. */
  readonly attempts: number;
  readonly outcome: 'answered' | ErrorCode;
}

/** What is learnt while a request is answered: for the log line, metrics, traces, slow operations and `server-timing`. */
export interface OperationRecord {
  /** When the request arrived, in `performance.now()` milliseconds. */
  readonly startedAt: number;
  /** The operation's own span; null: it is not traced. */
  trace: OperationTrace | null;
  /** What the client calls itself in a header; nothing vouches for it. */
  clientName: string | null;
  operationName: string | null;
  operationKind: string | null;
  /** The same for the same document; null: there is none. */
  documentHash: string | null;
  /** `performance.now()` milliseconds; 0: nothing was planned. */
  planStartedAt: number;
  planMs: number;
  isPlanCached: boolean;
  /** The static cost of the operation; null: not measured. */
  cost: number | null;
  readonly fetches: FetchRecord[];
  readonly departments: Map<string, DepartmentUse>;
  readonly errorCodes: Set<string>;
}

/** One request on its way through the gateway. */
export interface RequestContext {
  readonly requestId: string;
  readonly caller: Caller;
  /** Epoch milliseconds after which nobody waits for this answer. */
  readonly deadline: number;
  /** Aborted when the client has gone away. */
  readonly clientGone: AbortSignal;
  /** The W3C trace context that came with the request, if it is well formed. */
  readonly traceparent: string | null;
  /** May read the schema: by introspection, or from suggestions in error messages. */
  readonly maySeeSchema: boolean;
  readonly record: OperationRecord;
}

/** The request being answered, for code that is called without it: the formatting of errors. */
export const currentRequest = new AsyncLocalStorage<RequestContext>();

export const newOperationRecord = (): OperationRecord => ({
  startedAt: performance.now(),
  trace: null,
  clientName: null,
  operationName: null,
  operationKind: null,
  documentHash: null,
  planStartedAt: 0,
  planMs: 0,
  isPlanCached: false,
  cost: null,
  fetches: [],
  departments: new Map(),
  errorCodes: new Set(),
});

export const useOf = (record: OperationRecord, department: string): DepartmentUse => {
  const known = record.departments.get(department);
  if (known !== undefined) return known;
  const use = { calls: 0, sqlStatements: 0 };
  record.departments.set(department, use);
  return use;
};
