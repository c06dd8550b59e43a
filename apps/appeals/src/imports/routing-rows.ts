import { divisionLineage, divisionPrefix, type DivisionCode } from '@qinqing/codes';
import type { EntityManager } from '@qinqing/database';
import type { RoutingRow, RoutingVersion } from '../domain/routing.ts';
import { listRoutingRows } from '../persistence/routing.ts';
import type { KnownUnit } from './resolve-routing.ts';

/** Units of a division, of what lies below it, and of the divisions above. */
export const listKnownUnits = (manager: EntityManager, divisionCode: string): Promise<KnownUnit[]> =>
  manager.query('/* importRouting:units */ SELECT id, name, division_code AS "divisionCode" FROM org_unit_copy WHERE division_code LIKE $1 OR division_code = ANY($2)', [
    `${divisionPrefix(divisionCode)}%`,
    divisionLineage(divisionCode as DivisionCode),
  ]);

export interface LatestRouting extends Pick<RoutingVersion, 'id' | 'divisionCode' | 'number' | 'state' | 'version'> {
  readonly rows: ReadonlyMap<string, RoutingRow>;
}

/** The newest version of a division that is drafted or in force; null: there is none. */
export const findLatestRouting = async (manager: EntityManager, divisionCode: string): Promise<LatestRouting | null> => {
  const [latest]: Omit<LatestRouting, 'rows'>[] = await manager.query(
    `/* importRouting:latest */ SELECT id, division_code AS "divisionCode", number, state, version::int AS version FROM routing_version
     WHERE division_code = $1 AND state IN ('DRAFT', 'PUBLISHED') ORDER BY number DESC LIMIT 1`,
    [divisionCode],
  );
  if (latest === undefined) return null;
  const [rows = []] = await listRoutingRows(manager, [latest.id]);
  return { ...latest, rows: new Map(rows.map((row) => [row.itemCode, row])) };
};
