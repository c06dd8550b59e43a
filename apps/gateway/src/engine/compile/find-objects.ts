import { checkedName, generateFunction, isObjectText } from '../generated-function.ts';
import type { PathSegment } from '../plan/plan.ts';
import type { TypeRelations } from '../plan/type-relations.ts';
import { isObject, type JsonObject } from './json.ts';

/** Adds the objects at the end of a path to those that were found already. An object that stands at several places is found as often. */
export type FindObjects = (data: unknown, found: JsonObject[]) => void;

/** Writes a path of the plan as one function, a loop in a loop, without keeping track of where the objects are. */
export const generateFindObjects = (path: readonly PathSegment[], relations: TypeRelations): FindObjects => {
  const conditions: ((value: unknown) => boolean)[] = [];
  const writeStep = (depth: number): string => {
    const [segment, here, next] = [path[depth], `v${depth}`, `v${depth + 1}`];
    if (segment === undefined) return `if (Array.isArray(${here})) { for (const item of ${here}) if (${isObjectText('item')}) found.push(item); } else if (${isObjectText(here)}) found.push(${here});`;
    switch (segment.kind) {
      case 'field':
        return `if (${isObjectText(here)}) { const ${next} = ${here}.${checkedName(segment.key)}; ${writeStep(depth + 1)} }`;
      case 'items':
        return `if (Array.isArray(${here})) for (const ${next} of ${here}) { ${writeStep(depth + 1)} }`;
      default:
        return `for (const ${next} of Array.isArray(${here}) ? ${here} : [${here}]) if (conditions[${conditions.push(isOneOf(segment.types, relations)) - 1}](${next})) { ${writeStep(depth + 1)} }`;
    }
  };
  const walk = writeStep(0);
  return generateFunction({ conditions }, `return (v0, found) => { ${walk} };`);
};

/** An object that does not say what it is, is taken for what the plan expects. */
const isOneOf =
  (types: readonly string[], relations: TypeRelations) =>
  (value: unknown): boolean => {
    if (!isObject(value)) return false;
    const { __typename: typename } = value;
    return typeof typename !== 'string' || types.some((type) => relations.isKindOf(typename, type));
  };
