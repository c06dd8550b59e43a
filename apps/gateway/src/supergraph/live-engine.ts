import type { GraphQLSchema } from 'graphql';
import type { Engine, Operation } from '../engine/engine.ts';
import { Generation } from './generation.ts';
import type { PopularOperations } from './popular-operations.ts';

/** An engine that can be replaced while it works. */
export interface LiveEngine extends Engine {
  /** Puts another engine in its place, at once and as a whole. What runs is finished by the old one, which is closed then. @throws Error when somebody who heard of it cannot use it; then all stays as it was */
  readonly replace: (next: Engine) => void;
  /** Calls `hear` with each engine that takes over, first with the present one. Returns what ends that. */
  readonly onReplaced: (hear: (engine: Engine) => void) => () => void;
  /** Operations that engines which were replaced still answer. */
  readonly countLingering: () => number;
}

export interface LiveEngineOptions {
  readonly popular: PopularOperations;
  /**
   * How long an operation that was validated may take until it is executed: until then its engine does not close, even if it was replaced in between.
   */
  readonly longestWaitMs: number;
}

/**
 * Each operation is executed by the engine whose schema it was validated with, so that no swap ever comes between the two.
 */
export const createLiveEngine = (first: Engine, { popular, longestWaitMs }: LiveEngineOptions): LiveEngine => {
  const bySchema = new WeakMap<GraphQLSchema, Generation>();
  const listeners = new Set<(engine: Engine) => void>();
  const retired = new Set<Generation>();
  const register = (engine: Engine): Generation => {
    const generation = new Generation(engine);
    bySchema.set(engine.apiSchema, generation);
    return generation;
  };
  let current = register(first);
  const generationOf = ({ schema }: Operation): Generation => (schema === undefined ? current : (bySchema.get(schema) ?? current));

  const retire = (generation: Generation): void => {
    retired.add(generation);
    setTimeout(() => void generation.closeWhenDone().then(() => retired.delete(generation)), longestWaitMs).unref();
  };
  const announce = (generation: Generation): void => {
    current = generation;
    for (const hear of listeners) hear(generation.engine);
  };
  return {
    get apiSchema() {
      return current.engine.apiSchema;
    },
    get supergraphSdl() {
      return current.engine.supergraphSdl;
    },
    execute: async (operation, request) => {
      const generation = generationOf(operation);
      popular.count(operation);
      generation.enter();
      try {
        return await generation.engine.execute(operation, request);
      } finally {
        generation.leave();
      }
    },
    subscribe: async function* (operation, request, beginUpdate) {
      const generation = generationOf(operation);
      generation.enter();
      try {
        yield* generation.engine.subscribe(operation, request, beginUpdate);
      } finally {
        generation.leave();
      }
    },
    explain: (operation) => generationOf(operation).engine.explain(operation),
    prepare: (operation) => generationOf(operation).engine.prepare(operation),
    countPlans: () => current.engine.countPlans(),
    replace: (next) => {
      const before = current;
      try {
        announce(register(next));
      } catch (error) {
        announce(before);
        throw error;
      }
      retire(before);
    },
    onReplaced: (hear) => {
      listeners.add(hear);
      hear(current.engine);
      return () => void listeners.delete(hear);
    },
    countLingering: () => [...retired].reduce((count, { running }) => count + running, 0),
    close: async () => {
      await Promise.all([...retired, current].map(({ engine }) => engine.close()));
    },
  };
};
