import type { Caller } from '@qinqing/caller';
import { isDay, LostRace, readListKeyset, type Keyset, type PageRequest } from '@qinqing/database';
import { In, type EntityManager } from 'typeorm';
import type { ProtectionEntry, ProtectionState } from '../../domain/protection/protection-entry.ts';
import { jurisdictionPattern } from '../scopes.ts';
import { protectionEntryEntity } from './entities.ts';

export const listProtectionEntriesById = (manager: EntityManager, ids: readonly string[]): Promise<ProtectionEntry[]> =>
  manager.find(protectionEntryEntity, { where: { id: In([...ids]) }, comment: 'protection:byId' });

/** The entry of each enterprise that is not removed; an enterprise has at most one. */
export const listLiveEntries = (manager: EntityManager, enterpriseIds: readonly string[]): Promise<ProtectionEntry[]> =>
  manager
    .createQueryBuilder(protectionEntryEntity, 'p')
    .comment('protection:live')
    .where(`p.enterpriseId = ANY(:ids) AND p.state <> 'REMOVED'`, { ids: [...enterpriseIds] })
    .getMany();

export const findProtectionEntry = async (manager: EntityManager, id: string): Promise<ProtectionEntry | null> => (await listProtectionEntriesById(manager, [id]))[0] ?? null;

/** @throws LostRace when somebody else put the enterprise on the list meanwhile */
export const insertProtectionEntry = async (manager: EntityManager, entry: ProtectionEntry): Promise<void> => {
  const { raw } = await manager.createQueryBuilder().insert().into(protectionEntryEntity).values(entry as object).orIgnore().returning('id').execute();
  if ((raw as unknown[]).length === 0) throw new LostRace(`enterprise ${entry.enterpriseId} was put on the list meanwhile`);
};

/** Saves the successor of the version that was read; the database accepts no other. */
export const saveProtectionEntry = async (manager: EntityManager, before: ProtectionEntry, changes: Partial<ProtectionEntry>, now: Date): Promise<ProtectionEntry> => {
  const { id, ...columns } = { ...before, ...changes, updatedAt: now, version: before.version + 1 };
  await manager.update(protectionEntryEntity, { id }, columns as object);
  return { id, ...columns };
};

export const nextDecisionNumber = async (manager: EntityManager): Promise<number> => {
  const [row]: { number: string }[] = await manager.query(`/* protection:number */ SELECT nextval('protection_decision_number') AS number`);
  return Number(row?.number);
};

/** The entry that was decided last of each enterprise after `afterId`, in the order of their ids. */
export const listLastDecisions = async (manager: EntityManager, afterId: string | null, most: number): Promise<(ProtectionEntry & { readonly decisionNumber: number })[]> => {
  const rows: { id: string }[] = await manager.query(
    `/* protection:decisions */ SELECT DISTINCT ON (enterprise_id) id FROM protection_entry
     WHERE decision_number IS NOT NULL AND ($1::uuid IS NULL OR enterprise_id > $1) ORDER BY enterprise_id, decision_number DESC LIMIT $2`,
    [afterId, most],
  );
  const entries = await listProtectionEntriesById(manager, rows.map(({ id }) => id));
  return entries.flatMap((entry) => (entry.decisionNumber === null ? [] : [{ ...entry, decisionNumber: entry.decisionNumber }])).sort((a, b) => (a.enterpriseId < b.enterpriseId ? -1 : 1));
};

export const PROTECTION_ORDER = 'protection:newest';

export const readProtectionKeyset = (page: PageRequest): Keyset => readListKeyset(page, PROTECTION_ORDER);

export const protectionSortValues = ({ proposedAt, id }: ProtectionEntry): readonly string[] => [proposedAt.toISOString(), id];

export interface ProtectionFilter {
  readonly states: readonly ProtectionState[] | null;
  /** YYYY-MM-DD. */
  readonly reviewDueBy: string | null;
}

/** Up to `size + 1` entries of the caller's jurisdiction, newest first. */
export const listProtectionEntries = (manager: EntityManager, caller: Caller, { states, reviewDueBy }: ProtectionFilter, { size, after }: Keyset): Promise<ProtectionEntry[]> => {
  const division = jurisdictionPattern(caller);
  if (division === null || (reviewDueBy !== null && !isDay(reviewDueBy))) return Promise.resolve([]);
  const query = manager.createQueryBuilder(protectionEntryEntity, 'p').comment('protection:page').where('p.divisionCode LIKE :division', { division });
  if (states !== null) query.andWhere('p.state = ANY(:states)', { states: [...states] });
  if (reviewDueBy !== null) query.andWhere(`p.reviewDueOn <= :reviewDueBy AND p.state IN ('ACTIVE', 'UNDER_REVIEW')`, { reviewDueBy });
  if (after !== null) query.andWhere('(p.proposedAt, p.id) < (:proposedAt::timestamptz, :id::uuid)', { proposedAt: after[0], id: after[1] });
  return query.orderBy('p.proposedAt', 'DESC').addOrderBy('p.id', 'DESC').limit(size + 1).getMany();
};
