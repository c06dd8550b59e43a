import type { EntityManager } from 'typeorm';
import type { ProgrammeCriteria } from '../../domain/programmes/visit-programme.ts';
import type { CandidateRow } from '../willing-enterprises.ts';

const MOST_WILLING = 200;
const MOST_BALANCED = 100;

export interface SuggestedRow extends CandidateRow {
  readonly visitMode: 'EXPOSURE' | 'BALANCED';
}

export interface SuggestionPlace {
  readonly programmeId: string;
  readonly divisionPrefix: string;
  /** `YYYY-MM`: in which room is sought. */
  readonly month: string;
  readonly yearAgo: string;
}

/**
 * Enterprises that fit a programme's criteria and were not asked for it yet: those that want to be seen, and some that do not mind. Who wants
 * quiet or is protected is left in peace. Both kinds are read in the order of an index, and no further than needed.
 */
export const listSuggestedEnterprises = (manager: EntityManager, { programmeId, divisionPrefix, month, yearAgo }: SuggestionPlace, criteria: ProgrammeCriteria): Promise<SuggestedRow[]> =>
  manager.query(
    `/* visitProgramme:suggestions */ WITH fitting AS (
       (SELECT e.* FROM enterprise_copy e WHERE e.visit_mode = 'EXPOSURE' AND ${fits} LIMIT ${MOST_WILLING})
       UNION ALL
       (SELECT e.* FROM enterprise_copy e WHERE e.visit_mode = 'BALANCED' AND NOT e.is_protected AND ${fits} LIMIT ${MOST_BALANCED}))
     SELECT f.id AS "enterpriseId", f.industry_code AS "industryCode", f.size_class AS "sizeClass", f.quality, f.is_protected AS "isProtected", f.visit_mode AS "visitMode",
       l.per_month AS "ownLimit",
       (SELECT count(*)::int FROM visit_slot s WHERE s.enterprise_id = f.id AND s.month = $5) AS "usedThisMonth",
       (SELECT count(*)::int FROM visit_slot s WHERE s.enterprise_id = f.id AND s.month >= $6) AS "receptionsLastYear",
       NOT EXISTS (SELECT 1 FROM visit_slot s WHERE s.enterprise_id = f.id) AS "isNeverVisited"
     FROM fitting f LEFT JOIN visit_limit l ON l.enterprise_id = f.id`,
    [programmeId, divisionPrefix, criteria.industryPrefix ?? '', criteria.sizeClasses, month, yearAgo],
  );

const fits = `e.status = 'ACTIVE' AND e.division_code LIKE $2 || '%' AND coalesce(e.industry_code, '') LIKE $3 || '%'
       AND (cardinality($4::text[]) = 0 OR e.size_class = ANY($4)) AND NOT EXISTS (SELECT 1 FROM visit_request v WHERE v.programme_id = $1 AND v.enterprise_id = e.id)`;
