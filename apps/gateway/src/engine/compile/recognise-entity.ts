import type { Requirement } from '../plan/plan.ts';
import type { JsonObject } from './json.ts';

/** Tells entities of one fetch apart by what their representations are made of, before these are written: most are met many times. */
export interface EntityRecognition {
  /** Entities are remembered by the value that they have here. */
  readonly key: string;
  readonly isSame: (entity: JsonObject, other: JsonObject) => boolean;
}

/** Null: representations hold objects, and only their texts can be compared. */
export const compileRecognition = (requires: readonly Requirement[]): EntityRecognition | null => {
  const fields = requires.flatMap((requirement) => (requirement.kind === 'fragment' ? requirement.selections : [requirement]));
  const keys = fields.flatMap((field) => (field.kind === 'field' && field.selections.length === 0 ? [field.key] : []));
  const compared = [...new Set(['__typename', ...keys])];
  // The planner puts keys of entities behind what their fields require, and so behind what many of them share.
  const key = keys.findLast((name) => name !== '__typename');
  if (key === undefined || keys.length < fields.length) return null;
  return {
    key,
    isSame: (entity, other) => {
      for (const name of compared) if (entity[name] !== other[name]) return false;
      return true;
    },
  };
};
