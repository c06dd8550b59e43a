import type { SupergraphStatus } from '../supergraph/supergraph-status.ts';

export type CircuitState = 'closed' | 'half_open' | 'open';

/** How a department stands with this process, right now. */
export interface DepartmentState {
  readonly name: string;
  readonly circuit: CircuitState;
  /** Fetches that were sent and are not answered yet. */
  readonly inFlight: number;
  /** Fetches that wait for their turn. */
  readonly queued: number;
}

/** What is only worth knowing when somebody looks: asked for with each reading of the metrics. What is left out is not told. */
export interface LiveState {
  readonly departments?: () => Iterable<DepartmentState>;
  /** Plans held in memory. */
  readonly planCacheSize?: () => number;
  readonly openSubscriptions?: () => number;
  readonly supergraph?: () => Pick<SupergraphStatus, 'version' | 'swaps' | 'refusals' | 'refused'>;
  /** Requests that were refused at the door, since the process had more than it can do. */
  readonly turnedAway?: () => number;
}
