import type { Client } from './with-databases.ts';

export interface Backlog {
  readonly publisher: string;
  readonly consumer: string;
  readonly pending: number;
  readonly parked: number;
  readonly oldest: Date | null;
}

export interface CopyState {
  readonly consumer: string;
  readonly eventType: string;
  readonly state: string;
  readonly finishedAt: Date | null;
}

export interface ParkedEvent {
  readonly id: string;
  readonly consumer: string;
  readonly type: string;
  readonly subject: string;
  readonly occurredAt: Date;
  readonly reason: string;
}

export const listBacklog = async (client: Client, publisher: string): Promise<Backlog[]> => {
  const { rows } = await client.query<Omit<Backlog, 'publisher'>>(
    `SELECT d.consumer, count(*) FILTER (WHERE d.state = 'PENDING')::int AS pending, count(*) FILTER (WHERE d.state = 'PARKED')::int AS parked,
       min(e.occurred_at) FILTER (WHERE d.state <> 'DONE') AS oldest
     FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id GROUP BY d.consumer ORDER BY d.consumer`,
  );
  return rows.map((row) => ({ ...row, publisher }));
};

export const listCopies = async (client: Client, consumer: string): Promise<CopyState[]> => {
  const { rows } = await client.query<Omit<CopyState, 'consumer'>>(
    `SELECT event_type AS "eventType", state, finished_at AS "finishedAt" FROM replay ORDER BY event_type`,
  );
  return rows.map((row) => ({ ...row, consumer }));
};

export const listParked = async (client: Client): Promise<ParkedEvent[]> => {
  const { rows } = await client.query<ParkedEvent>(
    `SELECT e.id, d.consumer, e.type, e.subject, e.occurred_at AS "occurredAt", d.reason
     FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id WHERE d.state = 'PARKED' ORDER BY d.sequence LIMIT 500`,
  );
  return rows;
};

/**
 * Asks a consumer to fill its copies again, from the beginning; the department notices by itself.
 *
 * @returns how many replays were asked for, and the types of all copies there are
 */
export const requestReplay = async (client: Client, eventType: string | null): Promise<{ readonly asked: number; readonly known: readonly string[] }> => {
  const { rowCount } = await client.query(`UPDATE replay SET state = 'REQUESTED', after_subject = '' WHERE $1::text IS NULL OR event_type = $1`, [eventType]);
  const { rows } = await client.query<{ type: string }>('SELECT event_type AS type FROM replay ORDER BY event_type');
  return { asked: rowCount ?? 0, known: rows.map(({ type }) => type) };
};

/** Gives parked deliveries another try, and wakes the relay. @returns how many */
export const retryParked = async (client: Client, eventIds: readonly string[]): Promise<number> => {
  const { rowCount } = await client.query(
    `UPDATE outbox_delivery SET state = 'PENDING', next_attempt_at = now(), attempts = 0
     WHERE state = 'PARKED' AND (cardinality($1::uuid[]) = 0 OR event_id = ANY($1))`,
    [eventIds],
  );
  await client.query('NOTIFY outbox');
  return rowCount ?? 0;
};
