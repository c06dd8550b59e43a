import { LostRace } from '@qinqing/database';
import { In, type EntityManager } from 'typeorm';
import type { RepairCase } from '../domain/repair.ts';
import { repairEntity } from './entities.ts';

export const findRepair = (manager: EntityManager, id: string): Promise<RepairCase | null> => manager.findOneBy(repairEntity, { id });

export const listRepairsById = (manager: EntityManager, ids: readonly string[]): Promise<RepairCase[]> => manager.findBy(repairEntity, { id: In([...ids]) });

const MOST_SHOWN = 100;

/** The newest applications for each record, newest first. */
export const listRepairsOfRecords = (manager: EntityManager, recordIds: readonly string[]): Promise<RepairCase[]> => listNewest(manager, 'record_id', recordIds);

export const listRepairsOfListings = (manager: EntityManager, listingIds: readonly string[]): Promise<RepairCase[]> => listNewest(manager, 'listing_id', listingIds);

const listNewest = (manager: EntityManager, target: 'record_id' | 'listing_id', ids: readonly string[]): Promise<RepairCase[]> =>
  manager.query(
    `/* repairs:newest */ SELECT newest.* FROM unnest($1::uuid[]) AS asked(id) CROSS JOIN LATERAL (
       SELECT p.id, p.enterprise_id AS "enterpriseId", p.division_code AS "divisionCode", p.record_id AS "recordId", p.listing_id AS "listingId",
         p.authority_unit_id AS "authorityUnitId", p.state, p.evidence, p.applied_by AS "appliedBy", p.applied_at AS "appliedAt", p.due_at AS "dueAt",
         p.due_calendar_version AS "dueCalendarVersion", p.decided_by AS "decidedBy", p.decided_by_unit_id AS "decidedByUnitId", p.decided_at AS "decidedAt",
         p.decision_reason AS "decisionReason", p.reapply_from::text AS "reapplyFrom", p.settings_version AS "settingsVersion", p.version::int
       FROM credit_repair p WHERE p.${target} = asked.id ORDER BY p.applied_at DESC, p.id DESC LIMIT ${MOST_SHOWN}) AS newest`,
    [ids],
  );

/** @throws LostRace when one is open, or has repaired the target, already */
export const insertRepair = async (manager: EntityManager, repair: RepairCase): Promise<void> => {
  const { identifiers } = await manager.createQueryBuilder().insert().into(repairEntity).values(repair as object).orIgnore().returning('id').execute();
  if (identifiers[0] === undefined) throw new LostRace('repair was applied for meanwhile');
};

/** @returns the case as it is now */
export const saveRepair = async (manager: EntityManager, repair: RepairCase, changes: Partial<RepairCase>): Promise<RepairCase> => {
  const next = { ...repair, ...changes, version: repair.version + 1 };
  const { id, ...columns } = next;
  const { affected } = await manager.update(repairEntity, { id }, columns as object);
  if (affected !== 1) throw new LostRace(`repair ${id} is gone`);
  return next;
};
