import type { Operation } from '../engine/engine.ts';

interface Use {
  readonly operation: Operation;
  count: number;
}

/** Which operations are asked most. Bounded: when it is full, all counts are halved, and what was asked once is forgotten. */
export class PopularOperations {
  readonly #capacity: number;
  readonly #uses = new Map<string, Use>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  count(operation: Operation): void {
    const use = this.#uses.get(operation.documentHash);
    if (use !== undefined) {
      use.count += 1;
      return;
    }
    if (this.#uses.size >= this.#capacity) this.#forget();
    this.#uses.set(operation.documentHash, { operation: withoutPersonalData(operation), count: 1 });
  }

  /** The most asked first. */
  list(limit: number): readonly Operation[] {
    return [...this.#uses.values()]
      .sort((one, other) => other.count - one.count)
      .slice(0, limit)
      .map(({ operation }) => operation);
  }

  get size(): number {
    return this.#uses.size;
  }

  #forget(): void {
    for (const [hash, use] of this.#uses) {
      use.count = Math.floor(use.count / 2);
      if (use.count === 0) this.#uses.delete(hash);
    }
    const surplus = this.#uses.size - this.#capacity + 1;
    for (const hash of [...this.#uses.keys()].slice(0, Math.max(0, surplus))) this.#uses.delete(hash);
  }
}

/** A plan depends on no variable but those of `@skip` and `@include`. */
const withoutPersonalData = ({ document, documentHash, operationName, variables }: Operation): Operation => ({
  document,
  documentHash,
  operationName,
  variables: Object.fromEntries(Object.entries(variables).filter(([, value]) => typeof value === 'boolean')),
});
