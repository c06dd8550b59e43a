import { setTimeout as pause } from 'node:timers/promises';
import { isWorthRepeating } from './bank-client-error.ts';

const PAUSES_MS = [500, 2_000, 5_000];

/**
 * Repeats what may have had its effect without anybody knowing. Only for requests whose input, idempotency key included, is the same
 * each time: the platform then has one effect, counts once, and gives the same answer.
 *
 * @throws the last failure
 */
export const repeatWithSameKey = async <Result>(work: () => Promise<Result>, pausesMs: readonly number[] = PAUSES_MS): Promise<Result> => {
  for (const pauseMs of pausesMs) {
    try {
      return await work();
    } catch (error) {
      if (!isWorthRepeating(error)) throw error;
      await pause(pauseMs);
    }
  }
  return work();
};
