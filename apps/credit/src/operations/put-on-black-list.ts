import { setTimer, type EntityManager } from '@qinqing/database';
import { shanghaiDate, startOfShanghaiDay } from '@qinqing/working-time';
import type { Settings } from '../context.ts';
import type { ListEntry } from '../domain/list-entry.ts';
import { addDays, publicationPeriod } from '../domain/publication.ts';
import { listOpenEntries } from '../persistence/list-entries.ts';
import { moveListEntry, type ListEntryMove } from './move-list-entry.ts';

export const setListingTimer = (manager: EntityManager, listEntryId: string, runAt: Date): Promise<unknown> =>
  setTimer(manager, { job: 'pass-listing-deadline', payload: { listEntryId }, runAt, key: `listing:${listEntryId}` });

/** Lists after the notice (§9.5): a red entry ends first, since a firm is never both; publication is that of the serious class. */
export const putOnBlackList = async (manager: EntityManager, entry: ListEntry, settings: Settings, move: Omit<ListEntryMove, 'changes'>): Promise<ListEntry> => {
  const red = (await listOpenEntries(manager, entry.enterpriseId)).find(({ kind }) => kind === 'RED');
  if (red !== undefined) await moveListEntry(manager, red, ['lapse'], { actor: move.actor, reason: '列入黑名单', now: move.now });
  const listedOn = shanghaiDate(move.now);
  const { repairableFrom, publishedUntil } = publicationPeriod('SERIOUS', listedOn, settings.values);
  const saved = await moveListEntry(manager, entry, ['list'], { ...move, changes: { listedOn, repairableFrom, publishedUntil, settingsVersion: settings.version } });
  await setListingTimer(manager, saved.id, startOfShanghaiDay(addDays(publishedUntil, 1)));
  return saved;
};
