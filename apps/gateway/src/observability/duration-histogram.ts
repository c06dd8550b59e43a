/** Upper bounds in milliseconds: from 0.1 ms to a minute, each a fifth above the one before, so that a quantile is off by a tenth at most. */
const FIRST_MS = 0.1;
const GROWTH = 1.2;
const LAST_MS = 60_000;
const BUCKETS = Math.ceil(Math.log(LAST_MS / FIRST_MS) / Math.log(GROWTH)) + 1;
const PER_NATURAL_LOG = 1 / Math.log(GROWTH);

/** How long something took, over many times, in memory of one size. */
export class DurationHistogram {
  readonly #counts = new Uint32Array(BUCKETS);
  #count = 0;
  #sumMs = 0;
  #maxMs = 0;

  get count(): number {
    return this.#count;
  }

  get sumMs(): number {
    return this.#sumMs;
  }

  get maxMs(): number {
    return this.#maxMs;
  }

  add(durationMs: number): void {
    const index = durationMs <= FIRST_MS ? 0 : Math.min(BUCKETS - 1, Math.ceil(Math.log(durationMs / FIRST_MS) * PER_NATURAL_LOG));
    this.#counts[index]! += 1;
    this.#count += 1;
    this.#sumMs += durationMs;
    if (durationMs > this.#maxMs) this.#maxMs = durationMs;
  }

  /**
   * The duration that a share of all stayed below, in milliseconds, within 10 %; 0: nothing was measured.
   *
   * @param share 0 to 1
   */
  quantileMs(share: number): number {
    const rank = Math.max(1, Math.ceil(share * this.#count));
    let seen = 0;
    for (let index = 0; index < BUCKETS; index += 1) {
      seen += this.#counts[index]!;
      if (seen >= rank) return Math.min(this.#maxMs, index === 0 ? FIRST_MS : FIRST_MS * GROWTH ** (index - 0.5));
    }
    return 0;
  }
}

/** For people and JSON: three digits are more than is known. */
export const roundMs = (durationMs: number): number => Math.round(durationMs * 100) / 100;
