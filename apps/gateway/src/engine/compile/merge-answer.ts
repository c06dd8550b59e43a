import { checkedName, generateFunction } from '../generated-function.ts';
import type { FetchSelection } from './fetch-selection.ts';
import { isObject, MAX_NESTED_LISTS, type JsonObject } from './json.ts';

/** Puts what a fetch has brought into an object of the merged data. */
export type Merge = (target: JsonObject, source: JsonObject) => void;

/**
 * Writes the merge of a selection as a function. Only what was asked is taken over; where both sides have objects, they become one.
 * A null takes nothing away that another department has brought.
 */
export const generateMerge = (selection: FetchSelection): Merge => {
  const merges: Merge[] = [];
  const writeField = ([key, fields]: readonly [string, FetchSelection]): string => {
    const name = checkedName(key);
    const inner = fields.flatMap((field) => field.selection);
    const mergeInner = inner.length === 0 ? '' : `if (typeof value === 'object') target.${name} = mergeValues(target.${name}, value, merges[${merges.push(generateMerge(inner)) - 1}], ${MAX_NESTED_LISTS}); else `;
    return `value = source.${name};
if (value !== undefined) { if (target.${name} === undefined || target.${name} === null) target.${name} = value; else ${mergeInner}if (value !== null) target.${name} = value; }`;
  };
  const fields = [...Map.groupBy(selection, ({ key }) => key)].map(writeField);
  return generateFunction({ merges, mergeValues }, `return (target, source) => {\nlet value;\n${fields.join('\n')}\n};`);
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
