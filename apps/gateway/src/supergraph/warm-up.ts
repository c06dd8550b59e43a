import { setImmediate as letOthersWork } from 'node:timers/promises';
import { validate } from 'graphql';
import type { Engine, Operation } from '../engine/engine.ts';

/**
 * Plans operations with an engine before it is asked: those that its schema still allows, within a time.
 *
 * @returns how many are ready
 */
export const warmUp = async (engine: Engine, operations: readonly Operation[], limitMs: number): Promise<number> => {
  const giveUpAt = performance.now() + limitMs;
  let ready = 0;
  for (const operation of operations) {
    if (performance.now() > giveUpAt) break;
    await letOthersWork();
    if (validate(engine.apiSchema, operation.document, undefined, { maxErrors: 1 }).length > 0) continue;
    ready += await engine.prepare(operation).then(
      () => 1,
      () => 0,
    );
  }
  return ready;
};
