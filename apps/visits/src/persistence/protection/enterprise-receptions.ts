import type { EntityManager } from 'typeorm';
import type { ReceptionSettings } from '../../domain/protection/burden.ts';
import { instantsOf, type MonthSpan } from '../../domain/month.ts';
import { placeHoldingStates } from '../../domain/visit-state.ts';
import { campaignReceptions, isReception, receptionId, selectReceptions } from './receptions.ts';

export interface EnterpriseReceptions {
  readonly enterpriseId: string;
  readonly receptions: number;
  readonly burden: number;
}

/** How many receptions enterprises had in a span and what burden they were, in one statement; enterprises without any are left out. */
export const listEnterpriseReceptions = (manager: EntityManager, enterpriseIds: readonly string[], span: MonthSpan, { burdenWeights, assumedHosts, assumedContactMinutes }: ReceptionSettings): Promise<EnterpriseReceptions[]> => {
  const { from, to } = instantsOf(span);
  return manager.query(
    `/* receptions:ofEnterprises */ SELECT enterprise_id AS "enterpriseId", count(*) FILTER (WHERE is_counted)::int AS receptions, sum(burden) AS burden
     FROM (${selectReceptions('v.enterprise_id = ANY($1) AND v.scheduled_starts_at >= $2 AND v.scheduled_starts_at < $3', '$4', '$5', '$6')}) AS r
     GROUP BY enterprise_id`,
    [enterpriseIds, from, to, JSON.stringify(burdenWeights), assumedHosts, assumedContactMinutes],
  );
};

/** How often an enterprise was visited between two instants, the second included; what it refused counts nowhere (VIS-08, VIS-09). */
export const countReceptions = async (manager: EntityManager, enterpriseId: string, since: Date, until: Date): Promise<number> => {
  const [row]: { count: number }[] = await manager.query(
    `/* receptions:trailing */ SELECT (SELECT count(DISTINCT ${receptionId}) FROM visit_request v
       WHERE v.enterprise_id = $1 AND v.scheduled_starts_at >= $2 AND v.scheduled_starts_at <= $3 AND v.state = ANY($4) AND ${isReception})::int
     + (SELECT count(*) FROM ${campaignReceptions} AS v WHERE v.enterprise_id = $1 AND v.scheduled_starts_at >= $2 AND v.scheduled_starts_at <= $3)::int AS count`,
    [enterpriseId, since, until, placeHoldingStates],
  );
  return row?.count ?? 0;
};
