import type { EntityManager } from 'typeorm';
import type { InspectionArrival, InspectionNotice } from '../../domain/inspections/inspection.ts';

/** An inspection as far as it is known: its notice, and once the officers came, their arrival. */
export interface Inspection extends InspectionNotice {
  readonly arrival: Pick<InspectionArrival, 'arrivedAt' | 'firstEnforcementId' | 'secondEnforcementId'> | null;
}

interface InspectionRow extends InspectionNotice {
  readonly arrivedAt: Date | null;
  readonly firstEnforcementId: string;
  readonly secondEnforcementId: string;
}

export const listInspections = async (manager: EntityManager, visitRequestIds: readonly string[]): Promise<Inspection[]> => {
  const rows: InspectionRow[] = await manager.query(
    `/* inspections:list */ SELECT n.visit_request_id AS "visitRequestId", n.unit_id AS "unitId", n.notice_number AS "noticeNumber", n.reason,
       a.arrived_at AS "arrivedAt", a.first_enforcement_id AS "firstEnforcementId", a.second_enforcement_id AS "secondEnforcementId"
     FROM inspection_notice n LEFT JOIN inspection_arrival a USING (visit_request_id) WHERE n.visit_request_id = ANY($1)`,
    [visitRequestIds],
  );
  return rows.map(({ arrivedAt, firstEnforcementId, secondEnforcementId, ...notice }) => ({
    ...notice,
    arrival: arrivedAt === null ? null : { arrivedAt, firstEnforcementId, secondEnforcementId },
  }));
};

/** A notice orders one inspection. @returns false when the unit has used its number before */
export const insertNotice = async (manager: EntityManager, notice: InspectionNotice): Promise<boolean> => {
  const used: unknown[] = await manager.query(
    `/* inspections:notice */ INSERT INTO inspection_notice (visit_request_id, unit_id, notice_number, reason) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [notice.visitRequestId, notice.unitId, notice.noticeNumber, notice.reason],
  );
  return used.length > 0;
};

export const insertArrival = (manager: EntityManager, arrival: InspectionArrival): Promise<unknown> =>
  manager.query(
    `/* scanInInspection:arrive */ INSERT INTO inspection_arrival (visit_request_id, arrived_at, first_enforcement_id, second_enforcement_id, scanned_by, scanned_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [arrival.visitRequestId, arrival.arrivedAt, arrival.firstEnforcementId, arrival.secondEnforcementId, arrival.scannedBy, arrival.scannedAt],
  );
