import type { EntityManager } from 'typeorm';
import type { EmergencyAudit, EmergencyRegistration } from '../../domain/inspections/emergency.ts';

/** What was registered afterwards, and what the centre found; null: its audit is still to come. */
export interface Emergency extends EmergencyRegistration {
  readonly audit: Omit<EmergencyAudit, 'visitRequestId' | 'decidedBy'> | null;
}

interface EmergencyRow extends EmergencyRegistration {
  readonly isJustified: boolean | null;
  readonly finding: string;
  readonly decidedAt: Date;
}

export const listEmergencies = async (manager: EntityManager, visitRequestIds: readonly string[]): Promise<Emergency[]> => {
  const rows: EmergencyRow[] = await manager.query(
    `/* emergencies:list */ SELECT r.visit_request_id AS "visitRequestId", r.reason, r.document_number AS "documentNumber", r.due_at AS "dueAt",
       r.calendar_version AS "calendarVersion", r.registered_at AS "registeredAt", a.is_justified AS "isJustified", a.finding, a.decided_at AS "decidedAt"
     FROM emergency_registration r LEFT JOIN emergency_audit a USING (visit_request_id) WHERE r.visit_request_id = ANY($1)`,
    [visitRequestIds],
  );
  return rows.map(({ isJustified, finding, decidedAt, ...registration }) => ({ ...registration, audit: isJustified === null ? null : { isJustified, finding, decidedAt } }));
};

export const insertEmergency = (manager: EntityManager, registration: EmergencyRegistration): Promise<unknown> =>
  manager.query(
    `/* registerEmergencyVisit:register */ INSERT INTO emergency_registration (visit_request_id, reason, document_number, due_at, calendar_version, registered_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [registration.visitRequestId, registration.reason, registration.documentNumber, registration.dueAt, registration.calendarVersion, registration.registeredAt],
  );

/** @returns false when it was audited before: of two decisions one counts */
export const insertEmergencyAudit = async (manager: EntityManager, audit: EmergencyAudit): Promise<boolean> => {
  const decided: unknown[] = await manager.query(
    `/* auditEmergencyVisit:decide */ INSERT INTO emergency_audit (visit_request_id, is_justified, finding, decided_by, decided_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [audit.visitRequestId, audit.isJustified, audit.finding, audit.decidedBy, audit.decidedAt],
  );
  return decided.length > 0;
};
