export interface BulkheadLimits {
  /** So many fetches are under way at once. */
  readonly inFlight: number;
  /** So many more wait for their turn. */
  readonly waiting: number;
  /** None waits longer than this. */
  readonly waitMs: number;
}

/** The turn of a fetch: it may go; it was refused, since too many are waiting or it has waited too long. */
export type Turn = 'goes' | 'is refused';

interface Waiter {
  readonly decide: (turn: Turn) => void;
  readonly timer: NodeJS.Timeout;
}

/** Keeps one slow department from taking all of the gateway's memory and connections: who comes first is served first. */
export class Bulkhead {
  readonly #limits: BulkheadLimits;
  readonly #waiters = new Set<Waiter>();
  #inFlight = 0;

  constructor(limits: BulkheadLimits) {
    this.#limits = limits;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  get waiting(): number {
    return this.#waiters.size;
  }

  /** Whoever goes must leave. */
  enter(): Turn | Promise<Turn> {
    const { inFlight, waiting, waitMs } = this.#limits;
    if (this.#inFlight < inFlight) {
      this.#inFlight += 1;
      return 'goes';
    }
    if (this.#waiters.size >= waiting) return 'is refused';
    return new Promise((decide) => {
      const waiter: Waiter = {
        decide,
        timer: setTimeout(() => {
          this.#waiters.delete(waiter);
          decide('is refused');
        }, waitMs),
      };
      this.#waiters.add(waiter);
    });
  }

  /** Hands the place over, or gives it back. */
  leave(): void {
    const [next] = this.#waiters;
    if (next === undefined) {
      this.#inFlight -= 1;
      return;
    }
    this.#waiters.delete(next);
    clearTimeout(next.timer);
    next.decide('goes');
  }
}
