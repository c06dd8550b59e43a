/** How the gate is set. */
export interface LoadLimits {
  /** Never more operations in progress than this, whatever the machine can do: each holds memory. */
  readonly most: number;
  /** Up to this many are never refused: few requests are no overload, however slow they are. */
  readonly least: number;
  /** A timer that is later than this shows that requests wait for the processor. */
  readonly lateMs: number;
}

export const defaultLoadLimits: LoadLimits = { most: 1_000, least: 64, lateMs: 40 };

/** How often in a row, and by how much in all, timers are late before that is called overload: one pause, such as a new supergraph, is none. */
const LATE_TICKS = 3;
const LATE_IN_ALL_MS = 300;
/** What may be in progress at first: no burst fills the machine before the first timer tells that it does. */
const AT_FIRST = 256;
/** Later than this already, before the timer could even fire: what is read in the rest of this turn would only wait. */
const TURN_MS = 200;
const SHRINK = 0.85;
const GROWTH = 1.05;

/**
 * Decides how many operations may be in progress at once, so that what is accepted is answered in time and the rest is refused at once (SECURITY §4: at
 * three times the load, goodput ≥ 90 % of the peak). Requests that wait for a department cost nothing and may be many; requests that wait for the
 * processor make each other late, and show in timers that fire late. While they do, the limit shrinks by a share at each tick; when they do not and the
 * limit is reached, it grows by a share, as senders on a network find the capacity of a line. A timer that is overdue tells at once: what arrives in
 * the rest of that turn is refused.
 */
export class LoadGate {
  readonly #limits: LoadLimits;
  #limit: number;
  #lateTicks = 0;
  #lateInAllMs = 0;
  #inProgress = 0;
  #mostInProgress = 0;
  #refused = 0;
  #nextTickAt = Number.POSITIVE_INFINITY;

  constructor(limits: LoadLimits = defaultLoadLimits) {
    this.#limits = limits;
    this.#limit = Math.min(limits.most, AT_FIRST);
  }

  get inProgress(): number {
    return this.#inProgress;
  }

  /** How many operations may be in progress at the moment. */
  get limit(): number {
    return this.#limit;
  }

  /** Requests refused since the start. */
  get refused(): number {
    return this.#refused;
  }

  /** @param now milliseconds of the clock by which ticks are expected */
  isFull(now: number): boolean {
    if (this.#inProgress < this.#limits.least) return false;
    return this.#inProgress >= this.#limit || now - this.#nextTickAt > TURN_MS;
  }

  /** True: an operation begins, and must end with `leave`. False: it is refused, and counted as that. */
  enter(now: number): boolean {
    if (this.isFull(now)) {
      this.#refused += 1;
      return false;
    }
    this.#inProgress += 1;
    if (this.#inProgress > this.#mostInProgress) this.#mostInProgress = this.#inProgress;
    return true;
  }

  leave(): void {
    this.#inProgress -= 1;
  }

  /** A request is refused before it is read. */
  turnAway(): void {
    this.#refused += 1;
  }

  /** A timer has fired, and the next one should at `nextTickAt`. */
  tick(now: number, nextTickAt: number): void {
    const { most, least, lateMs } = this.#limits;
    const lateByMs = now - this.#nextTickAt;
    this.#nextTickAt = nextTickAt;
    const reached = this.#mostInProgress;
    this.#mostInProgress = this.#inProgress;
    const isLate = lateByMs > lateMs;
    this.#lateTicks = isLate ? this.#lateTicks + 1 : 0;
    this.#lateInAllMs = isLate ? this.#lateInAllMs + lateByMs : 0;
    if (this.#lateTicks >= LATE_TICKS && this.#lateInAllMs >= LATE_IN_ALL_MS) this.#limit = Math.max(least, Math.floor(Math.min(this.#limit, reached) * SHRINK));
    else if (!isLate && reached >= this.#limit) this.#limit = Math.min(most, Math.ceil(this.#limit * GROWTH));
  }
}
