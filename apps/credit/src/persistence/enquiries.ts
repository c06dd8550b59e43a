import type { EntityManager } from 'typeorm';
import type { CreditSnapshot } from '../domain/credit-snapshot.ts';
import type { Enquiry, StoredEnquiry } from '../domain/enquiry.ts';
import { enquiryEntity } from './bank-entities.ts';

/** An enquiry `q` with the duty `d` that it left and the newest report `r`. */
export const enquiryColumns = `q.id, q.client_id AS "clientId", q.bank_id AS "bankId", q.enterprise_id AS "enterpriseId", q.division_code AS "divisionCode",
  q.consent_id AS "consentId", q.purpose, q.scopes, q.result, q.denial_reason AS "denialReason", q.snapshot_hash AS "snapshotHash", q.watermark,
  q.outcome_due_at AS "outcomeDueAt", q.settings_version AS "settingsVersion", q.enquired_at AS "enquiredAt",
  CASE WHEN d.state <> 'REPORTED' THEN d.due_at END AS "reportDueAt", r.outcome`;

export const enquiryJoins = `LEFT JOIN outcome_duty d ON d.enquiry_id = q.id
  LEFT JOIN LATERAL (SELECT o.outcome FROM outcome_report o WHERE o.enquiry_id = q.id ORDER BY o.place DESC LIMIT 1) r ON true`;

export const listEnquiriesById = (manager: EntityManager, ids: readonly string[]): Promise<Enquiry[]> =>
  manager.query(`/* enquiries:byId */ SELECT ${enquiryColumns} FROM credit_enquiry q ${enquiryJoins} WHERE q.id = ANY($1)`, [ids]);

export const findEnquiry = async (manager: EntityManager, id: string): Promise<Enquiry | null> => (await listEnquiriesById(manager, [id]))[0] ?? null;

export const insertEnquiry = async (manager: EntityManager, enquiry: StoredEnquiry, snapshot: CreditSnapshot | null): Promise<void> => {
  await manager.insert(enquiryEntity, { ...enquiry, snapshot } as object);
};

/** What a granted enquiry gave. */
export const findSnapshot = async (manager: EntityManager, enquiryId: string): Promise<CreditSnapshot | null> => {
  const [row]: { snapshot: CreditSnapshot | null }[] = await manager.query('/* enquiries:snapshot */ SELECT snapshot FROM credit_enquiry WHERE id = $1', [enquiryId]);
  return row?.snapshot ?? null;
};
