/** What the values of an operation's variables may amount to (SHR-18). Text is bounded by the size of the request. */
export interface InputLimits {
  /** Items of all lists together. */
  readonly listItems: number;
  /** Objects and lists within one another. */
  readonly inputDepth: number;
}

/** The limit that the variables exceed; null: none. Looks at no more values than are allowed, however many and deep there are. */
export const findExceededInput = (variables: Readonly<Record<string, unknown>>, limits: InputLimits): keyof InputLimits | null => {
  let items = 0;
  let level = objectsIn(Object.values(variables));
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limits.inputDepth) return 'inputDepth';
    const below: object[] = [];
    for (const value of level) {
      if (Array.isArray(value)) items += value.length;
      if (items > limits.listItems) return 'listItems';
      for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) below.push(inner);
    }
    level = below;
  }
  return null;
};

const objectsIn = (values: readonly unknown[]): readonly object[] => values.filter((value) => typeof value === 'object' && value !== null);
