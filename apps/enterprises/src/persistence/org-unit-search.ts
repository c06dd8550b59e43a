import { divisionPrefix, type DivisionCode } from '@qinqing/codes';
import type { Keyset } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { OrgUnit, OrgUnitLevel } from '../domain/org-unit.ts';
import { Conditions, containing } from './conditions.ts';
import { listOrgUnitsById } from './organisation.ts';

/** What to look for; null does not narrow the search. */
export interface OrgUnitSearch {
  readonly nameContains: string | null;
  readonly divisionCode: DivisionCode | null;
  readonly level: OrgUnitLevel | null;
  readonly dutyLine: string | null;
}

/** Up to `size + 1` units by name: two statements, whatever the page. */
export const searchOrgUnits = async (manager: EntityManager, search: OrgUnitSearch, { size, after }: Keyset): Promise<OrgUnit[]> => {
  const conditions = new Conditions();
  if (search.nameContains !== null) conditions.add(`u.name LIKE ${conditions.bind(containing(search.nameContains))}`);
  if (search.divisionCode !== null) conditions.add(`u.division_code LIKE ${conditions.bind(`${divisionPrefix(search.divisionCode)}%`)}`);
  if (search.level !== null) conditions.add(`u.level = ${conditions.bind(search.level)}`);
  if (search.dutyLine !== null) conditions.add(`u.duty_line = ${conditions.bind(search.dutyLine)}`);
  if (after !== null) conditions.add(`(u.name, u.id) > (${conditions.bind(after[0])}, ${conditions.bind(after[1])}::uuid)`);
  const rows: { id: string }[] = await manager.query(
    `/* orgUnits:search */ SELECT u.id FROM org_unit u WHERE ${conditions.where()} ORDER BY u.name, u.id LIMIT ${size + 1}`,
    conditions.parameters,
  );
  const found = new Map((await listOrgUnitsById(manager, rows.map(({ id }) => id))).map((unit) => [unit.id, unit]));
  return rows.flatMap(({ id }) => found.get(id) ?? []);
};
