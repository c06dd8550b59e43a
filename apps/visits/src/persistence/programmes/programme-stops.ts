import type { Caller } from '@qinqing/caller';
import type { EntityManager } from 'typeorm';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { selectVisibleVisits } from '../visible-visits.ts';
import { listVisitRequestsById } from '../visit-requests.ts';

const everything = { states: null, kinds: null, enterpriseId: null, scheduledFrom: null, scheduledBefore: null };

/** The stops that a reader may see, of many programmes in two statements: the same scopes as every list of visits. */
export const listVisibleStops = async (manager: EntityManager, { caller, now }: { readonly caller: Caller; readonly now: Date }, programmeIds: readonly string[]): Promise<VisitRequest[]> => {
  const { where, parameters, bind } = selectVisibleVisits(caller, everything, now);
  const rows: { id: string }[] = await manager.query(
    `/* programmes:stops */ SELECT v.id FROM visit_request v WHERE v.programme_id = ANY(${bind(programmeIds)}) AND ${where} ORDER BY v.created_at, v.id`,
    parameters,
  );
  const found = new Map((await listVisitRequestsById(manager, rows.map(({ id }) => id))).map((request) => [request.id, request]));
  return rows.flatMap(({ id }) => found.get(id) ?? []);
};

/** All stops, for the decision whom else to ask. */
export const listStops = (manager: EntityManager, programmeId: string): Promise<Pick<VisitRequest, 'enterpriseId' | 'state'>[]> =>
  manager.query('/* programmes:allStops */ SELECT enterprise_id AS "enterpriseId", state FROM visit_request WHERE programme_id = $1', [programmeId]);

/** The enterprises of a programme's other stops. Those who give one of its stops another enterprise follow one another. */
export const listOtherTargets = async (manager: EntityManager, { id, programmeId }: Pick<VisitRequest, 'id' | 'programmeId'>): Promise<ReadonlySet<string>> => {
  if (programmeId === null) return new Set();
  await manager.query('/* programmes:lock */ SELECT 1 FROM visit_programme WHERE id = $1 FOR UPDATE', [programmeId]);
  const rows: { enterpriseId: string }[] = await manager.query('/* programmes:otherTargets */ SELECT enterprise_id AS "enterpriseId" FROM visit_request WHERE programme_id = $1 AND id <> $2', [programmeId, id]);
  return new Set(rows.map(({ enterpriseId }) => enterpriseId));
};
