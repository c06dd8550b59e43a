import { AsyncLocalStorage } from 'node:async_hooks';
import type { Caller } from '@qinqing/caller';

/** What a request cost one department. */
export interface DepartmentUse {
  calls: number;
  sqlStatements: number;
}

/** What is learnt while a request is answered: for the log line and for `server-timing`. */
export interface OperationRecord {
  operationName: string | null;
  operationKind: string | null;
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

export const newOperationRecord = (): OperationRecord => ({ operationName: null, operationKind: null, departments: new Map(), errorCodes: new Set() });

export const useOf = (record: OperationRecord, department: string): DepartmentUse => {
  const known = record.departments.get(department);
  if (known !== undefined) return known;
  const use = { calls: 0, sqlStatements: 0 };
  record.departments.set(department, use);
  return use;
};
