import type { EntityManager } from '@qinqing/database';
import type { PolicyApplication } from '../domain/policy-application.ts';
import { isWonByRedList } from '../domain/waitlist.ts';
import { SYSTEM_ACTOR } from '../persistence/applications.ts';
import { lockBudget } from '../persistence/waiting-lists.ts';
import { moveApplication } from './act-on-application.ts';
import { grantReserved, listServable, tryReserve, type FundedApplication, type FundsContext } from './grant-funds.ts';

/**
 * Serves those who wait, in their order, with the money that has come (POL-16): after an appropriation, and when money comes back. The first one whom the
 * money does not suffice for ends it: nobody behind jumps over, however small. Runs in the transaction that brings the money.
 *
 * @returns the applications that were served
 */
export const serveWaitingList = async (manager: EntityManager, projectId: string, given: Omit<FundsContext, 'actor'>): Promise<readonly PolicyApplication[]> => {
  const context = { ...given, actor: SYSTEM_ACTOR };
  await lockBudget(manager, projectId);
  const waiting = await listServable(manager, projectId, context.settings);
  const reserved: FundedApplication[] = [];
  for (const application of waiting) {
    if (!(await tryReserve(manager, application, context))) break;
    reserved.push(application);
  }
  const stillWaiting = waiting.slice(reserved.length);
  const served: PolicyApplication[] = [];
  for (const application of reserved) {
    const { events, changes } = await grantReserved(manager, { ...application, isCreditTieBreak: isWonByRedList(application, stillWaiting) }, context);
    served.push(await moveApplication({ manager, application }, context, { events: ['serve', ...events], changes }));
  }
  return served;
};
