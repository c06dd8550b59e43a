import { setTimeout as delay } from 'node:timers/promises';
import { withClient } from '@qinqing/database';
import { contracts } from '@qinqing/events';
import type { Client } from 'pg';

/** A copy of another department's states that a department keeps by its events. */
export interface Copy {
  readonly publisher: string;
  readonly eventType: string;
}

/** What a department copies, as the contracts of the events say. */
export const listCopies = (department: string): readonly Copy[] =>
  contracts
    .filter(({ kind, consumers }) => kind === 'STATE' && (consumers as readonly string[]).includes(department))
    .map(({ publisher, type }) => ({ publisher, eventType: type }));

/** Loaded rows publish no events: a department fills its copies by replays, as soon as this is committed. */
export const requestReplays = (client: Client, copies: readonly Copy[]): Promise<unknown> =>
  client.query(
    `INSERT INTO replay (publisher, event_type) SELECT * FROM unnest($1::text[], $2::text[])
     ON CONFLICT (publisher, event_type) DO UPDATE SET state = 'REQUESTED', after_subject = ''`,
    [copies.map(({ publisher }) => publisher), copies.map(({ eventType }) => eventType)],
  );

export class ReplayUnfinished extends Error {
  constructor(department: string, pending: readonly string[], timeoutMs: number) {
    super(
      `the ${department} department has not copied ${pending.join(', ')} within ${Math.round(timeoutMs / 1_000)} s: ` +
        'are it and the departments that publish them running? They go on by themselves',
    );
    this.name = 'ReplayUnfinished';
  }
}

const POLL_MS = 200;

export interface AwaitRequest {
  readonly department: string;
  readonly ownerUrl: string;
  readonly timeoutMs: number;
  /** Called with the share that is done, 0 … 1. */
  readonly onProgress: (share: number) => void;
}

/**
 * Waits until a department has copied everything that it asked for.
 *
 * @throws ReplayUnfinished
 */
export const awaitReplays = ({ department, ownerUrl, timeoutMs, onProgress }: AwaitRequest): Promise<void> =>
  withClient(ownerUrl, async (client) => {
    const copies = listCopies(department).length;
    for (let waitedMs = 0; ; waitedMs += POLL_MS) {
      const { rows } = await client.query<PendingReplay>(`SELECT event_type AS "eventType", after_subject AS "afterSubject" FROM replay WHERE state = 'REQUESTED' ORDER BY event_type`);
      onProgress(1 - rows.reduce((sum, pending) => sum + shareLeft(pending), 0) / copies);
      if (rows.length === 0) return;
      if (waitedMs >= timeoutMs) throw new ReplayUnfinished(department, rows.map(({ eventType }) => eventType), timeoutMs);
      await delay(POLL_MS);
    }
  });

interface PendingReplay {
  readonly eventType: string;
  readonly afterSubject: string;
}

/** Replays go through evenly spread UUIDs in order: the first digits of the last one tell how far they are. */
const shareLeft = ({ afterSubject }: PendingReplay): number => 1 - Number.parseInt(`0${afterSubject.slice(0, 4)}`, 16) / 0x1_0000;
