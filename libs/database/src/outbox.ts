import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { NewEvent } from '@qinqing/events';

/**
 * Puts events into the outbox, in the caller's transaction: they are published if and only if it commits.
 *
 * @throws when an event breaks its contract, so that the write that caused it rolls back
 */
export const publish = async (manager: EntityManager, events: readonly NewEvent<never>[] | readonly NewEvent[], requestId: string | null = null): Promise<void> => {
  if (events.length === 0) return;
  const rows = (events as readonly NewEvent[]).map((event) => ({
    id: randomUUID(),
    type: event.contract.type,
    subject: event.subject,
    state_version: event.stateVersion,
    division_code: event.divisionCode,
    request_id: requestId,
    occurred_at: event.occurredAt.toISOString(),
    data: event.contract.schema.parse(event.data),
    consumers: event.contract.consumers,
  }));
  await manager.query(
    `/* outbox:publish */ WITH given AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, type text, subject text, state_version bigint, division_code text,
         request_id text, occurred_at timestamptz, data jsonb, consumers text[])
     ), stored AS (
       INSERT INTO outbox_event (id, type, subject, state_version, division_code, request_id, occurred_at, data)
       SELECT id, type, subject, state_version, division_code, request_id, occurred_at, data FROM given
       RETURNING id, sequence
     )
     INSERT INTO outbox_delivery (event_id, consumer, sequence)
     SELECT stored.id, consumer, stored.sequence FROM stored JOIN given USING (id) CROSS JOIN LATERAL unnest(given.consumers) AS consumer`,
    [JSON.stringify(rows)],
  );
};
