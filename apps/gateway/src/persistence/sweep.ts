import type { Pool } from 'pg';
import type { Logger } from 'pino';

const SWEEP_INTERVAL_MS = 60_000;

/** Removes what has become worthless. Any replica may do so at any time, and a failed sweep is made good by the next one. */
export const sweepEachMinute = (database: Pool, removers: readonly ((database: Pool) => Promise<number>)[], logger: Logger): { stop(): void } => {
  const timer = setInterval(() => {
    for (const remove of removers) remove(database).catch((error: unknown) => logger.warn({ err: error }, 'could not sweep the database'));
  }, SWEEP_INTERVAL_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
};
