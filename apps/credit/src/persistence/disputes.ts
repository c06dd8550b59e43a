import { LostRace } from '@qinqing/database';
import { In, type EntityManager } from 'typeorm';
import type { Dispute } from '../domain/dispute.ts';
import { disputeEntity } from './entities.ts';

export const findDispute = (manager: EntityManager, id: string): Promise<Dispute | null> => manager.findOneBy(disputeEntity, { id });

export const listDisputesById = (manager: EntityManager, ids: readonly string[]): Promise<Dispute[]> => manager.findBy(disputeEntity, { id: In([...ids]) });

const MOST_SHOWN = 100;

/** The newest disputes of each record, newest first. */
export const listDisputesOfRecords = (manager: EntityManager, recordIds: readonly string[]): Promise<Dispute[]> =>
  manager.query(
    `/* disputes:newest */ SELECT newest.* FROM unnest($1::uuid[]) AS asked(id) CROSS JOIN LATERAL (
       SELECT d.id, d.enterprise_id AS "enterpriseId", d.division_code AS "divisionCode", d.record_id AS "recordId", d.authority_unit_id AS "authorityUnitId",
         d.state, d.ground, d.raised_by AS "raisedBy", d.raised_at AS "raisedAt", d.due_at AS "dueAt", d.due_calendar_version AS "dueCalendarVersion", d.reply,
         d.replied_by AS "repliedBy", d.replied_by_unit_id AS "repliedByUnitId", d.replied_at AS "repliedAt", d.replacement_record_id AS "replacementRecordId",
         d.settings_version AS "settingsVersion", d.version::int
       FROM credit_dispute d WHERE d.record_id = asked.id ORDER BY d.raised_at DESC, d.id DESC LIMIT ${MOST_SHOWN}) AS newest`,
    [recordIds],
  );

export const hasOpenDispute = async (manager: EntityManager, enterpriseId: string): Promise<boolean> => {
  const [row]: { found: boolean }[] = await manager.query(
    "/* disputes:open */ SELECT EXISTS (SELECT 1 FROM credit_dispute WHERE enterprise_id = $1 AND state = 'OPEN') AS found",
    [enterpriseId],
  );
  return row?.found === true;
};

/** @throws LostRace when one is open, or has corrected the record, already */
export const insertDispute = async (manager: EntityManager, dispute: Dispute): Promise<void> => {
  const { identifiers } = await manager.createQueryBuilder().insert().into(disputeEntity).values(dispute as object).orIgnore().returning('id').execute();
  if (identifiers[0] === undefined) throw new LostRace('the record was contested meanwhile');
};

/** @returns the dispute as it is now */
export const saveDispute = async (manager: EntityManager, dispute: Dispute, changes: Partial<Dispute>): Promise<Dispute> => {
  const next = { ...dispute, ...changes, version: dispute.version + 1 };
  const { id, ...columns } = next;
  const { affected } = await manager.update(disputeEntity, { id }, columns as object);
  if (affected !== 1) throw new LostRace(`dispute ${id} is gone`);
  return next;
};
