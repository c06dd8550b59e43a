import type { EntityManager } from 'typeorm';
import type { CreditRecord, StoredRecord } from '../domain/credit-record.ts';
import { recordEntity } from './entities.ts';

/** A record with what became of it, in one statement. */
const selectRecords = `SELECT r.id, r.enterprise_id AS "enterpriseId", r.division_code AS "divisionCode", r.authority_unit_id AS "authorityUnitId",
    r.authority_name AS "authorityName", r.kind, r.value, r.adverse_class AS "adverseClass", r.title, r.legal_basis AS "legalBasis",
    r.document_number AS "documentNumber", r.decided_on::text AS "decidedOn", r.valid_to::text AS "validTo", r.repairable_from::text AS "repairableFrom",
    r.published_until::text AS "publishedUntil", r.is_published AS "isPublished", r.corrects_record_id AS "correctsRecordId",
    r.settings_version AS "settingsVersion", r.recorded_by AS "recordedBy", r.recorded_at AS "recordedAt",
    EXISTS (SELECT 1 FROM credit_repair p WHERE p.record_id = r.id AND p.state = 'REPAIRED') AS "isRepaired",
    EXISTS (SELECT 1 FROM credit_dispute o WHERE o.record_id = r.id AND o.state = 'OPEN') AS "isDisputed",
    own.id IS NOT NULL AS "isCorrected", coalesce(own.reply, before.reply) AS "correctionStatement", own.replacement_record_id AS "replacementRecordId"
  FROM credit_record r
  LEFT JOIN credit_dispute own ON own.record_id = r.id AND own.state = 'CORRECTED'
  LEFT JOIN credit_dispute before ON before.record_id = r.corrects_record_id AND before.state = 'CORRECTED'`;

export const listRecordsById = (manager: EntityManager, ids: readonly string[]): Promise<CreditRecord[]> =>
  manager.query(`/* records:byId */ ${selectRecords} WHERE r.id = ANY($1)`, [ids]);

export const findRecord = async (manager: EntityManager, id: string): Promise<CreditRecord | null> => (await listRecordsById(manager, [id]))[0] ?? null;

/** Every record of an enterprise that may count on a day; whether it does, the rules say. */
export const listRecordsInForce = (manager: EntityManager, enterpriseId: string, day: string): Promise<CreditRecord[]> =>
  manager.query(
    `/* records:inForce */ ${selectRecords} WHERE r.enterprise_id = $1 AND r.decided_on <= $2 AND (r.valid_to IS NULL OR r.valid_to >= $2)
       AND (r.published_until IS NULL OR r.published_until >= $2)`,
    [enterpriseId, day],
  );

export const insertRecord = async (manager: EntityManager, record: StoredRecord): Promise<void> => {
  await manager.insert(recordEntity, record as object);
};
