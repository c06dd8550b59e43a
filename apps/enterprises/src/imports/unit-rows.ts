import type { EntityManager } from '@qinqing/database';
import type { CodedUnit, UnitTree } from './unit-tree.ts';

/** The whole tree: some hundreds of units, of which any may be above any other. */
export const readUnitTree = async (manager: EntityManager, isLocking: boolean): Promise<UnitTree> => {
  const units: CodedUnit[] = await manager.query(
    `/* importUnits:tree */ SELECT id, code, parent_id AS "parentId", name, name_en AS "nameEn", level, duty_line AS "dutyLine", division_code AS "divisionCode", version::int AS version
     FROM org_unit ORDER BY id ${isLocking ? 'FOR UPDATE' : ''}`,
  );
  return new Map(units.map((unit) => [unit.id, unit]));
};

export const saveUnits = async (manager: EntityManager, units: readonly CodedUnit[]): Promise<void> => {
  if (units.length === 0) return;
  await manager.query(
    `/* importUnits:save */ INSERT INTO org_unit (id, code, parent_id, name, name_en, level, duty_line, division_code, version)
     SELECT id, code, "parentId", name, "nameEn", level, "dutyLine", "divisionCode", version FROM jsonb_to_recordset($1::jsonb)
       AS g(id uuid, code text, "parentId" uuid, name text, "nameEn" text, level text, "dutyLine" text, "divisionCode" text, version bigint)
     ON CONFLICT (id) DO UPDATE SET code = excluded.code, parent_id = excluded.parent_id, name = excluded.name, name_en = excluded.name_en,
       level = excluded.level, duty_line = excluded.duty_line, division_code = excluded.division_code, version = excluded.version`,
    [JSON.stringify(units)],
  );
};
