/** A window of the clock, the same for all replicas. */
export interface CallWindow {
  /** Epoch milliseconds. */
  readonly startsAt: number;
  readonly endsAt: number;
}

/** What a caller may spend in a window is kept in places of equal size; whoever takes a place may let that many calls pass. */
export interface LeaseRequest {
  /** Who calls, as no other caller is called. */
  readonly caller: string;
  readonly window: CallWindow;
  /** How many places there are. */
  readonly places: number;
}

/** Where the replicas share what callers may spend. */
export interface CallLeases {
  /** @returns the place, from 1; null: all of them are taken. @throws when nobody can tell */
  readonly take: (request: LeaseRequest) => Promise<number | null>;
}

export const WINDOW_MS = 60_000;

export const windowAt = (instant: number): CallWindow => {
  const startsAt = instant - (instant % WINDOW_MS);
  return { startsAt, endsAt: startsAt + WINDOW_MS };
};
