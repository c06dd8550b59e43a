import type { CallLeases, CallWindow } from './call-leases.ts';

/** A caller's limit is shared out in this many places: about as many times a replica asks the database in a window. */
const MAX_PLACES = 20;
/** Below this share of the limit, a replica asks nobody: most callers never come near, and cost the database nothing. */
const UNASKED_SHARE = 0.1;
/** How long a replica gets on without the database when it did not answer. */
const PATIENCE_MS = 1_000;

export interface PurseParts {
  readonly caller: string;
  readonly limit: number;
  readonly window: CallWindow;
  readonly leases: CallLeases;
  /** Told when the database did not answer. */
  readonly onLost: (error: unknown) => void;
}

/** What one caller may still spend here in one window. */
export class CallPurse {
  readonly window: CallWindow;
  readonly #parts: PurseParts;
  readonly #places: number;
  #spent = 0;
  /** Calls that the replica may let pass by the places it took; below zero: let pass before it took one. */
  #permits: number;
  #isExhausted = false;
  #asking: Promise<void> | null = null;
  #asksAgainAt = 0;

  constructor(parts: PurseParts, unasked: number = Math.floor(parts.limit * UNASKED_SHARE)) {
    this.#parts = parts;
    this.window = parts.window;
    this.#places = Math.min(parts.limit, MAX_PLACES);
    this.#permits = unasked;
  }

  /** Lets a call pass, or not, without waiting: while the database is asked, calls pass up to the limit, as they do when it does not answer. */
  spendAtOnce(instant: number): boolean {
    if (this.#isExhausted && this.#permits <= 0) return false;
    if (this.#spent >= this.#parts.limit) return false;
    this.#spent += 1;
    this.#permits -= 1;
    if (this.#permits < 0 && this.#asking === null && instant >= this.#asksAgainAt) {
      this.#refill().catch((error: unknown) => {
        this.#asksAgainAt = instant + PATIENCE_MS;
        this.#parts.onLost(error);
      });
    }
    return true;
  }

  /** Lets a call pass only when the replicas together stay within the limit. @throws when nobody can tell */
  spendExactly(): boolean | Promise<boolean> {
    if (this.#permits > 0) {
      this.#permits -= 1;
      return true;
    }
    return this.#isExhausted ? false : this.#refill().then(() => this.spendExactly());
  }

  /** Whoever waits, waits for the same place. */
  #refill(): Promise<void> {
    this.#asking ??= this.#takePlace().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #takePlace(): Promise<void> {
    const { caller, limit, leases, window } = this.#parts;
    const place = await leases.take({ caller, window, places: this.#places });
    if (place === null) this.#isExhausted = true;
    else this.#permits += sizeOfPlace(place, limit, this.#places);
  }
}

/** The first places take what does not divide evenly, so that all together are the limit. */
const sizeOfPlace = (place: number, limit: number, places: number): number => Math.floor(limit / places) + (place <= limit % places ? 1 : 0);
