import type { EntityManager } from 'typeorm';
import { instantsOf } from '../../domain/month.ts';
import { placeHoldingStates } from '../../domain/visit-state.ts';
import { divisionPattern } from '../scopes.ts';
import { receptionId } from './receptions.ts';
import type { FiguresQuery } from './visit-figures.ts';

export interface AccompanyingRecord {
  readonly visitRequestId: string;
  readonly officerIds: readonly string[];
  readonly hosts: number | null;
  readonly recordedBy: string;
  readonly now: Date;
}

/** Replaces what was recorded of a visit; concurrent records of one visit follow one another, so that the last one is left whole. */
export const saveAccompanying = async (manager: EntityManager, { visitRequestId, officerIds, hosts, recordedBy, now }: AccompanyingRecord): Promise<void> => {
  await manager.query('/* accompanying:lock */ SELECT 1 FROM visit_request WHERE id = $1 FOR UPDATE', [visitRequestId]);
  await manager.query('/* accompanying:forget */ DELETE FROM visit_accompanying WHERE visit_request_id = $1', [visitRequestId]);
  await manager.query(
    '/* accompanying:save */ INSERT INTO visit_accompanying (visit_request_id, officer_id, recorded_by, recorded_at) SELECT $1, unnest($2::uuid[]), $3, $4 ON CONFLICT DO NOTHING',
    [visitRequestId, officerIds, recordedBy, now],
  );
  if (hosts === null) return;
  await manager.query(
    `/* hosts:save */ INSERT INTO visit_hosts (visit_request_id, hosts, recorded_by, recorded_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (visit_request_id) DO UPDATE SET hosts = excluded.hosts, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`,
    [visitRequestId, hosts, recordedBy, now],
  );
};

export interface RecordedAccompanying {
  readonly id: string;
  readonly officerIds: readonly string[];
  readonly hosts: number | null;
}

export const listAccompanying = (manager: EntityManager, visitRequestIds: readonly string[]): Promise<RecordedAccompanying[]> =>
  manager.query(
    `/* accompanying:list */ SELECT asked.id, h.hosts,
       ARRAY(SELECT a.officer_id FROM visit_accompanying a WHERE a.visit_request_id = asked.id ORDER BY a.officer_id) AS "officerIds"
     FROM unnest($1::uuid[]) AS asked(id) LEFT JOIN visit_hosts h ON h.visit_request_id = asked.id`,
    [visitRequestIds],
  );

export interface OfficerVisits {
  readonly officerId: string;
  readonly visits: number;
}

const accompanied = `visit_accompanying a JOIN visit_request v ON v.id = a.visit_request_id`;

/** Visits with a date that officers accompany between two instants, merged ones as one; the most loaded first. */
export const listAccompanyingLoads = (
  manager: EntityManager,
  { divisionCode, from, to, officerIds = null, most }: { readonly divisionCode: string; readonly from: Date; readonly to: Date; readonly officerIds?: readonly string[] | null; readonly most: number },
): Promise<OfficerVisits[]> =>
  manager.query(
    `/* accompanying:loads */ SELECT a.officer_id AS "officerId", count(DISTINCT ${receptionId})::int AS visits FROM ${accompanied}
     WHERE v.division_code LIKE $1 AND v.scheduled_starts_at >= $2 AND v.scheduled_starts_at < $3 AND v.state = ANY($4) AND ($5::uuid[] IS NULL OR a.officer_id = ANY($5))
     GROUP BY a.officer_id ORDER BY visits DESC, a.officer_id LIMIT $6`,
    [divisionPattern(divisionCode), from, to, placeHoldingStates, officerIds, most],
  );

/** In how many weeks officers accompanied more visits than they should (VIS-31), and how many officers accompanied any. */
export const readAccompanyingFigures = async (
  manager: EntityManager,
  { divisionCode, span }: FiguresQuery,
  { accompanyingPerWeek }: { readonly accompanyingPerWeek: number },
): Promise<{ accompanyingTooMuch: number; accompanyingOfficers: number }> => {
  const { from, to } = instantsOf(span);
  const [row]: { accompanyingTooMuch: number; accompanyingOfficers: number }[] = await manager.query(
    `/* metrics:accompanying */ SELECT count(*) FILTER (WHERE visits > $5)::int AS "accompanyingTooMuch", count(DISTINCT officer_id)::int AS "accompanyingOfficers" FROM (
       SELECT a.officer_id, count(DISTINCT ${receptionId}) AS visits FROM ${accompanied}
       WHERE v.division_code LIKE $1 AND v.scheduled_starts_at >= $2 AND v.scheduled_starts_at < $3 AND v.state = ANY($4)
       GROUP BY a.officer_id, date_trunc('week', v.scheduled_starts_at AT TIME ZONE 'Asia/Shanghai')) AS weeks`,
    [divisionPattern(divisionCode), from, to, placeHoldingStates, accompanyingPerWeek],
  );
  if (row === undefined) throw new Error('a count has a row');
  return row;
};
