import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { UsedProofs } from '../identity/proof-of-possession.ts';

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
