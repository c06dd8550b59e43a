import type { EntityManager } from '@qinqing/database';
import type { PolicyReach } from '@qinqing/events';

const granted = "('APPROVED', 'NOTICE', 'COMMITTED', 'PAID', 'COMPLETED', 'AUDIT_OK')";

export interface FiguresPage {
  /** `YYYY-MM`; null: since the first project opened. */
  readonly firstMonth: string | null;
  /** Behind this subject, e.g. `440704:2025-08`; empty: from the first on. */
  readonly afterSubject: string;
  readonly limit: number;
}

/** How many projects of a district were open in a month, and how many of them somebody was granted by its end: one statement, in the order of district and month. */
export const listReachFigures = (manager: EntityManager, now: Date, { firstMonth, afterSubject, limit }: FiguresPage): Promise<PolicyReach[]> =>
  manager.query(
    `/* reachFigures:list */ WITH project AS (
       SELECT p.id, left(p.division_code, 6) AS district, greatest(p.opens_on, (p.published_at AT TIME ZONE 'Asia/Shanghai')::date) AS open_from,
         least(p.closes_on, p.valid_to, (p.closed_at AT TIME ZONE 'Asia/Shanghai')::date) AS open_to,
         (SELECT min(a.decided_at) FROM policy_application a WHERE a.project_id = p.id AND a.state IN ${granted}) AS reached_at
       FROM policy_project p WHERE p.state <> 'DRAFT' AND p.division_code ~ '^[0-9]{6}'
     ), month AS (
       SELECT first_day::date, (first_day + interval '1 month')::date AS next_first_day FROM generate_series(
         coalesce($2::text || '-01', (SELECT date_trunc('month', min(open_from))::date::text FROM project))::timestamp, date_trunc('month', $1::timestamptz AT TIME ZONE 'Asia/Shanghai'), interval '1 month') AS first_day
     )
     SELECT p.district AS "divisionCode", to_char(m.first_day, 'YYYY-MM') AS month, count(*)::int AS "openProjects",
       count(*) FILTER (WHERE p.reached_at < m.next_first_day::timestamp AT TIME ZONE 'Asia/Shanghai')::int AS "reachedProjects"
     FROM month m JOIN project p ON p.open_from < m.next_first_day AND (p.open_to IS NULL OR p.open_to >= m.first_day)
     GROUP BY p.district, m.first_day HAVING p.district || ':' || to_char(m.first_day, 'YYYY-MM') > $3 ORDER BY p.district || ':' || to_char(m.first_day, 'YYYY-MM') LIMIT $4`,
    [now, firstMonth, afterSubject, limit],
  );
