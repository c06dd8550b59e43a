import type { KeyRename, PathSegment } from '../plan/plan.ts';
import type { TypeRelations } from '../plan/type-relations.ts';
import { isObject, MAX_NESTED_LISTS, type JsonObject } from './json.ts';

/** Gives keys of an answer the names that the client's operation has for them; lists are gone through wherever they stand. */
export const compileRenames = (renames: readonly KeyRename[], relations: TypeRelations): ((value: unknown) => void) | null => {
  if (renames.length === 0) return null;
  return (value) => {
    for (const { path, to } of renames) renameIn(value, path, { to, relations }, MAX_NESTED_LISTS);
  };
};

interface Renaming {
  readonly to: string;
  readonly relations: TypeRelations;
}

const renameIn = (value: unknown, path: readonly PathSegment[], renaming: Renaming, lists: number): void => {
  if (isObject(value)) renameKey(value, path, renaming);
  else if (Array.isArray(value) && lists > 0) for (const item of value) renameIn(item, path, renaming, lists - 1);
};

const renameKey = (object: JsonObject, [segment, ...rest]: readonly PathSegment[], renaming: Renaming): void => {
  if (segment?.kind === 'types') {
    const typename = object.__typename;
    if (typeof typename !== 'string' || segment.types.some((type) => renaming.relations.isKindOf(typename, type))) renameKey(object, rest, renaming);
  } else if (segment?.kind === 'field' && Object.hasOwn(object, segment.key)) {
    if (rest.length === 0) object[renaming.to] = object[segment.key];
    else renameIn(object[segment.key], rest, renaming, MAX_NESTED_LISTS);
  }
};
