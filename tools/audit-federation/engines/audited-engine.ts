import type { ExecutionResult } from 'graphql';

/** An engine over one suite's subgraphs. */
export interface AuditedEngine {
  /** Answers like the endpoint would: what does not parse or is not valid has errors and no data. */
  readonly execute: (query: string) => Promise<ExecutionResult>;
  readonly close: () => Promise<void>;
}
