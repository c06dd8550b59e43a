import type { EntityManager } from '@qinqing/database';
import type { ListEntry } from '../domain/list-entry.ts';
import { walk, type ListingEvent } from '../domain/listing-state.ts';
import { saveListEntrySteps } from '../persistence/list-entries.ts';

export interface ListEntryMove {
  readonly actor: string;
  readonly reason: string | null;
  readonly now: Date;
  readonly changes?: Partial<ListEntry>;
}

/** Walks an entry through events and saves it. Whatever clock ran before stops, unless the changes start one. */
export const moveListEntry = (manager: EntityManager, entry: ListEntry, events: readonly ListingEvent[], { changes = {}, ...move }: ListEntryMove): Promise<ListEntry> => {
  const steps = walk(entry.state, events);
  if (steps === null) throw new Error(`${entry.state} does not lead through ${events.join(', ')}`);
  return saveListEntrySteps(manager, entry, { steps, changes: { dueAt: null, dueCalendarVersion: null, ...changes }, ...move });
};
