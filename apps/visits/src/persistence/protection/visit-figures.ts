import type { EntityManager } from 'typeorm';
import type { ReceptionSettings } from '../../domain/protection/burden.ts';
import type { ExposureGroup } from '../../domain/protection/gini.ts';
import { instantsOf, type MonthSpan } from '../../domain/month.ts';
import type { VisitFigures } from '../../domain/protection/visit-metrics.ts';
import { divisionPattern } from '../scopes.ts';
import { selectReceptions } from './receptions.ts';

export interface FiguresQuery {
  readonly divisionCode: string;
  readonly span: MonthSpan;
}

type AnswerFigures = Pick<VisitFigures, 'booked' | 'refused' | 'bookedEnterprises' | 'refusingEnterprises' | 'acceptingEnterprises' | 'refusedUnits' | 'unbooked' | 'unbookedEnterprises' | 'unbookedUnits'>;

/** What became of the requests that were put to enterprises in the span (VIS-13): an emergency was registered and not booked, an unannounced inspection asks nobody, and who invites is not asked. */
export const readAnswerFigures = async (manager: EntityManager, { divisionCode, span }: FiguresQuery): Promise<AnswerFigures> => {
  const { from, to } = instantsOf(span);
  const [row]: AnswerFigures[] = await manager.query(
    `/* metrics:answers */ WITH asked AS (
       SELECT v.enterprise_id, v.unit_id, v.scheduled_starts_at IS NOT NULL AS is_booked, v.state = 'REFUSED' AS is_refused FROM visit_request v
       WHERE v.division_code LIKE $1 AND v.asked_at >= $2 AND v.asked_at < $3 AND NOT v.is_emergency AND NOT v.is_invited AND v.announcement IS DISTINCT FROM 'UNANNOUNCED'
     ), by_enterprise AS (SELECT enterprise_id, bool_or(is_booked) AS has_booked, bool_or(is_refused) AS has_refused FROM asked GROUP BY enterprise_id
     ), unbooked AS (
       SELECT x.enterprise_id, x.unit_id FROM visit_violation x WHERE x.division_code LIKE $1 AND x.kind = 'UNBOOKED' AND x.state = 'UPHELD'
         AND x.occurred_on >= ($2::timestamptz AT TIME ZONE 'Asia/Shanghai')::date AND x.occurred_on < ($3::timestamptz AT TIME ZONE 'Asia/Shanghai')::date)
     SELECT (SELECT count(*) FROM unbooked)::int AS unbooked, (SELECT count(DISTINCT enterprise_id) FROM unbooked)::int AS "unbookedEnterprises", (SELECT count(DISTINCT unit_id) FROM unbooked)::int AS "unbookedUnits",
       (SELECT count(*) FROM asked WHERE is_booked)::int AS booked, (SELECT count(*) FROM asked WHERE is_refused)::int AS refused,
       (SELECT count(DISTINCT unit_id) FROM asked WHERE is_refused)::int AS "refusedUnits",
       count(*) FILTER (WHERE has_booked)::int AS "bookedEnterprises", count(*) FILTER (WHERE has_refused)::int AS "refusingEnterprises",
       count(*) FILTER (WHERE has_booked AND NOT has_refused)::int AS "acceptingEnterprises" FROM by_enterprise`,
    [divisionPattern(divisionCode), from, to],
  );
  if (row === undefined) throw new Error('a count has a row');
  return row;
};

type ReceptionFigures = Pick<
  VisitFigures,
  | 'protectedEnterprises' | 'protectedMonths' | 'protectedReceptions' | 'baselineReceptions' | 'protectedBurden' | 'baselineBurden'
  | 'receptions' | 'receivingEnterprises' | 'burden' | 'reported' | 'empty' | 'smallAndMicro' | 'exposure'
>;

/** Who wants to be seen (§10.4): as the index that counts them says it. */
const isWilling = `e.visit_mode = 'EXPOSURE' AND e.status = 'ACTIVE' AND e.size_class IN ('MEDIUM', 'SMALL', 'MICRO')`;

/**
 * Receptions that took place in the span, of all and of the protected enterprises, beside their baselines (VIS-03, VIS-11, VIS-12, VIS-23,
 * VIS-39). A month counts as protected when the enterprise was so on its last day.
 */
export const readReceptionFigures = async (manager: EntityManager, { divisionCode, span }: FiguresQuery, { burdenWeights, assumedHosts, assumedContactMinutes }: ReceptionSettings): Promise<ReceptionFigures> => {
  const { from, to } = instantsOf(span);
  const [row]: (Omit<ReceptionFigures, 'exposure'> & { exposure: ExposureGroup[] | null; willing: number; willingVisited: number })[] = await manager.query(
    `/* metrics:receptions */ WITH reception AS (${selectReceptions('v.division_code LIKE $1 AND v.scheduled_starts_at >= $2 AND v.scheduled_starts_at < $3', '$4', '$5', '$8')}
     ), months AS (
       SELECT to_char(first_day, 'YYYY-MM') AS month, (first_day + interval '1 month' - interval '1 day')::date AS last_day
       FROM generate_series($6::timestamp, $7::timestamp, interval '1 month') AS first_day
     ), protected AS (
       SELECT p.enterprise_id, m.month, p.baseline_receptions, p.baseline_burden FROM protection_entry p
       JOIN months m ON p.activated_on <= m.last_day AND (p.removed_on IS NULL OR p.removed_on > m.last_day) WHERE p.division_code LIKE $1
     ), of_protected AS (SELECT r.* FROM reception r JOIN protected p ON p.enterprise_id = r.enterprise_id AND p.month = r.month
     ), exposed AS (
       SELECT r.enterprise_id, count(*)::int AS visits FROM reception r JOIN enterprise_copy e ON e.id = r.enterprise_id WHERE r.is_counted AND ${isWilling} AND e.division_code LIKE $1 GROUP BY r.enterprise_id
     ), sized AS (SELECT r.*, (SELECT e.size_class FROM enterprise_copy e WHERE e.id = r.enterprise_id) AS size_class FROM reception r
     ), exposure AS (SELECT visits, count(*)::int AS enterprises FROM exposed GROUP BY visits)
     SELECT (SELECT count(DISTINCT enterprise_id) FROM protected)::int AS "protectedEnterprises", (SELECT count(*) FROM protected)::int AS "protectedMonths",
       (SELECT coalesce(sum(baseline_receptions), 0) FROM protected) AS "baselineReceptions", (SELECT coalesce(sum(baseline_burden), 0) FROM protected) AS "baselineBurden",
       (SELECT count(*) FROM of_protected WHERE is_counted)::int AS "protectedReceptions", (SELECT coalesce(sum(burden), 0) FROM of_protected) AS "protectedBurden",
       count(*) FILTER (WHERE r.is_counted)::int AS receptions, count(DISTINCT r.enterprise_id)::int AS "receivingEnterprises", coalesce(sum(r.burden), 0) AS burden,
       count(*) FILTER (WHERE r.is_reported)::int AS reported, count(*) FILTER (WHERE r.is_empty)::int AS empty,
       count(*) FILTER (WHERE r.is_counted AND r.size_class IN ('SMALL', 'MICRO'))::int AS "smallAndMicro",
       (SELECT jsonb_agg(jsonb_build_object('visits', visits, 'enterprises', enterprises)) FROM exposure) AS exposure,
       (SELECT count(*) FROM enterprise_copy e WHERE ${isWilling} AND e.division_code LIKE $1)::int AS willing, (SELECT count(*) FROM exposed)::int AS "willingVisited"
     FROM sized r`,
    [divisionPattern(divisionCode), from, to, JSON.stringify(burdenWeights), assumedHosts, `${span.firstMonth}-01`, `${span.lastMonth}-01`, assumedContactMinutes],
  );
  if (row === undefined) throw new Error('a count has a row');
  const { willing, willingVisited, exposure, ...figures } = row;
  return { ...figures, exposure: [...(exposure ?? []), { visits: 0, enterprises: willing - willingVisited }] };
};
