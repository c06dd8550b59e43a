/** One execution of a fetch; `startMs` counts from the arrival of the request at the gateway. */
export interface FetchExecution {
  readonly startMs: number;
  readonly waitedMs: number;
  readonly durationMs: number;
  readonly entityCount: number;
  readonly sqlStatements: number;
  readonly answerBytes: number;
  readonly attempts: number;
  readonly outcome: string;
}

export interface Figures {
  readonly count: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

export interface Fetch {
  readonly kind: 'fetch';
  readonly number: number;
  readonly department: string;
  readonly operation: string;
  /** Where its result belongs; `@` stands for every item of a list. */
  readonly path: readonly string[];
  readonly requires: string | null;
  readonly measured: (Figures & { readonly failures: number; readonly last: FetchExecution }) | null;
}

export type PlanNode =
  | Fetch
  | { readonly kind: 'sequence' | 'parallel'; readonly nodes: readonly PlanNode[] }
  | { readonly kind: 'condition'; readonly variable: string; readonly ifTrue: PlanNode | null; readonly ifFalse: PlanNode | null }
  | { readonly kind: 'subscription'; readonly primary: Fetch; readonly rest: PlanNode | null };

/** The plan of one operation, as the gateway tells it at `POST /plan`. */
export interface Plan {
  readonly operation: string | null;
  readonly cost: number | null;
  readonly measured: (Figures & { readonly last: { readonly durationMs: number; readonly planMs: number; readonly isPlanCached: boolean } }) | null;
  /** Null: no department needs to be asked. */
  readonly plan: PlanNode | null;
  /** All departments of the graph, in its order. */
  readonly departments: readonly string[];
}

/** All fetches of a plan, in its order. */
export const listFetches = (node: PlanNode | null): readonly Fetch[] => {
  if (node === null) return [];
  switch (node.kind) {
    case 'fetch':
      return [node];
    case 'sequence':
    case 'parallel':
      return node.nodes.flatMap(listFetches);
    case 'condition':
      return [...listFetches(node.ifTrue), ...listFetches(node.ifFalse)];
    case 'subscription':
      return [node.primary, ...listFetches(node.rest)];
  }
};
