import type { EntityManager } from '@qinqing/database';
import type { AssignmentKind } from '../domain/assignment.ts';

/** A place of an officer that is taken now. */
export interface TakenPlace {
  readonly id: string;
  readonly kind: AssignmentKind;
  readonly enterpriseId: string;
  readonly officerId: string;
  readonly place: number;
  readonly validFrom: Date;
}

/** What the enterprises have and what the officers have: who serves whom now. */
export const listTakenPlaces = (manager: EntityManager, enterpriseIds: readonly string[], officerIds: readonly string[]): Promise<TakenPlace[]> =>
  manager.query(
    `/* importAssignments:taken */ SELECT id, kind, enterprise_id AS "enterpriseId", officer_id AS "officerId", place, valid_from AS "validFrom" FROM assignment
     WHERE valid_to IS NULL AND (enterprise_id = ANY($1) OR officer_id = ANY($2))`,
    [enterpriseIds, officerIds],
  );

export interface EndedPlace {
  readonly id: string;
  readonly validTo: Date;
}

export const endPlaces = async (manager: EntityManager, ended: readonly EndedPlace[], now: Date): Promise<void> => {
  if (ended.length === 0) return;
  await manager.query(
    `/* importAssignments:end */ UPDATE assignment a SET valid_to = g."validTo", end_recorded_at = $2
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, "validTo" timestamptz) WHERE a.id = g.id AND a.valid_to IS NULL`,
    [JSON.stringify(ended), now],
  );
};

export interface NewPlace extends TakenPlace {
  readonly trigger: string;
  readonly reason: string;
  readonly recordedBy: string;
}

/** The unique places are the guard of the cap (ENT-05): whoever takes one meanwhile makes this fail, and it is decided anew. */
export const takePlaces = async (manager: EntityManager, places: readonly NewPlace[], now: Date): Promise<number> => {
  if (places.length === 0) return 0;
  const taken: unknown[] = await manager.query(
    `/* importAssignments:take */ INSERT INTO assignment (id, kind, enterprise_id, officer_id, place, valid_from, trigger, reason, recorded_by, recorded_at)
     SELECT id, kind, "enterpriseId", "officerId", place, "validFrom", trigger, reason, "recordedBy", $2 FROM jsonb_to_recordset($1::jsonb)
       AS g(id uuid, kind text, "enterpriseId" uuid, "officerId" uuid, place integer, "validFrom" timestamptz, trigger text, reason text, "recordedBy" text)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [JSON.stringify(places), now],
  );
  return taken.length;
};

/** Strikes out who has a liaison again. */
export const forgetOrphans = (manager: EntityManager, enterpriseIds: readonly string[]): Promise<unknown> =>
  manager.query('/* importAssignments:forgetOrphans */ DELETE FROM liaison_orphan WHERE enterprise_id = ANY($1)', [enterpriseIds]);
