import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { UsedProofs } from '../identity/proof-of-possession.ts';

const SWEEP_INTERVAL_MS = 60_000;
/** The clocks of replicas and database may differ: an id stays for a while after its proof has become worthless. */
const KEPT_AFTER_EXPIRY_SECONDS = 300;

/** The proofs that any replica has admitted. Ids are hashed, so that none is longer than another. */
export const createUsedProofs = (database: Pool, logger: Logger): UsedProofs => ({
  use: async ({ keyThumbprint, id, expiresAt }) => {
    const hash = createHash('sha256').update(`${keyThumbprint} ${id}`).digest();
    try {
      const { rowCount } = await database.query('/* useProof */ INSERT INTO used_proof (id, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [hash, expiresAt]);
      return rowCount === 1;
    } catch (error) {
      logger.warn({ err: error }, 'cannot tell whether a proof of possession was used');
      throw error;
    }
  },
});

/** @returns how many ids were removed */
export const removeExpiredProofs = async (database: Pool): Promise<number> => {
  const { rowCount } = await database.query('/* removeExpiredProofs */ DELETE FROM used_proof WHERE expires_at < now() - make_interval(secs => $1)', [KEPT_AFTER_EXPIRY_SECONDS]);
  return rowCount ?? 0;
};

/** Any replica may sweep at any time: the statement is idempotent. A failed sweep is made good by the next one. */
export const sweepExpiredProofs = (database: Pool, logger: Logger): { stop(): void } => {
  const timer = setInterval(() => {
    removeExpiredProofs(database).catch((error: unknown) => logger.warn({ err: error }, 'could not sweep used proofs'));
  }, SWEEP_INTERVAL_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
};
