/**
 * What disturbs an enterprise (§10.1, VIS-42): neither what it set going itself, nor what it asked for. SQL over `visit_request v`.
 */
export const disturbs = `NOT (v.kind = 'SERVICE' AND v.is_invited)`;

/** What is counted as a reception (§10.1): what disturbs, but a supplier's visit and an emergency. */
export const isReception = `${disturbs} AND v.kind <> 'SUPPLIER_VISIT' AND NOT v.is_emergency`;

export const tookPlace = `v.state IN ('COMPLETED', 'FEEDBACK_DONE', 'CLOSED')`;

/** The month in Shanghai, `YYYY-MM`. */
const monthOfVisit = `to_char(v.scheduled_starts_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')`;

/** A merged visit is one (VIS-11). */
export const receptionId = 'coalesce(v.bundle_id, v.id)';

const minutes = `greatest(0, extract(epoch FROM coalesce(v.checked_out_at, v.scheduled_ends_at) - coalesce(v.checked_in_at, v.scheduled_starts_at)) / 60)::float8`;
const isEmptyOutcome = `(v.outcome ->> 'problemsSolved')::int + (v.outcome ->> 'problemsRegistered')::int + (v.outcome ->> 'factsUpdated')::int + (v.outcome ->> 'servicesDelivered')::int = 0`;

/**
 * Contacts of campaigns that used up a place of a month (VIS-38), as receptions. Nobody checks in: they took place when they are on record.
 * To be read as `v`, with the enterprise's division.
 */
export const campaignReceptions = `(SELECT c.id, c.enterprise_id, e.division_code, c.at AS scheduled_starts_at FROM campaign_contact c
     JOIN visit_slot s ON s.contact_id = c.id JOIN enterprise_copy e ON e.id = c.enterprise_id WHERE c.mode = 'ON_SITE')`;

/**
 * One row for each reception that took place, with its burden (VIS-03): the heaviest kind × the longest stay in hours × the most hosts. A contact
 * of a campaign weighs like research of the time that is assumed for it.
 *
 * @param where over enterprise_id, division_code and scheduled_starts_at of `v`
 * @param weights the parameter that holds the weights by kind as jsonb
 * @param assumedHosts the parameter for visits of which nobody has said it
 * @param contactMinutes the parameter for contacts of campaigns
 */
export const selectReceptions = (where: string, weights: string, assumedHosts: string, contactMinutes: string): string =>
  `SELECT v.enterprise_id, ${monthOfVisit} AS month, ${receptionId} AS reception,
     max((${weights}::jsonb ->> v.kind)::float8) * max(${minutes}) / 60 * max(coalesce(h.hosts, ${assumedHosts}::int)) AS burden,
     bool_or(${isReception}) AS is_counted, bool_or(v.outcome IS NOT NULL) AS is_reported,
     coalesce(bool_and(${isEmptyOutcome}) FILTER (WHERE v.outcome IS NOT NULL), false) AS is_empty
   FROM visit_request v LEFT JOIN visit_hosts h ON h.visit_request_id = v.id
   WHERE ${where} AND ${tookPlace} AND ${disturbs}
   GROUP BY v.enterprise_id, ${monthOfVisit}, ${receptionId}
   UNION ALL SELECT v.enterprise_id, ${monthOfVisit}, v.id, (${weights}::jsonb ->> 'RESEARCH')::float8 * ${contactMinutes}::int / 60.0 * ${assumedHosts}::int, true, false, false
   FROM ${campaignReceptions} AS v WHERE ${where}`;
