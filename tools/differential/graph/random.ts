/** Reproducible draws: the same seed gives the same sequence. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** In [0, 1). Mulberry32: plenty for test cases. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws RangeError for an empty list */
  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new RangeError('there is nothing to pick from');
    return items[Math.floor(this.next() * items.length)] as Item;
  }

  /** Up to `count` of the items, each once; one of twice the weight is chosen twice as easily. */
  sample<Item>(items: readonly Item[], count: number, weightOf: (item: Item) => number = () => 1): readonly Item[] {
    const left = items.map((item) => ({ item, weight: weightOf(item) }));
    const chosen: Item[] = [];
    while (chosen.length < count && left.length > 0) chosen.push((left.splice(this.#weigh(left), 1)[0] as { item: Item }).item);
    return chosen;
  }

  #weigh(items: readonly { readonly weight: number }[]): number {
    let point = this.next() * items.reduce((sum, { weight }) => sum + weight, 0);
    const at = items.findIndex(({ weight }) => (point -= weight) < 0);
    return at === -1 ? items.length - 1 : at;
  }
}

/** A well-mixed 32-bit number of a text: FNV-1a with a finaliser. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
