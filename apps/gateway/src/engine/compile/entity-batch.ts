import type { Execution } from '../execution.ts';
import type { EntityBatch } from '../plan/plan.ts';
import { noteMissingInput } from './answer-errors.ts';
import type { CompileContext } from './compile-plan.ts';
import type { FetchSelection } from './fetch-selection.ts';
import { generateFindObjects } from './find-objects.ts';
import { cloneJson, isObject, type JsonObject } from './json.ts';
import { generateMerge } from './merge-answer.ts';
import { generateRecognition } from './recognise-entity.ts';
import { compileRenames } from './rename-keys.ts';
import { canShareEntities } from './sharing.ts';
import { compileRepresentation } from './write-representation.ts';

/** The entities that one batch asks for. */
export interface GatheredBatch {
  readonly answerKey: string;
  readonly selection: FetchSelection;
  /** The representations, each once. */
  readonly texts: readonly string[];
  /** The objects that the answer completes, and for each the place of its representation. */
  readonly targets: readonly JsonObject[];
  readonly places: readonly number[];
}

export interface CompiledBatch {
  readonly gather: (execution: Execution) => GatheredBatch;
  readonly merge: (data: Readonly<Record<string, unknown>> | null, gathered: GatheredBatch) => void;
}

export const compileEntityBatch = (batch: EntityBatch, selection: FetchSelection, context: CompileContext): CompiledBatch => {
  const { relations } = context;
  const finders = batch.paths.map((path) => generateFindObjects(path, relations));
  const write = compileRepresentation(batch, relations);
  const recognition = generateRecognition(batch.requires);
  const rename = compileRenames(batch.renames, relations);
  const mergeEntity = generateMerge(selection);
  const canShare = canShareEntities(batch, selection, context.fetches);
  return {
    gather: (execution) => {
      const found: JsonObject[] = [];
      for (const find of finders) find(execution.data, found);
      const targets: JsonObject[] = [];
      const places: number[] = [];
      const placeOf = new Map<string, number>();
      const recognised = new Map<unknown, number>();
      for (const object of found) {
        const value = recognition?.valueOf(object);
        const known = recognised.get(value);
        if (known !== undefined && recognition?.isSame(targets[known] as JsonObject, object) === true) {
          places.push(places[known] as number);
          targets.push(object);
          continue;
        }
        const text = write(object);
        if (text === undefined) noteMissingInput(object, batch.requires, selection, execution);
        if (text === undefined || text === null) continue;
        const place = placeOf.get(text) ?? placeOf.size;
        placeOf.set(text, place);
        recognised.set(value, targets.length);
        places.push(place);
        targets.push(object);
      }
      return { answerKey: batch.answerKey, selection, texts: [...placeOf.keys()], targets, places };
    },
    merge: (data, { targets, places }) => {
      const entities = data?.[batch.answerKey];
      if (!Array.isArray(entities)) return;
      rename?.(entities);
      const isUsed = canShare ? null : new Set<number>();
      for (let index = 0; index < targets.length; index += 1) {
        const place = places[index] as number;
        const entity: unknown = entities[place];
        if (!isObject(entity)) continue;
        const isAgain = isUsed?.has(place) === true;
        isUsed?.add(place);
        mergeEntity(targets[index] as JsonObject, isAgain ? cloneJson(entity) : entity);
      }
    },
  };
};
