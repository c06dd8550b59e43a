import type { EntityManager } from 'typeorm';
import type { CloudEvent, Department } from '@qinqing/events';

export const DELIVERY_BATCH = 500;
const LONGEST_PAUSE_SECONDS = 30;

interface ClaimedRow {
  id: string;
  type: string;
  subject: string;
  state_version: string | null;
  division_code: string;
  request_id: string | null;
  occurred_at: Date;
  data: unknown;
}

/**
 * Claims the oldest due deliveries to one consumer for the length of the caller's transaction. Whoever dies with a
 * claim leaves it free again; two relays never hold the same row.
 */
export const claimDeliveries = async (manager: EntityManager, source: Department, consumer: string): Promise<CloudEvent[]> => {
  const rows: ClaimedRow[] = await manager.query(
    `/* outbox:claim */ SELECT e.id, e.type, e.subject, e.state_version, e.division_code, e.request_id, e.occurred_at, e.data
     FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id
     WHERE d.consumer = $1 AND d.state = 'PENDING' AND d.next_attempt_at <= now()
     ORDER BY d.sequence LIMIT ${DELIVERY_BATCH} FOR UPDATE OF d SKIP LOCKED`,
    [consumer],
  );
  return rows.map((row) => ({
    specversion: '1.0',
    id: row.id,
    source,
    type: row.type,
    subject: row.subject,
    time: row.occurred_at.toISOString(),
    datacontenttype: 'application/json',
    divisioncode: row.division_code,
    ...(row.state_version === null ? {} : { stateversion: Number(row.state_version) }),
    ...(row.request_id === null ? {} : { requestid: row.request_id }),
    data: row.data,
  }));
};

export const markDelivered = (manager: EntityManager, consumer: string, ids: readonly string[]): Promise<unknown> =>
  manager.query(`/* outbox:done */ UPDATE outbox_delivery SET state = 'DONE', attempts = attempts + 1, reason = NULL WHERE consumer = $1 AND event_id = ANY($2)`, [consumer, ids]);

/** The consumer cannot apply these: they wait, visible, until a person replays them. */
export const parkDeliveries = (manager: EntityManager, consumer: string, parked: readonly { readonly id: string; readonly reason: string }[]): Promise<unknown> =>
  manager.query(
    `/* outbox:park */ UPDATE outbox_delivery d SET state = 'PARKED', attempts = attempts + 1, reason = p.reason
     FROM jsonb_to_recordset($2::jsonb) AS p(id uuid, reason text) WHERE d.consumer = $1 AND d.event_id = p.id`,
    [consumer, JSON.stringify(parked)],
  );

/** The consumer did not answer: tried again after 1, 2, 4 … 30 seconds. */
export const postponeDeliveries = (manager: EntityManager, consumer: string, ids: readonly string[], reason: string): Promise<unknown> =>
  manager.query(
    `/* outbox:postpone */ UPDATE outbox_delivery SET attempts = attempts + 1, reason = $3,
       next_attempt_at = now() + make_interval(secs => least(power(2, least(attempts, 10)), ${LONGEST_PAUSE_SECONDS}))
     WHERE consumer = $1 AND event_id = ANY($2)`,
    [consumer, ids, reason],
  );

export interface DeliveryBacklog {
  readonly pending: number;
  readonly parked: number;
}

export const countDeliveries = async (manager: EntityManager): Promise<DeliveryBacklog> => {
  const [row]: DeliveryBacklog[] = await manager.query(
    `/* outbox:backlog */ SELECT count(*) FILTER (WHERE state = 'PENDING')::int AS pending, count(*) FILTER (WHERE state = 'PARKED')::int AS parked
     FROM outbox_delivery WHERE state <> 'DONE'`,
  );
  return row ?? { pending: 0, parked: 0 };
};

/** Delivered events are kept for some days for inquiries, then dropped. */
export const forgetDelivered = (manager: EntityManager, olderThanDays: number): Promise<unknown> =>
  manager.query(
    `/* outbox:forget */ DELETE FROM outbox_event e WHERE e.occurred_at < now() - make_interval(days => $1)
     AND NOT EXISTS (SELECT 1 FROM outbox_delivery d WHERE d.event_id = e.id AND d.state <> 'DONE')`,
    [olderThanDays],
  );
