import type { EntityManager } from '@qinqing/database';
import { SMALLEST_RATED_GROUP, type ServiceFigures } from '@qinqing/events';

const monthOf = (instant: string): string => `to_char(${instant} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')`;

export interface FiguresPage {
  /** `YYYY-MM`; null: every month. */
  readonly firstMonth: string | null;
  /** Behind this subject, e.g. `440704:2025-08`; empty: from the first on. */
  readonly afterSubject: string;
  readonly limit: number;
}

/**
 * How districts answered the appeals that fell due in a month, and how they were rated in it: one statement, in the order of district and month. Ratings
 * are left out while their month lasts, and where fewer than five enterprises gave them (§0.1).
 */
export const listServiceFigures = (manager: EntityManager, now: Date, { firstMonth, afterSubject, limit }: FiguresPage): Promise<ServiceFigures[]> =>
  manager.query(
    `/* serviceFigures:list */ WITH promised AS (
       SELECT left(division_code, 6) AS district, ${monthOf('due_at')} AS month, count(*)::int AS due, count(*) FILTER (WHERE answered_at <= due_at)::int AS on_time
       FROM appeal WHERE due_at <= $1 AND paused_since IS NULL AND state NOT IN ('WITHDRAWN', 'LINKED') GROUP BY 1, 2
     ), rated AS (
       SELECT left(a.division_code, 6) AS district, ${monthOf('r.at')} AS month, count(*)::int AS rated, count(*) FILTER (WHERE r.stars >= 4)::int AS satisfied
       FROM appeal_rating r JOIN appeal a ON a.id = r.appeal_id GROUP BY 1, 2 HAVING count(DISTINCT a.enterprise_id) >= ${SMALLEST_RATED_GROUP}
     )
     SELECT p.district AS "divisionCode", p.month, p.due, p.on_time AS "onTime", r.rated, r.satisfied FROM promised p
     LEFT JOIN rated r ON r.district = p.district AND r.month = p.month AND r.month < ${monthOf('$1::timestamptz')}
     WHERE ($2::text IS NULL OR p.month >= $2) AND p.district || ':' || p.month > $3 ORDER BY p.district || ':' || p.month LIMIT $4`,
    [now, firstMonth, afterSubject, limit],
  );
