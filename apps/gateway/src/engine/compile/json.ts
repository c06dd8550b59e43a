/** An object of merged data: it is completed in place. */
export type JsonObject = Record<string, unknown>;

/** Deeper than anything that a schema describes, and than people put into a scalar; what a faulty answer nests further is not followed. */
const MAX_DEPTH = 64;
/** Lists of lists in lists: no schema goes further. */
export const MAX_NESTED_LISTS = 8;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** False for a value that is nested so deeply that to write it as text could exhaust the stack. */
export const isWritable = (value: unknown, depth = MAX_DEPTH): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => isWritable(inner, depth - 1));
};

/** @param value as a JSON parser makes it */
export const cloneJson = <Value>(value: Value, depth = MAX_DEPTH): Value => {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return null as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => cloneJson(item, depth - 1)) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cloneJson(inner, depth - 1)])) as Value;
};
