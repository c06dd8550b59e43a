import type { EntityManager } from '@qinqing/database';
import type { Officer } from '../domain/officer.ts';

/** An officer with the number by which the place knows him; null: never imported. */
export interface NumberedOfficer extends Officer {
  readonly staffNumber: string | null;
  readonly expertise: readonly string[];
}

const columns = `id, staff_number AS "staffNumber", unit_id AS "unitId", name, title, expertise, division_code AS "divisionCode", is_active AS "isActive", version::int AS version`;

/** Who has one of the numbers, and who has none but works in one of the units. */
export const takeOfficers = (manager: EntityManager, staffNumbers: readonly string[], unitIds: readonly string[], isLocking: boolean): Promise<NumberedOfficer[]> =>
  manager.query(
    `/* importOfficers:take */ SELECT ${columns} FROM officer WHERE staff_number = ANY($1) OR (staff_number IS NULL AND unit_id = ANY($2)) ORDER BY id ${isLocking ? 'FOR UPDATE' : ''}`,
    [staffNumbers, unitIds],
  );

export const listOfficersByNumber = (manager: EntityManager, staffNumbers: readonly string[]): Promise<NumberedOfficer[]> =>
  manager.query(`/* importAssignments:officers */ SELECT ${columns} FROM officer WHERE staff_number = ANY($1)`, [staffNumbers]);

export interface UnitOfCode {
  readonly id: string;
  readonly code: string;
  readonly divisionCode: string;
}

export const listUnitsByCode = (manager: EntityManager, codes: readonly string[]): Promise<UnitOfCode[]> =>
  manager.query('/* importOfficers:units */ SELECT id, code, division_code AS "divisionCode" FROM org_unit WHERE code = ANY($1)', [codes]);

export const saveOfficers = async (manager: EntityManager, officers: readonly NumberedOfficer[]): Promise<void> => {
  if (officers.length === 0) return;
  await manager.query(
    `/* importOfficers:save */ INSERT INTO officer (id, staff_number, unit_id, name, title, expertise, division_code, is_active, version)
     SELECT id, "staffNumber", "unitId", name, title, expertise, "divisionCode", "isActive", version FROM jsonb_to_recordset($1::jsonb)
       AS g(id uuid, "staffNumber" text, "unitId" uuid, name text, title text, expertise text[], "divisionCode" text, "isActive" boolean, version bigint)
     ON CONFLICT (id) DO UPDATE SET staff_number = excluded.staff_number, unit_id = excluded.unit_id, name = excluded.name, title = excluded.title,
       expertise = excluded.expertise, division_code = excluded.division_code, is_active = excluded.is_active, version = excluded.version`,
    [JSON.stringify(officers)],
  );
};
