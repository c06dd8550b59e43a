import type { RequestContext } from '../../request-context.ts';
import type { DepartmentAnswer } from './department-answer.ts';

/** One fetch of a plan, ready to be sent. */
export interface DepartmentFetch {
  /** Which fetch of the plan this is, for records: its number in the order of the plan. */
  readonly number: number;
  /** A mutation is sent once, whatever happens. */
  readonly kind: 'query' | 'mutation';
  /** The GraphQL request as JSON text: `{"query":…,"variables":…}`. */
  readonly body: string;
  /** For each key of the answer that holds entities, how many were asked for; empty for root fields. */
  readonly entityCounts: Readonly<Record<string, number>>;
}

/** A department as the engine sees it: always an answer, never an exception, nothing in it that may not be shown. */
export interface Department {
  readonly name: string;
  readonly fetch: (fetch: DepartmentFetch, request: RequestContext) => Promise<DepartmentAnswer>;
  /** The updates of a subscription of root fields, until the department ends it or the client goes away; the last one tells an outage. */
  readonly subscribe: (body: string, request: RequestContext) => AsyncGenerator<DepartmentAnswer, void>;
  readonly close: () => Promise<void>;
}
