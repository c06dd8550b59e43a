const OTHER = 'other';

/**
 * Keeps the number of time series bounded: the first so many names stand for themselves, all later ones are `other`.
 * Names that anybody may make up are none of these.
 */
export class BoundedLabels {
  readonly #capacity: number;
  readonly #names = new Set<string>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  of(name: string): string {
    if (this.#names.has(name)) return name;
    if (this.#names.size >= this.#capacity) return OTHER;
    this.#names.add(name);
    return name;
  }
}
