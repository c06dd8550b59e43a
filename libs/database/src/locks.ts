import type pg from 'pg';
import { withClient } from './clients.ts';

/** Advisory locks, by number: the numbers are only names. */
const locks = {
  /** Roles and databases of a cluster: two that alter the same role at once fail with "tuple concurrently updated". */
  provisioning: 2_260_440_703,
  /** The schema of one department. */
  migration: 2_260_440_704,
} as const;

/** Holds a lock of the database at `url` while `work` is done; whoever comes second waits. It is free when the connection ends, however it ends. */
export const withLock = <Result>(url: string, lock: keyof typeof locks, work: (client: pg.Client) => Promise<Result>): Promise<Result> =>
  withClient(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [locks[lock]]);
    return work(client);
  });
