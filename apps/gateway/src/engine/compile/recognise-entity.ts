import { checkedName, generateFunction } from '../generated-function.ts';
import type { Requirement } from '../plan/plan.ts';
import type { JsonObject } from './json.ts';

/** Tells entities of one fetch apart by what their representations are made of, before these are written: most are met many times. */
export interface EntityRecognition {
  /** Entities are remembered by this value. */
  readonly valueOf: (entity: JsonObject) => unknown;
  readonly isSame: (entity: JsonObject, other: JsonObject) => boolean;
}

/** Null: representations hold objects, and only their texts can be compared. */
export const generateRecognition = (requires: readonly Requirement[]): EntityRecognition | null => {
  const fields = requires.flatMap((requirement) => (requirement.kind === 'fragment' ? requirement.selections : [requirement]));
  const keys = fields.flatMap((field) => (field.kind === 'field' && field.selections.length === 0 ? [checkedName(field.key)] : []));
  // The planner puts keys of entities behind what their fields require, and so behind what many of them share.
  const key = keys.findLast((name) => name !== '__typename');
  if (key === undefined || keys.length < fields.length) return null;
  const isEqual = [...new Set(['__typename', ...keys])].map((name) => `entity.${name} === other.${name}`);
  return generateFunction({}, `return { valueOf: (entity) => entity.${key}, isSame: (entity, other) => ${isEqual.join(' && ')} };`);
};
