export interface CircuitLimits {
  /** So many failures in a row open the circuit. */
  readonly failures: number;
  /** Within this time: failures further apart are not of one outage. */
  readonly windowMs: number;
  /** For how long nobody asks, before one fetch tries again. */
  readonly openMs: number;
}

/** What a fetch is told before it is sent: go on, go on as the one that tries whether the department is back, or do not. */
export type Admission = 'passes' | 'tries' | 'is refused';

/**
 * Spares callers the wait for a department that does not answer, and spares the department the callers. One fetch at a time tries
 * whether it is back; all others are refused meanwhile, at once. Times are milliseconds of one clock.
 */
export class Circuit {
  readonly #limits: CircuitLimits;
  #failures = 0;
  #firstFailureAt = 0;
  #triesAt: number | null = null;
  #isTrying = false;

  constructor(limits: CircuitLimits) {
    this.#limits = limits;
  }

  get state(): 'closed' | 'half_open' | 'open' {
    if (this.#triesAt === null) return 'closed';
    return this.#isTrying ? 'half_open' : 'open';
  }

  admit(now: number): Admission {
    if (this.#triesAt === null) return 'passes';
    if (this.#isTrying || now < this.#triesAt) return 'is refused';
    this.#isTrying = true;
    return 'tries';
  }

  succeed(): void {
    this.#failures = 0;
    this.#triesAt = null;
    this.#isTrying = false;
  }

  /** A fetch that was sent before the circuit opened says nothing new. */
  fail(admission: Admission, now: number): void {
    if (admission === 'tries') return this.#open(now);
    if (this.#triesAt !== null) return;
    if (this.#failures === 0 || now - this.#firstFailureAt > this.#limits.windowMs) {
      this.#failures = 0;
      this.#firstFailureAt = now;
    }
    this.#failures += 1;
    if (this.#failures >= this.#limits.failures) this.#open(now);
  }

  /** The fetch ended for a reason that says nothing of the department: its client went away. The next one tries instead. */
  giveUp(admission: Admission): void {
    if (admission === 'tries') this.#isTrying = false;
  }

  #open(now: number): void {
    this.#failures = 0;
    this.#isTrying = false;
    this.#triesAt = now + this.#limits.openMs;
  }
}
