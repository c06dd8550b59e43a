import { listFetches, type Fetch, type Plan } from './plan.ts';

/** Where a fetch lies in the time of its operation: shares of the whole, 0 to 1. */
export interface Bar {
  readonly start: number;
  readonly waited: number;
  readonly duration: number;
}

/** How long the newest execution took, as far as the picture reaches: in milliseconds; null: there was none. */
export const spanOf = ({ plan, measured }: Plan): number | null => {
  const ends = listFetches(plan).flatMap(({ measured: figures }) => (figures === null ? [] : [endOf(figures.last)]));
  if (ends.length === 0) return null;
  return Math.max(measured?.last.durationMs ?? 0, ...ends);
};

/** Null: the fetch was not executed lately. */
export const placeBar = ({ measured }: Fetch, spanMs: number): Bar | null => {
  if (measured === null || spanMs <= 0) return null;
  const { startMs, waitedMs, durationMs } = measured.last;
  const share = (ms: number): number => Math.min(1, Math.max(0, ms / spanMs));
  return { start: share(startMs), waited: share(waitedMs), duration: share(durationMs) };
};

const endOf = ({ startMs, waitedMs, durationMs }: { readonly startMs: number; readonly waitedMs: number; readonly durationMs: number }): number => startMs + waitedMs + durationMs;
