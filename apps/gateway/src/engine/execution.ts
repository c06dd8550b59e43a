import type { Experimental_DidResolveQueryPlanCallback } from '@apollo/gateway';
import type { DepartmentError, ErrorPath } from './fetch/department-answer.ts';
import type { RequestContext } from '../request-context.ts';

export type QueryPlan = Parameters<Experimental_DidResolveQueryPlanCallback>[0]['queryPlan'];

/** One fetch that was sent to a department while an operation was executed. */
export interface SentFetch {
  readonly department: string;
  /** Where its result belongs in the answer; `@` stands for every item of a list. */
  readonly place: ErrorPath;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many entities it asked for; null for root fields. */
  readonly entityCount: number | null;
  /** Why all of it was lost, else null. */
  failure: DepartmentError | null;
}

/** What happened while one operation was executed: enough to say afterwards why a field is null. */
export class Execution {
  readonly request: RequestContext;
  /** The client's variables. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly sent: SentFetch[] = [];
  plan: QueryPlan | null = null;
  readonly #origins = new WeakMap<object, SentFetch>();

  constructor(request: RequestContext, variables: Readonly<Record<string, unknown>>) {
    this.request = request;
    this.variables = variables;
  }

  /** Remembers which fetch brought an error. */
  attribute(error: object, fetch: SentFetch): void {
    this.#origins.set(error, fetch);
  }

  originOf(error: object | undefined): SentFetch | undefined {
    return error === undefined ? undefined : this.#origins.get(error);
  }
}
