import type { EntityManager } from 'typeorm';

export interface CandidateRow {
  readonly enterpriseId: string;
  readonly industryCode: string | null;
  readonly sizeClass: string;
  readonly quality: number;
  readonly ownLimit: number | null;
  readonly isProtected: boolean;
  readonly usedThisMonth: number;
  readonly receptionsLastYear: number;
  readonly isNeverVisited: boolean;
  /** Exposure visits credited in the quarter of the month (VIS-24). */
  readonly exposuresThisQuarter: number;
}

const MOST_CANDIDATES = 200;

/** Willing enterprises of a division (§10.4: ACTIVE, small or micro or medium, exposure wanted), nearest trade first. */
export const listWillingEnterprises = (
  manager: EntityManager,
  target: { readonly enterpriseId: string; readonly divisionPrefix: string; readonly industryCode: string | null },
  month: string,
  yearAgo: string,
): Promise<CandidateRow[]> =>
  manager.query(
    `/* screenVisit:willing */ WITH willing AS (
       SELECT e.id, e.industry_code, e.size_class, e.quality, e.is_protected FROM enterprise_copy e
       WHERE e.visit_mode = 'EXPOSURE' AND e.status = 'ACTIVE' AND e.size_class IN ('MEDIUM', 'SMALL', 'MICRO')
         AND e.division_code LIKE $2 || '%' AND e.id <> $1
       ORDER BY (left(e.industry_code, 3) = left($3, 3)) DESC NULLS LAST, (left(e.industry_code, 1) = left($3, 1)) DESC NULLS LAST, e.id
       LIMIT ${MOST_CANDIDATES})
     SELECT w.id AS "enterpriseId", w.industry_code AS "industryCode", w.size_class AS "sizeClass", w.quality, w.is_protected AS "isProtected",
       l.per_month AS "ownLimit",
       (SELECT count(*)::int FROM visit_slot s WHERE s.enterprise_id = w.id AND s.month = $4) AS "usedThisMonth",
       (SELECT count(*)::int FROM visit_slot s WHERE s.enterprise_id = w.id AND s.month >= $5) AS "receptionsLastYear",
       NOT EXISTS (SELECT 1 FROM visit_slot s WHERE s.enterprise_id = w.id) AS "isNeverVisited",
       (SELECT count(*)::int FROM exposure_credit c WHERE c.enterprise_id = w.id AND c.quarter = left($4, 4) || '-Q' || ((right($4, 2)::int + 2) / 3)) AS "exposuresThisQuarter"
     FROM willing w LEFT JOIN visit_limit l ON l.enterprise_id = w.id`,
    [target.enterpriseId, target.divisionPrefix, target.industryCode ?? '', month, yearAgo],
  );
