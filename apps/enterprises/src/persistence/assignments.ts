import { randomUUID } from 'node:crypto';
import { Any, IsNull, type EntityManager } from 'typeorm';
import type { Assignment, AssignmentKind } from '../domain/assignment.ts';
import { assignmentEntity } from './entities.ts';

/** Who serves the enterprises now, in either kind. */
export const listCurrentAssignments = (manager: EntityManager, enterpriseIds: readonly string[]): Promise<Assignment[]> =>
  manager.find(assignmentEntity, { where: { enterpriseId: Any([...enterpriseIds]), validTo: IsNull() }, comment: 'assignments:current' });

export const findAssignment = (manager: EntityManager, id: string): Promise<Assignment | null> =>
  manager.findOne(assignmentEntity, { where: { id }, comment: 'assignment:one' });

/** Who serves the enterprises now, or did until after an instant. */
export const listServingOfficers = (manager: EntityManager, enterpriseIds: readonly string[], since: Date): Promise<{ enterpriseId: string; officerId: string }[]> =>
  manager.query(
    `/* assignments:serving */ SELECT DISTINCT enterprise_id AS "enterpriseId", officer_id AS "officerId" FROM assignment
     WHERE enterprise_id = ANY($1) AND (valid_to IS NULL OR valid_to > $2)`,
    [enterpriseIds, since],
  );

/** How many enterprises each officer serves now. */
export const countLoads = async (manager: EntityManager, officerIds: readonly string[], kind: AssignmentKind): Promise<ReadonlyMap<string, number>> => {
  const rows: { officerId: string; load: number }[] = await manager.query(
    `/* assignments:loads */ SELECT officer_id AS "officerId", count(*)::int AS load FROM assignment
     WHERE officer_id = ANY($1) AND kind = $2 AND valid_to IS NULL GROUP BY officer_id`,
    [officerIds, kind],
  );
  return new Map(rows.map(({ officerId, load }) => [officerId, load]));
};

export type NewAssignment = Omit<Assignment, 'id' | 'place' | 'validTo' | 'endRecordedAt'>;

/**
 * Takes one of the officer's places 1 … `places` for the enterprise. The unique places are the cap's guard: of any number of
 * writers exactly as many succeed as there are places. Enterprises begin their search at different places, so that simultaneous
 * assignments to one officer seldom meet.
 *
 * @returns the assignment, or null when another writer took the place meanwhile
 */
export const takePlace = async (manager: EntityManager, wanted: NewAssignment, places: number): Promise<Assignment | null> => {
  const id = randomUUID();
  const taken: { place: number }[] = await manager.query(
    `/* assignLiaison:takePlace */ INSERT INTO assignment (id, kind, enterprise_id, officer_id, place, valid_from, trigger, reason, recorded_by, recorded_at)
     SELECT $1::uuid, $2, $3::uuid, $4::uuid, free.place, $5::timestamptz, $6, $7, $8, $9::timestamptz FROM (
       SELECT n AS place FROM generate_series(1, $10::int) AS n
       WHERE NOT EXISTS (SELECT 1 FROM assignment a WHERE a.officer_id = $4 AND a.kind = $2 AND a.place = n AND a.valid_to IS NULL)
       ORDER BY md5(n::text || $3::text) LIMIT 1
     ) AS free
     ON CONFLICT DO NOTHING RETURNING place`,
    [id, wanted.kind, wanted.enterpriseId, wanted.officerId, wanted.validFrom, wanted.trigger, wanted.reason, wanted.recordedBy, wanted.recordedAt, places],
  );
  return taken[0] === undefined ? null : { ...wanted, id, place: taken[0].place, validTo: null, endRecordedAt: null };
};

/** Ends what holds now, at the instant at which a successor begins or the enterprise leaves. */
export const endAssignments = async (manager: EntityManager, assignments: readonly Assignment[], validTo: Date, now: Date): Promise<void> => {
  if (assignments.length === 0) return;
  await manager.query('/* assignments:end */ UPDATE assignment SET valid_to = $2, end_recorded_at = $3 WHERE id = ANY($1) AND valid_to IS NULL', [
    assignments.map(({ id }) => id),
    validTo,
    now,
  ]);
};

/** Enterprises that have or ever had a liaison, in the order of their ids. */
export const listServedEnterpriseIdsAfter = async (manager: EntityManager, afterId: string | null, limit: number): Promise<string[]> => {
  const rows: { id: string }[] = await manager.query(
    `/* assignments:servedAfter */ SELECT DISTINCT enterprise_id AS id FROM assignment
     WHERE kind = 'LIAISON' AND ($1::uuid IS NULL OR enterprise_id > $1) ORDER BY enterprise_id LIMIT $2`,
    [afterId, limit],
  );
  return rows.map(({ id }) => id);
};
