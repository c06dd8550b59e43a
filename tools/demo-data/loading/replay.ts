import { setTimeout as delay } from 'node:timers/promises';
import { withClient } from '@qinqing/database';
import type { Client } from 'pg';

/** What the visits department copies from the enterprises department. */
const COPIED_EVENT_TYPES = ['enterprises.EnterpriseChanged', 'enterprises.OrgUnitChanged', 'enterprises.AssignmentChanged'];

/** Loaded rows publish no events: the visits department fills its copies by a replay, as soon as this is committed. */
export const requestReplays = (client: Client): Promise<unknown> =>
  client.query(
    `INSERT INTO replay (publisher, event_type) SELECT 'enterprises', unnest($1::text[])
     ON CONFLICT (publisher, event_type) DO UPDATE SET state = 'REQUESTED', after_subject = ''`,
    [COPIED_EVENT_TYPES],
  );

export class ReplayUnfinished extends Error {
  constructor(pending: readonly string[], timeoutMs: number) {
    super(`the visits department has not copied ${pending.join(', ')} within ${Math.round(timeoutMs / 1_000)} s: are visits and enterprises running? They go on by themselves`);
    this.name = 'ReplayUnfinished';
  }
}

const POLL_MS = 200;

/**
 * Waits until the visits department has copied everything that it asked for.
 *
 * @param onProgress called with the share that is done, 0 … 1
 * @throws ReplayUnfinished
 */
export const awaitReplays = (ownerUrl: string, timeoutMs: number, onProgress: (share: number) => void): Promise<void> =>
  withClient(ownerUrl, async (client) => {
    for (let waitedMs = 0; ; waitedMs += POLL_MS) {
      const { rows } = await client.query<PendingReplay>(`SELECT event_type AS "eventType", after_subject AS "afterSubject" FROM replay WHERE state = 'REQUESTED' ORDER BY event_type`);
      onProgress(shareDone(rows));
      if (rows.length === 0) return;
      if (waitedMs >= timeoutMs) throw new ReplayUnfinished(rows.map(({ eventType }) => eventType), timeoutMs);
      await delay(POLL_MS);
    }
  });

interface PendingReplay {
  readonly eventType: string;
  readonly afterSubject: string;
}

/** Replays go through evenly spread UUIDs in order: the first digits of the last one tell how far they are. */
const shareDone = (pending: readonly PendingReplay[]): number =>
  1 - pending.reduce((sum, { afterSubject }) => sum + 1 - Number.parseInt(`0${afterSubject.slice(0, 4)}`, 16) / 0x1_0000, 0) / COPIED_EVENT_TYPES.length;
