import type { RefusalReason } from './supergraph-refused.ts';

/** What a gateway says of the supergraph that it runs. */
export interface SupergraphStatus {
  readonly version: string;
  /** Since when it runs here. */
  readonly since: Date;
  readonly publishedBy: string | null;
  /** Where it came from. */
  readonly source: string;
  readonly departments: readonly string[];
  /** Departments of the graph whose address this gateway does not know: their fields are answered as those of a department that is down. */
  readonly departmentsWithoutAddress: readonly string[];
  /** How often another one took over since this process started. */
  readonly swaps: number;
  readonly refusals: number;
  /** The newest one, if it was not put into service. */
  readonly refused: { readonly version: string; readonly at: Date; readonly reason: RefusalReason; readonly message: string } | null;
  /** Why the source could not be read the last time, else null. */
  readonly sourceFailure: string | null;
  /** Operations that are still answered out of supergraphs before this one. */
  readonly lingeringOperations: number;
}
