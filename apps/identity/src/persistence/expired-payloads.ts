import type { Pool } from 'pg';
import type { FastifyBaseLogger } from 'fastify';

const SWEEP_INTERVAL_MS = 10 * 60 * 1000;

/** A used code stays for a while after its expiry, so that a late replay is still recognised and revokes its grant. */
const KEPT_AFTER_EXPIRY_MINUTES = 60;

/** @returns how many rows were removed */
export const removeExpiredPayloads = async (database: Pool): Promise<number> => {
  const { rowCount } = await database.query(
    '/* removeExpiredPayloads */ DELETE FROM oidc_payload WHERE expires_at < now() - make_interval(mins => $1)',
    [KEPT_AFTER_EXPIRY_MINUTES],
  );
  return rowCount ?? 0;
};

/** Any replica may sweep at any time: the statement is idempotent. A failed sweep is made good by the next one. */
export const sweepExpiredPayloads = (database: Pool, logger: FastifyBaseLogger): { stop(): void } => {
  const timer = setInterval(() => {
    removeExpiredPayloads(database).then(
      (removed) => logger.debug({ removed }, 'swept expired payloads'),
      (error: unknown) => logger.warn({ err: error }, 'could not sweep expired payloads'),
    );
  }, SWEEP_INTERVAL_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
};
