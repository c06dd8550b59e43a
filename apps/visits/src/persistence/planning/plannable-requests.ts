import type { EntityManager } from 'typeorm';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { keptSecret } from '../inspections/kept-secret.ts';
import { listVisitRequestsById } from '../visit-requests.ts';

/**
 * The requests that a plan decides on, oldest first: found necessary, alone, and nobody asked yet. Answers of enterprises are no
 * input (VIS-08); what the centre picked for a unit's criteria (VIS-44) and what is hidden until arrival go their own ways.
 */
export const listPlannableRequests = async (manager: EntityManager, divisionPrefix: string, most: number): Promise<VisitRequest[]> => {
  const rows: { id: string }[] = await manager.query(
    `/* planning:open */ SELECT id FROM visit_request
     WHERE state = 'NECESSARY' AND bundle_id IS NULL AND NOT is_picked AND announcement IS DISTINCT FROM 'UNANNOUNCED' AND division_code LIKE $1 || '%'
     ORDER BY created_at, id LIMIT $2`,
    [divisionPrefix, most],
  );
  const found = new Map((await listVisitRequestsById(manager, rows.map(({ id }) => id))).map((request) => [request.id, request]));
  return rows.flatMap(({ id }) => found.get(id) ?? []);
};

export interface BookedVisit {
  readonly enterpriseId: string;
  readonly unitId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/**
 * Visits that have their date in a span, at one of the enterprises or by one of the units. At an enterprise, one that is hidden until it arrives is
 * left out: dates that keep clear of it are read by the enterprise (§0.1).
 */
export const listBookedVisits = (
  manager: EntityManager,
  { enterpriseIds, unitIds, from, to }: { readonly enterpriseIds: readonly string[]; readonly unitIds: readonly string[]; readonly from: Date; readonly to: Date },
): Promise<BookedVisit[]> =>
  manager.query(
    `/* planning:booked */ SELECT enterprise_id AS "enterpriseId", unit_id AS "unitId", scheduled_starts_at AS "startsAt", scheduled_ends_at AS "endsAt" FROM visit_request v
     WHERE state IN ('SCHEDULED', 'READY', 'IN_PROGRESS') AND scheduled_starts_at < $4 AND scheduled_ends_at > $3
       AND ((enterprise_id = ANY($1) AND NOT (${keptSecret('v')})) OR unit_id = ANY($2))`,
    [enterpriseIds, unitIds, from, to],
  );

export interface ExposureCount {
  readonly enterpriseId: string;
  /** `YYYY-Qn`. */
  readonly quarter: string;
  readonly visits: number;
}

/** Exposure visits credited from a month (`YYYY-MM`) on (VIS-24). */
export const countExposures = (manager: EntityManager, enterpriseIds: readonly string[], fromMonth: string): Promise<ExposureCount[]> =>
  manager.query(
    `/* planning:exposures */ SELECT enterprise_id AS "enterpriseId", quarter, count(*)::int AS visits FROM exposure_credit
     WHERE enterprise_id = ANY($1) AND month >= $2 GROUP BY enterprise_id, quarter`,
    [enterpriseIds, fromMonth],
  );

/** Receptions of each enterprise since a month (`YYYY-MM`); who had none is left out. */
export const countReceptions = async (manager: EntityManager, enterpriseIds: readonly string[], fromMonth: string): Promise<ReadonlyMap<string, number>> => {
  const rows: { enterprise_id: string; receptions: number }[] = await manager.query(
    '/* planning:receptions */ SELECT enterprise_id, count(*)::int AS receptions FROM visit_slot WHERE enterprise_id = ANY($1) AND month >= $2 GROUP BY enterprise_id',
    [enterpriseIds, fromMonth],
  );
  return new Map(rows.map(({ enterprise_id: id, receptions }) => [id, receptions]));
};
