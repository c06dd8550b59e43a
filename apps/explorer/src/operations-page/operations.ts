/** An operation as a client asks it, and how long it took so far, in milliseconds. */
export interface Operation {
  readonly operation: string | null;
  readonly kind: string | null;
  readonly documentHash: string;
  readonly client: string | null;
  readonly clientName: string | null;
  readonly count: number;
  readonly withErrors: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly cost: number | null;
  readonly slowestDepartment: { readonly name: string; readonly meanMs: number } | null;
  readonly lastSeenAt: string;
}

/** What one gateway process tells at `GET /operations`. */
export interface Operations {
  readonly since: string;
  /** From how many milliseconds on an operation counts as slow. */
  readonly slowMs: number;
  readonly operations: readonly Operation[];
}

/** @throws Error in the gateway's words when it refuses */
export const loadOperations = async (accessToken: string | null, signal: AbortSignal): Promise<Operations> => {
  const response = await fetch('/operations', { headers: { accept: 'application/json', ...(accessToken !== null && { authorization: `Bearer ${accessToken}` }) }, signal });
  const body = (await response.json()) as Operations | { readonly errors: readonly { readonly message: string }[] };
  if ('errors' in body) throw new Error(body.errors.map(({ message }) => message).join(' '));
  return body;
};

export type SortKey = 'count' | 'withErrors' | 'p50Ms' | 'p95Ms' | 'p99Ms' | 'maxMs' | 'cost';

/** The largest first; where nothing was measured, last. */
export const sortOperations = (operations: readonly Operation[], key: SortKey): readonly Operation[] => operations.toSorted((one, other) => (other[key] ?? -1) - (one[key] ?? -1));
