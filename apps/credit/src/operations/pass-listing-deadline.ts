import { retryLostRaces, type DataSource, type EntityManager } from '@qinqing/database';
import { findEnterpriseCopy } from '@qinqing/register-copies';
import { shanghaiDate } from '@qinqing/working-time';
import type { ListEntry } from '../domain/list-entry.ts';
import { findListEntry } from '../persistence/list-entries.ts';
import { listRepairsOfListings } from '../persistence/repairs.ts';
import { takeEnterprise } from '../persistence/standings.ts';
import { moveListEntry } from './move-list-entry.ts';
import { putOnBlackList } from './put-on-black-list.ts';
import { SYSTEM_ACTOR } from './reconcile-red-entry.ts';
import { refreshStanding } from './refresh-standing.ts';
import { settingsAt } from './settings-at.ts';

export interface DeadlineContext {
  readonly dataSource: DataSource;
  readonly now: Date;
}

/**
 * What time brings to a black entry (§9.5): the notice passes unanswered and it is listed; publication reaches its greatest length and
 * stops. Done twice, or too early, it does nothing.
 */
export const passListingDeadline = ({ dataSource, now }: DeadlineContext, listEntryId: string): Promise<void> =>
  retryLostRaces(() =>
    dataSource.transaction(async (manager) => {
      const found = await findListEntry(manager, listEntryId);
      if (found === null) return;
      await takeEnterprise(manager, found.enterpriseId);
      const [entry, enterprise] = [await findListEntry(manager, listEntryId), await findEnterpriseCopy(manager, found.enterpriseId)];
      if (entry === null || enterprise === null || !(await moveOn(manager, entry, now))) return;
      await refreshStanding(manager, enterprise, { now, requestId: null });
    }),
  );

const moveOn = async (manager: EntityManager, entry: ListEntry, now: Date): Promise<boolean> => {
  const today = shanghaiDate(now);
  if (entry.state === 'NOTICE' && entry.dueAt !== null && entry.dueAt <= now) {
    await putOnBlackList(manager, entry, await settingsAt(manager, entry.divisionCode, today), { actor: SYSTEM_ACTOR, reason: null, now });
    return true;
  }
  if (entry.state === 'LISTED' && entry.publishedUntil !== null && entry.publishedUntil < today) {
    // Who never showed that the duty was fulfilled stays under the sector's own rules.
    const hasSectorRuleFlag = (await listRepairsOfListings(manager, [entry.id])).length === 0;
    await moveListEntry(manager, entry, ['stopPublication'], { actor: SYSTEM_ACTOR, reason: null, now, changes: { hasSectorRuleFlag } });
    return true;
  }
  return false;
};
