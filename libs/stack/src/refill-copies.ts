import { setTimeout as wait } from 'node:timers/promises';
import { withClient } from '@qinqing/database';

const POLL_MS = 100;
const LIMIT_MS = 30_000;

/**
 * Has a department copy anew what it needs of the others, and waits until it has: rows that are loaded publish no events,
 * and its first copies may be older than they.
 *
 * @param ownerUrl the department's database as its owner
 */
export const refillCopies = (ownerUrl: string, signal: AbortSignal): Promise<void> =>
  withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ isThere: boolean }>(`/* refillCopies:find */ SELECT to_regclass('replay') IS NOT NULL AS "isThere"`);
    if (rows[0]?.isThere !== true) return;
    await client.query(`/* refillCopies:ask */ UPDATE replay SET state = 'REQUESTED', after_subject = ''`);
    for (const giveUpAt = Date.now() + LIMIT_MS; Date.now() < giveUpAt && !signal.aborted; await wait(POLL_MS)) {
      const { rowCount } = await client.query(`/* refillCopies:wait */ SELECT 1 FROM replay WHERE state = 'REQUESTED'`);
      if (rowCount === 0) return;
    }
  });
