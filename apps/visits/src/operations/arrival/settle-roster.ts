import { isRosterComplete } from '../../domain/arrival/roster.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { listMembers } from '../../persistence/arrival/rosters.ts';
import { moveVisit, type VisitSituation } from '../act-on-visit.ts';

/**
 * What follows from a change of the roster (§9.1): with the last verification and pledge the visit is READY, and with somebody
 * new or rejected it no longer is. The visit must be locked.
 */
export const settleRoster = async (situation: VisitSituation, step: { readonly actor: string; readonly now: Date }): Promise<{ readonly saved: VisitRequest }> => {
  const { manager, request } = situation;
  const isComplete = isRosterComplete(await listMembers(manager, [request.id]));
  if (request.state === 'SCHEDULED' && isComplete) return { saved: await moveVisit(situation, step, { events: ['verifyRoster'] }) };
  if (request.state === 'READY' && !isComplete) return { saved: await moveVisit(situation, step, { events: ['changeRoster'] }) };
  return { saved: request };
};
