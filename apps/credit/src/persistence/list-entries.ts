import { LostRace } from '@qinqing/database';
import { In, type EntityManager } from 'typeorm';
import type { ListEntry, ListEntryTransition } from '../domain/list-entry.ts';
import { isInForce, openStates, type ListingStep } from '../domain/listing-state.ts';
import { listingEntity, listingTransitionEntity } from './entities.ts';

export const findListEntry = (manager: EntityManager, id: string): Promise<ListEntry | null> => manager.findOneBy(listingEntity, { id });

export const listListEntriesById = (manager: EntityManager, ids: readonly string[]): Promise<ListEntry[]> => manager.findBy(listingEntity, { id: In([...ids]) });

/** The open entries of an enterprise: one of each kind at most. */
export const listOpenEntries = (manager: EntityManager, enterpriseId: string): Promise<ListEntry[]> =>
  manager.findBy(listingEntity, { enterpriseId, state: In([...openStates]) });

/** Enterprises of these that are on the black list now. */
export const listBlackListed = async (manager: EntityManager, enterpriseIds: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows: { enterprise_id: string }[] = await manager.query(
    "/* listings:black */ SELECT enterprise_id FROM credit_listing WHERE enterprise_id = ANY($1) AND state = 'LISTED'",
    [enterpriseIds],
  );
  return new Set(rows.map(({ enterprise_id: id }) => id));
};

/** Records on which a candidate was dropped: they make no candidate again. */
export const listDroppedRecordIds = async (manager: EntityManager, enterpriseId: string): Promise<ReadonlySet<string>> => {
  const rows: { id: string }[] = await manager.query(
    "/* listings:dropped */ SELECT DISTINCT unnest(record_ids) AS id FROM credit_listing WHERE enterprise_id = $1 AND kind = 'RED' AND state = 'DROPPED'",
    [enterpriseId],
  );
  return new Set(rows.map(({ id }) => id));
};

/** @throws LostRace when the enterprise has an open entry of this kind already */
export const insertListEntry = async (manager: EntityManager, entry: ListEntry): Promise<void> => {
  const { identifiers } = await manager.createQueryBuilder().insert().into(listingEntity).values(entry as object).orIgnore().returning('id').execute();
  if (identifiers[0] === undefined) throw new LostRace(`enterprise ${entry.enterpriseId} has an open ${entry.kind} entry already`);
};

export interface ListEntryChange {
  readonly steps: readonly ListingStep[];
  readonly changes?: Partial<ListEntry>;
  readonly actor: string;
  readonly reason: string | null;
  readonly now: Date;
}

/**
 * Moves an entry on and records each step. The database accepts only the successor of the version that was read.
 *
 * @returns the entry as it is now
 */
export const saveListEntrySteps = async (manager: EntityManager, entry: ListEntry, { steps, changes, actor, reason, now }: ListEntryChange): Promise<ListEntry> => {
  const next: ListEntry = { ...entry, ...changes, state: steps.at(-1)?.to ?? entry.state, updatedAt: now, version: entry.version + 1 };
  const { id, ...columns } = next;
  const { affected } = await manager.update(listingEntity, { id }, columns as object);
  if (affected !== 1) throw new LostRace(`list entry ${id} is gone`);
  if (steps.length > 0) await recordSteps(manager, next, { steps, actor, reason, now });
  return next;
};

export const recordSteps = async (manager: EntityManager, { id, version }: ListEntry, { steps, actor, reason, now }: ListEntryChange): Promise<void> => {
  await manager.insert(
    listingTransitionEntity,
    steps.map((step) => ({ listingId: id, version, event: step.event, fromState: step.from, toState: step.to, actor, reason, at: now })),
  );
};

export const listTransitions = (manager: EntityManager, listingIds: readonly string[]): Promise<ListEntryTransition[]> =>
  manager.find(listingTransitionEntity, { where: { listingId: In([...listingIds]) }, order: { version: 'ASC', at: 'ASC' } });

/** Entries in force, of many enterprises. */
export const listEntriesInForce = (manager: EntityManager, enterpriseIds: readonly string[]): Promise<ListEntry[]> =>
  manager.findBy(listingEntity, { enterpriseId: In([...enterpriseIds]), state: In(openStates.filter(isInForce)) });

/** Entries that time has run out for: hearings over, publication at its end. */
export const listOverdueEntryIds = async (manager: EntityManager, now: Date, today: string, most: number): Promise<string[]> => {
  const rows: { id: string }[] = await manager.query(
    `/* listings:overdue */ (SELECT id FROM credit_listing WHERE due_at <= $1 ORDER BY due_at LIMIT $3)
     UNION ALL (SELECT id FROM credit_listing WHERE state = 'LISTED' AND published_until < $2 ORDER BY published_until LIMIT $3)`,
    [now, today, most],
  );
  return rows.map(({ id }) => id);
};
