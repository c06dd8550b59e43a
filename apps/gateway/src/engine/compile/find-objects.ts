import type { PathSegment } from '../plan/plan.ts';
import type { TypeRelations } from '../plan/type-relations.ts';
import { isObject, type JsonObject } from './json.ts';

/** Adds the objects at the end of a path to those that were found already. An object that stands at several places is found as often. */
export type FindObjects = (data: unknown, found: JsonObject[]) => void;

/** Compiles a path of the plan into a walk, without keeping track of where the objects are. */
export const compileFindObjects = (path: readonly PathSegment[], relations: TypeRelations): FindObjects =>
  path.reduceRight<FindObjects>((next, segment) => compileSegment(segment, next, relations), collect);

const collect: FindObjects = (value, found) => {
  if (!Array.isArray(value)) {
    if (isObject(value)) found.push(value);
    return;
  }
  for (const item of value) if (isObject(item)) found.push(item);
};

const compileSegment = (segment: PathSegment, next: FindObjects, relations: TypeRelations): FindObjects => {
  switch (segment.kind) {
    case 'field':
      return readField(segment.key, next);
    case 'items':
      return (value, found) => {
        if (Array.isArray(value)) for (const item of value) next(item, found);
      };
    default:
      return onlyTypes(segment.types, next, relations);
  }
};

const readField =
  (key: string, next: FindObjects): FindObjects =>
  (value, found) => {
    if (isObject(value)) next(value[key], found);
  };

/** An object that does not say what it is, is taken for what the plan expects. */
const onlyTypes = (types: readonly string[], next: FindObjects, relations: TypeRelations): FindObjects => {
  const isMeant = (value: unknown): boolean => {
    if (!isObject(value)) return false;
    const { __typename: typename } = value;
    return typeof typename !== 'string' || types.some((type) => relations.isKindOf(typename, type));
  };
  return (value, found) => {
    for (const item of Array.isArray(value) ? value : [value]) if (isMeant(item)) next(item, found);
  };
};
