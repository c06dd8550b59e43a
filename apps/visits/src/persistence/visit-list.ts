import type { Caller } from '@qinqing/caller';
import type { Keyset } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { VisitRequest } from '../domain/visit-request.ts';
import { selectVisibleVisits, type VisitFilter } from './visible-visits.ts';
import { listVisitRequestsById } from './visit-requests.ts';

export const VISIT_ORDER = 'visit:newest';
const COUNT_LIMIT = 10_000;

/** Up to `size + 1` requests that the caller may see, newest first: two statements, whatever the page. */
export const listVisibleVisits = async (manager: EntityManager, caller: Caller, filter: VisitFilter, keyset: Keyset): Promise<VisitRequest[]> => {
  const { where, parameters, bind } = selectVisibleVisits(caller, filter);
  const after = keyset.after === null ? '' : `AND (v.created_at, v.id) < (${bind(keyset.after[0])}::timestamptz, ${bind(keyset.after[1])}::uuid)`;
  const rows: { id: string }[] = await manager.query(
    `/* visits:page */ SELECT v.id FROM visit_request v WHERE ${where} ${after} ORDER BY v.created_at DESC, v.id DESC LIMIT ${keyset.size + 1}`,
    parameters,
  );
  const requests = new Map((await listVisitRequestsById(manager, rows.map(({ id }) => id))).map((request) => [request.id, request]));
  return rows.flatMap(({ id }) => requests.get(id) ?? []);
};

export const visitSortValues = ({ createdAt, id }: VisitRequest): readonly string[] => [createdAt.toISOString(), id];

/** @returns how many there are, or null when there are more than 10,000 */
export const countVisibleVisits = async (manager: EntityManager, caller: Caller, filter: VisitFilter): Promise<number | null> => {
  const { where, parameters } = selectVisibleVisits(caller, filter);
  const [row]: { count: number }[] = await manager.query(
    `/* visits:count */ SELECT count(*)::int AS count FROM (SELECT 1 FROM visit_request v WHERE ${where} LIMIT ${COUNT_LIMIT + 1}) AS counted`,
    parameters,
  );
  return row === undefined || row.count > COUNT_LIMIT ? null : row.count;
};
