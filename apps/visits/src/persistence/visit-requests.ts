import { LostRace } from '@qinqing/database';
import { In, type EntityManager } from 'typeorm';
import type { VisitRequest, VisitTransition, VisitWindow } from '../domain/visit-request.ts';
import { placeHoldingStates, type VisitStep } from '../domain/visit-state.ts';
import type { EarlierVisit } from '../domain/standing/earlier-visit.ts';
import { visitRequestEntity, visitTransitionEntity, visitWindowEntity } from './entities.ts';

export const findVisitRequest = (manager: EntityManager, id: string): Promise<VisitRequest | null> => manager.findOneBy(visitRequestEntity, { id });

export const listVisitRequestsById = (manager: EntityManager, ids: readonly string[]): Promise<VisitRequest[]> => manager.findBy(visitRequestEntity, { id: In([...ids]) });

export const insertVisitRequest = async (manager: EntityManager, request: VisitRequest, windows: readonly VisitWindow[]): Promise<void> => {
  await manager.insert(visitRequestEntity, request as object);
  await manager.insert(visitWindowEntity, windows as object[]);
};

export const insertWindows = async (manager: EntityManager, windows: readonly VisitWindow[]): Promise<void> => {
  await manager.insert(visitWindowEntity, windows as object[]);
};

export interface VisitChange {
  readonly steps: readonly VisitStep[];
  readonly changes: Partial<VisitRequest>;
  readonly actor: string;
  readonly reason: string | null;
  readonly now: Date;
}

/**
 * Moves a request on and records each step. The database accepts only the successor of the version that was read: whoever
 * decided on an older state loses the race and decides anew.
 *
 * @returns the request as it is now
 */
export const saveVisitSteps = async (manager: EntityManager, request: VisitRequest, { steps, changes, actor, reason, now }: VisitChange): Promise<VisitRequest> => {
  const next: VisitRequest = { ...request, ...changes, state: steps.at(-1)?.to ?? request.state, updatedAt: now, version: request.version + 1 };
  const { id, ...columns } = next;
  const { affected } = await manager.update(visitRequestEntity, { id }, columns as object);
  if (affected !== 1) throw new LostRace(`visit request ${id} is gone`);
  if (steps.length === 0) return next;
  await manager.insert(
    visitTransitionEntity,
    steps.map((step) => ({ visitRequestId: id, version: next.version, event: step.event, fromState: step.from, toState: step.to, actor, reason, at: now })),
  );
  return next;
};

/** Only the moment from which its end may be read moves: no step, and nothing that anybody else learns of. */
export const speakOfEndNow = (manager: EntityManager, request: VisitRequest, now: Date): Promise<VisitRequest> =>
  saveVisitSteps(manager, request, { steps: [], changes: { unspokenUntil: null }, actor: '', reason: null, now });

/** The windows of the newest round of each request, first choice first. */
export const listCurrentWindows = (manager: EntityManager, visitRequestIds: readonly string[]): Promise<VisitWindow[]> =>
  manager.query(
    `/* windows:current */ SELECT w.visit_request_id AS "visitRequestId", w.round, w.position, w.starts_at AS "startsAt", w.ends_at AS "endsAt"
     FROM visit_window w
     WHERE w.visit_request_id = ANY($1) AND w.round = (SELECT max(round) FROM visit_window WHERE visit_request_id = w.visit_request_id)
     ORDER BY w.visit_request_id, w.position`,
    [visitRequestIds],
  );

export const listTransitions = (manager: EntityManager, visitRequestIds: readonly string[]): Promise<VisitTransition[]> =>
  manager.find(visitTransitionEntity, { where: { visitRequestId: In([...visitRequestIds]) }, order: { version: 'ASC' } });

/**
 * What visits that took place since an instant, or have a date, were about, newest first, however early they were booked (VIS-30). Refused ones are left out (VIS-08), and so is an unannounced
 * inspection that has not arrived: nobody is to learn of it (§0.1).
 */
export const listRecentTopics = (manager: EntityManager, enterpriseId: string, since: Date): Promise<EarlierVisit[]> =>
  manager.query(
    `/* visits:recentTopics */ SELECT id, topics, purpose FROM visit_request
     WHERE enterprise_id = $1 AND scheduled_starts_at >= $2 AND state = ANY($3) AND (announcement IS DISTINCT FROM 'UNANNOUNCED' OR checked_in_at IS NOT NULL)
     ORDER BY scheduled_starts_at DESC, id LIMIT 200`,
    [enterpriseId, since, placeHoldingStates],
  );

/** Requests whose step has run out of time, oldest first. */
export const listOverdueIds = async (manager: EntityManager, now: Date, most: number): Promise<string[]> => {
  const rows: { id: string }[] = await manager.query('/* visits:overdue */ SELECT id FROM visit_request WHERE due_at <= $1 ORDER BY due_at LIMIT $2', [now, most]);
  return rows.map(({ id }) => id);
};
