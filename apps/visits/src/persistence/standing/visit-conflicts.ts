import type { EntityManager } from 'typeorm';
import { inTheWay, type VisitConflict } from '../../domain/standing/visit-conflict.ts';

/** No window is longer: what began earlier is over. */
const LONGEST_VISIT = "interval '24 hours'";

const beside = (column: string): string =>
  `SELECT id FROM visit_request WHERE ${column} = v.${column} AND scheduled_starts_at > v.scheduled_starts_at - ${LONGEST_VISIT} AND scheduled_starts_at < v.scheduled_ends_at`;

/** What takes place at the same time as each of some visits, at the same enterprise or by the same unit, in one statement; members of one bundle are one visit. */
export const listConflicts = (manager: EntityManager, visitRequestIds: readonly string[]): Promise<VisitConflict[]> =>
  manager.query(
    `/* conflicts:list */ SELECT v.id AS "visitRequestId", o.id AS "otherId", o.division_code AS "otherDivisionCode", o.enterprise_id = v.enterprise_id AS "isSameEnterprise", o.unit_id = v.unit_id AS "isSameUnit"
     FROM visit_request v CROSS JOIN LATERAL (${beside('enterprise_id')} UNION ${beside('unit_id')}) AS near JOIN visit_request o ON o.id = near.id
     WHERE v.id = ANY($1) AND v.state = ANY($2) AND o.state = ANY($2) AND o.id <> v.id AND o.scheduled_ends_at > v.scheduled_starts_at
       AND (o.bundle_id IS NULL OR o.bundle_id IS DISTINCT FROM v.bundle_id)
     ORDER BY v.id, o.scheduled_starts_at, o.id`,
    [visitRequestIds, inTheWay],
  );
