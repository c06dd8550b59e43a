import type { EntityManager } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { Actionable } from '../domain/credit-actions.ts';
import type { CreditRecord } from '../domain/credit-record.ts';
import type { ListEntry } from '../domain/list-entry.ts';
import { listBlackListed } from '../persistence/list-entries.ts';
import { listRepairsOfListings, listRepairsOfRecords } from '../persistence/repairs.ts';

/** What bears on an action with a record, read in the transaction of the decision. */
export const judgeRecord = ({ today }: RequestContext) => async (manager: EntityManager, record: CreditRecord): Promise<Actionable> =>
  ({ kind: 'RECORD', record, repairs: await listRepairsOfRecords(manager, [record.id]), today });

/** What bears on an action with a list entry. */
export const judgeListEntry = ({ now, today }: RequestContext) => async (manager: EntityManager, entry: ListEntry): Promise<Actionable> => ({
  kind: 'LISTING',
  entry,
  repairs: await listRepairsOfListings(manager, [entry.id]),
  isBlackListed: (await listBlackListed(manager, [entry.enterpriseId])).has(entry.enterpriseId),
  now,
  today,
});
