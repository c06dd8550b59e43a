import type { FetchSelection } from './fetch-selection.ts';
import { isObject, MAX_NESTED_LISTS, type JsonObject } from './json.ts';

/** Puts what a fetch has brought into an object of the merged data. */
export type Merge = (target: JsonObject, source: JsonObject) => void;

/**
 * Compiles the merge of a selection. Only what was asked is taken over; where both sides have objects, they become one.
 * A null takes nothing away that another department has brought.
 */
export const compileMerge = (selection: FetchSelection): Merge => {
  const byKey = Map.groupBy(selection, ({ key }) => key);
  const keys = [...byKey.keys()];
  const merges = [...byKey.values()].map((fields) => {
    const inner = fields.flatMap((field) => field.selection);
    return inner.length === 0 ? null : compileMerge(inner);
  });
  return (target, source) => {
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] as string;
      const value = source[key];
      if (value === undefined) continue;
      const merge = merges[index];
      const present = target[key];
      if (present === undefined || present === null) target[key] = value;
      else if (merge !== null && merge !== undefined && typeof value === 'object') target[key] = mergeValues(present, value, merge, MAX_NESTED_LISTS);
      else if (value !== null) target[key] = value;
    }
  };
};

const mergeValues = (present: unknown, value: unknown, merge: Merge, lists: number): unknown => {
  if (value === null || value === undefined) return present;
  if (isObject(present) && isObject(value)) {
    if (present !== value) merge(present, value);
    return present;
  }
  if (!Array.isArray(present) || !Array.isArray(value) || lists === 0) return value;
  if (present !== value) for (let index = 0; index < present.length; index += 1) present[index] = mergeValues(present[index], value[index], merge, lists - 1);
  return present;
};
