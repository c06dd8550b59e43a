import type { EntityManager } from 'typeorm';

/**
 * Remembers fact events in the consumer's transaction.
 *
 * @returns the ids that were new; the others have been applied before
 */
export const rememberEvents = async (manager: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows: { event_id: string }[] = await manager.query(
    '/* inbox:remember */ INSERT INTO processed_event (event_id) SELECT unnest($1::uuid[]) ON CONFLICT DO NOTHING RETURNING event_id',
    [ids],
  );
  return new Set(rows.map((row) => row.event_id));
};

export interface ReplayProgress {
  readonly publisher: string;
  readonly eventType: string;
  /** How far the copy is filled; empty: not at all. */
  readonly afterSubject: string;
  /** Which request to begin anew it belongs to. */
  readonly generation: number;
}

/** A copy that was never filled asks for a replay; one that was filled stays as it is. */
export const requestMissingReplays = (manager: EntityManager, copies: readonly { readonly publisher: string; readonly eventType: string }[]): Promise<unknown> =>
  manager.query(
    `/* replay:missing */ INSERT INTO replay (publisher, event_type)
     SELECT c.publisher, c."eventType" FROM jsonb_to_recordset($1::jsonb) AS c(publisher text, "eventType" text) ON CONFLICT DO NOTHING`,
    [JSON.stringify(copies)],
  );

export const listRequestedReplays = (manager: EntityManager): Promise<ReplayProgress[]> =>
  manager.query(
    `/* replay:requested */ SELECT publisher, event_type AS "eventType", after_subject AS "afterSubject", generation FROM replay
     WHERE state = 'REQUESTED' ORDER BY publisher, event_type`,
  );

/**
 * Moves on from `progress.afterSubject`, if the replay still stands there: another replica may have come further, or
 * somebody may have asked to begin anew.
 *
 * @returns whether it moved
 */
export const advanceReplay = async (
  manager: EntityManager,
  { publisher, eventType, afterSubject: from, generation }: ReplayProgress,
  afterSubject: string,
  isFinished: boolean,
): Promise<boolean> => {
  const [, count]: [unknown, number] = await manager.query(
    `/* replay:advance */ UPDATE replay SET after_subject = CASE WHEN $5 THEN '' ELSE $4 END, state = CASE WHEN $5 THEN 'DONE' ELSE 'REQUESTED' END,
       finished_at = CASE WHEN $5 THEN now() END
     WHERE publisher = $1 AND event_type = $2 AND after_subject = $3 AND state = 'REQUESTED' AND generation = $6`,
    [publisher, eventType, from, afterSubject, isFinished, generation],
  );
  return count === 1;
};
