import type { EntityManager } from '@qinqing/database';

/** The salts of an entry's personal values, by name, for showing that a value is the one whose digest the entry holds. */
export const readSalts = async (manager: EntityManager, entryId: string): Promise<ReadonlyMap<string, Buffer>> => {
  const rows: { name: string; salt: Buffer }[] = await manager.query('/* audit:salts */ SELECT name, salt FROM audit_salt WHERE entry_id = $1', [entryId]);
  return new Map(rows.map(({ name, salt }) => [name, salt]));
};

/** Erases the personal values of entries: what is left of them in the chain can no longer be traced to anybody (SHR-14). */
export const eraseSalts = (manager: EntityManager, entryIds: readonly string[]): Promise<unknown> =>
  manager.query('/* audit:erase */ DELETE FROM audit_salt WHERE entry_id = ANY($1)', [entryIds]);
