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

/** §10.4: ACTIVE, small or micro or medium, exposure wanted; of the target's district. As the indexes say it. */
const isWilling = `e.visit_mode = 'EXPOSURE' AND e.status = 'ACTIVE' AND e.size_class IN ('MEDIUM', 'SMALL', 'MICRO') AND left(e.division_code, 6) = $2 AND e.id <> $1`;

const nearestOf = (distance: number, isSoNear: string): string =>
  `(SELECT e.id, e.industry_code, e.size_class, e.quality, e.is_protected, ${distance} AS distance FROM enterprise_copy e WHERE ${isWilling} AND ${isSoNear} ORDER BY e.id LIMIT ${MOST_CANDIDATES})`;

/**
 * Willing enterprises of a district, nearest trade first. Each distance is read in the order of an index and no further than needed: hundreds of
 * thousands may be willing.
 *
 * @param target `district` is the first six digits of its division code
 */
export const listWillingEnterprises = (
  manager: EntityManager,
  target: { readonly enterpriseId: string; readonly district: string; readonly industryCode: string | null },
  month: string,
  yearAgo: string,
): Promise<CandidateRow[]> =>
  manager.query(
    `/* screenVisit:willing */ WITH willing AS (
       ${nearestOf(1, 'left(e.industry_code, 3) = left($3, 3)')}
       UNION ALL ${nearestOf(2, 'left(e.industry_code, 1) = left($3, 1) AND left(e.industry_code, 3) <> left($3, 3)')}
       UNION ALL ${nearestOf(3, 'left(e.industry_code, 1) IS DISTINCT FROM left($3, 1)')}
       ORDER BY distance, id LIMIT ${MOST_CANDIDATES})
     SELECT w.id AS "enterpriseId", w.industry_code AS "industryCode", w.size_class AS "sizeClass", w.quality, w.is_protected AS "isProtected",
       l.per_month AS "ownLimit", received."usedThisMonth", received."receptionsLastYear", received."isNeverVisited",
       (SELECT count(*)::int FROM exposure_credit c WHERE c.enterprise_id = w.id AND c.quarter = left($4, 4) || '-Q' || ((right($4, 2)::int + 2) / 3)) AS "exposuresThisQuarter"
     FROM willing w LEFT JOIN visit_limit l ON l.enterprise_id = w.id
     CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE s.month = $4)::int AS "usedThisMonth", count(*) FILTER (WHERE s.month >= $5)::int AS "receptionsLastYear", count(*) = 0 AS "isNeverVisited"
       FROM visit_slot s WHERE s.enterprise_id = w.id) AS received
     ORDER BY w.distance, w.id`,
    [target.enterpriseId, target.district, target.industryCode ?? '', month, yearAgo],
  );
