import type { EntityManager } from '@qinqing/database';
import { windowsAhead, type VisitRequest } from '../../domain/visit-request.ts';
import { listCurrentWindows } from '../../persistence/visit-requests.ts';
import type { VisitMove } from '../act-on-visit.ts';

/**
 * An unannounced inspection that the law demands is scheduled without asking anybody (§0.1). It takes its place in the enterprise's month
 * when it arrives: until then nothing that an enterprise reads may hold it. If its day came while it waited, it is to be booked again.
 */
export const scheduleUnannounced = async (manager: EntityManager, request: Pick<VisitRequest, 'id'>, now: Date): Promise<VisitMove> => {
  const [window] = windowsAhead(await listCurrentWindows(manager, [request.id]), now);
  if (window === undefined) return { events: ['cancel'], reason: '拟检查时段已过，请重新预约。' };
  return { events: ['findNecessary', 'scheduleUnannounced'], changes: { scheduledStartsAt: window.startsAt, scheduledEndsAt: window.endsAt } };
};
