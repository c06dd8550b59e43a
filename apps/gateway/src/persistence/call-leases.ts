import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { CallLeases } from '../limits/rates/call-leases.ts';

/** Replicas that reach for one place at once: all but one try the next. */
const MAX_ATTEMPTS = 40;
const KEPT_SECONDS = 300;

const TAKE_LEASE = `/* takeLease */
  WITH next AS (SELECT coalesce(max(place), 0) + 1 AS place FROM call_lease WHERE window_start = $2 AND caller = $1),
    taken AS (INSERT INTO call_lease (caller, window_start, place) SELECT $1, $2, place FROM next WHERE place <= $3 ON CONFLICT DO NOTHING RETURNING place)
  SELECT next.place AS wanted, taken.place AS taken FROM next LEFT JOIN taken ON true`;

/** Places that all replicas take from one table. Callers are hashed, so that none is longer than another, and none is named there. */
export const createCallLeases = (database: Pool): CallLeases => ({
  take: async ({ caller, window, places }) => {
    const parameters = [createHash('sha256').update(caller).digest(), new Date(window.startsAt), places];
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const { rows } = await database.query<{ wanted: number; taken: number | null }>(TAKE_LEASE, parameters);
      const { wanted, taken } = rows[0]!;
      if (taken !== null) return taken;
      if (wanted > places) return null;
    }
    throw new Error(`no place was got in ${MAX_ATTEMPTS} attempts`);
  },
});

/** @returns how many places of windows that are over were removed */
export const removeOldLeases = async (database: Pool): Promise<number> => {
  const { rowCount } = await database.query('/* removeOldLeases */ DELETE FROM call_lease WHERE window_start < now() - make_interval(secs => $1)', [KEPT_SECONDS]);
  return rowCount ?? 0;
};
