/** A map that forgets what was used longest ago once it is full, so that no stream of distinct keys makes memory grow. */
export class BoundedCache<Value> {
  readonly #capacity: number;
  readonly #weigh: (value: Value) => number;
  readonly #values = new Map<string, Value>();
  #weight = 0;

  /** @param weigh how much of the capacity a value takes, the same each time; what is heavier than all of it is not kept */
  constructor(capacity: number, weigh: (value: Value) => number = () => 1) {
    this.#capacity = capacity;
    this.#weigh = weigh;
  }

  get size(): number {
    return this.#values.size;
  }

  /** Those used longest ago first. */
  values(): MapIterator<Value> {
    return this.#values.values();
  }

  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.delete(key);
    const weight = this.#weigh(value);
    if (weight > this.#capacity) return;
    this.#values.set(key, value);
    this.#weight += weight;
    while (this.#weight > this.#capacity) this.delete(this.#values.keys().next().value!);
  }

  delete(key: string): void {
    const value = this.#values.get(key);
    if (value === undefined) return;
    this.#values.delete(key);
    this.#weight -= this.#weigh(value);
  }
}
