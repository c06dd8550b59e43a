import type { EntityManager } from 'typeorm';
import type { MergeSubject } from '../../domain/merging/similarity.ts';
import type { TopicText } from '../../domain/merging/term-weights.ts';

/** So many open requests of one enterprise are compared at most: the oldest, which have waited longest. */
const MOST_OF_ONE_ENTERPRISE = 200;
/** From so many requests it is learnt which words are common in a district. */
const CORPUS_SIZE = 500;

export interface StoredSubject extends MergeSubject {
  readonly enterpriseId: string;
  readonly divisionCode: string;
  readonly isOpen: boolean;
}

const columns = `v.id, v.enterprise_id AS "enterpriseId", v.division_code AS "divisionCode", v.unit_id AS "unitId", v.kind, v.purpose, v.topics, v.asks, v.headcount,
  (v.kind = 'INSPECTION' AND v.statutory_basis IS NOT NULL) AS "isStatutory", v.announcement IS NOT DISTINCT FROM 'UNANNOUNCED' AS "isUnannounced",
  v.statutory_deadline::text AS "statutoryDeadline", u.duty_line AS "dutyLine", u.level AS "unitLevel", (v.state = 'NECESSARY' AND v.bundle_id IS NULL AND NOT v.is_picked) AS "isOpen",
  coalesce((SELECT json_agg(json_build_array(w.starts_at, w.ends_at) ORDER BY w.position) FROM visit_window w
    WHERE w.visit_request_id = v.id AND w.round = (SELECT max(round) FROM visit_window WHERE visit_request_id = v.id)), '[]') AS spans`;

type Row = Omit<StoredSubject, 'windows'> & { readonly spans: readonly (readonly [string, string])[] };

const toSubject = ({ spans, ...row }: Row): StoredSubject => ({ ...row, windows: spans.map(([startsAt, endsAt]) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) })) });

/** What merging compares of these requests, whatever state they are in. */
export const listSubjects = async (manager: EntityManager, visitRequestIds: readonly string[]): Promise<StoredSubject[]> => {
  const rows: Row[] = await manager.query(
    `/* merging:subjects */ SELECT ${columns} FROM visit_request v LEFT JOIN org_unit_copy u ON u.id = v.unit_id WHERE v.id = ANY($1) ORDER BY v.created_at, v.id`,
    [visitRequestIds],
  );
  return rows.map(toSubject);
};

/**
 * The open requests of each enterprise: found necessary, and in no bundle. What the centre picked for a unit's criteria is not merged: the unit
 * may not know of it before it has a date (VIS-44, VIS-08).
 */
export const listOpenSubjects = async (manager: EntityManager, enterpriseIds: readonly string[]): Promise<StoredSubject[]> => {
  const rows: Row[] = await manager.query(
    `/* merging:open */ SELECT ${columns} FROM unnest($1::uuid[]) AS asked(enterprise_id)
     CROSS JOIN LATERAL (SELECT * FROM visit_request r WHERE r.enterprise_id = asked.enterprise_id AND r.state = 'NECESSARY' AND r.bundle_id IS NULL AND NOT r.is_picked
       ORDER BY r.created_at, r.id LIMIT ${MOST_OF_ONE_ENTERPRISE}) AS v
     LEFT JOIN org_unit_copy u ON u.id = v.unit_id ORDER BY v.enterprise_id, v.created_at, v.id`,
    [enterpriseIds],
  );
  return rows.map(toSubject);
};

/** The announced inspections of an enterprise that it has not been asked about yet, merged or not (VIS-15). */
export const listInspectionsBeforeAsking = async (manager: EntityManager, enterpriseId: string): Promise<StoredSubject[]> => {
  const rows: Row[] = await manager.query(
    `/* merging:inspections */ SELECT ${columns} FROM visit_request v LEFT JOIN org_unit_copy u ON u.id = v.unit_id
     WHERE v.enterprise_id = $1 AND v.kind = 'INSPECTION' AND v.state IN ('NECESSARY', 'IN_BUNDLE') AND NOT v.is_picked ORDER BY v.created_at, v.id`,
    [enterpriseId],
  );
  return rows.map(toSubject);
};

/** Enterprises of a division with several open requests, by id: one step through an index, however many requests the district has. */
export const listMergeableEnterpriseIds = async (
  manager: EntityManager,
  { divisionPrefix, enterpriseId, after, most }: { readonly divisionPrefix: string; readonly enterpriseId: string | null; readonly after: string | null; readonly most: number },
): Promise<string[]> => {
  const rows: { enterprise_id: string }[] = await manager.query(
    `/* merging:enterprises */ SELECT enterprise_id FROM visit_request
     WHERE state = 'NECESSARY' AND bundle_id IS NULL AND NOT is_picked AND division_code LIKE $1 || '%' AND ($2::uuid IS NULL OR enterprise_id = $2) AND ($3::uuid IS NULL OR enterprise_id > $3)
     GROUP BY enterprise_id HAVING count(*) > 1 ORDER BY enterprise_id LIMIT $4`,
    [divisionPrefix, enterpriseId, after, most],
  );
  return rows.map(({ enterprise_id: id }) => id);
};

/** What the newest requests of a district are about, whatever became of them: the words alone count, never an answer (VIS-08). */
export const listRecentTexts = (manager: EntityManager, divisionPrefix: string): Promise<TopicText[]> =>
  manager.query(
    `/* merging:corpus */ SELECT purpose, topics FROM visit_request WHERE division_code LIKE $1 || '%' ORDER BY created_at DESC, id DESC LIMIT ${CORPUS_SIZE}`,
    [divisionPrefix],
  );
