/** What the graph reports beside or instead of an answer. */
export interface GraphProblem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
}

/** After these, nobody knows whether a write was carried out: it is safe to send it again under the same key. */
const UNCERTAIN: ReadonlySet<string> = new Set(['UNREACHABLE', 'SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'RATE_LIMITED', 'INTERNAL_SERVER_ERROR']);

/** The graph gave no answer. Business refusals never come this way: they are members of a result's union. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  /** UNREACHABLE, or the graph's own code: UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT, RATE_LIMITED, COST_LIMIT, SUBGRAPH_UNAVAILABLE … */
  readonly code: string;
  /** What the operator needs to find the request in the logs. */
  readonly requestId: string | null;

  constructor({ message, extensions }: GraphProblem, options?: ErrorOptions) {
    super(message, options);
    this.code = extensions?.code ?? 'INTERNAL_SERVER_ERROR';
    this.requestId = extensions?.requestId ?? null;
  }

  get isUncertain(): boolean {
    return UNCERTAIN.has(this.code);
  }
}
