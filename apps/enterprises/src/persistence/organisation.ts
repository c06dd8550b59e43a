import { Any, type EntityManager } from 'typeorm';
import type { Officer } from '../domain/officer.ts';
import type { OrgUnit } from '../domain/org-unit.ts';
import { officerEntity, orgUnitEntity } from './entities.ts';

export const findOfficer = (manager: EntityManager, id: string): Promise<Officer | null> => manager.findOne(officerEntity, { where: { id }, comment: 'officer:one' });

export const listOfficersById = (manager: EntityManager, ids: readonly string[]): Promise<Officer[]> =>
  manager.find(officerEntity, { where: { id: Any([...ids]) }, comment: 'officers:byId' });

export const listOrgUnitsById = (manager: EntityManager, ids: readonly string[]): Promise<OrgUnit[]> =>
  manager.find(orgUnitEntity, { where: { id: Any([...ids]) }, comment: 'orgUnits:byId' });

export interface OrgUnitWithLineage extends OrgUnit {
  /** The unit itself first, then its superiors. */
  readonly lineage: readonly string[];
}

/** In the order of their ids; the tree is at most a few levels deep. */
export const listOrgUnitsAfter = async (manager: EntityManager, afterId: string | null, limit: number): Promise<OrgUnitWithLineage[]> => {
  const query = manager.createQueryBuilder(orgUnitEntity, 'u').comment('orgUnits:after').orderBy('u.id').limit(limit);
  const units = await (afterId === null ? query : query.where('u.id > :afterId', { afterId })).getMany();
  const lineages = await findLineages(manager, units.map(({ id }) => id));
  return units.map((unit) => ({ ...unit, lineage: lineages.get(unit.id) ?? [unit.id] }));
};

const findLineages = async (manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows: { id: string; lineage: string[] }[] = await manager.query(
    `/* orgUnits:lineage */ WITH RECURSIVE climb AS (
       SELECT u.id AS start, u.id, u.parent_id, 0 AS height FROM org_unit u WHERE u.id = ANY($1)
       UNION ALL
       SELECT c.start, u.id, u.parent_id, c.height + 1 FROM climb c JOIN org_unit u ON u.id = c.parent_id
     ) CYCLE id SET is_cycle USING path
     SELECT start AS id, array_agg(id ORDER BY height) AS lineage FROM climb WHERE NOT is_cycle GROUP BY start`,
    [ids],
  );
  return new Map(rows.map(({ id, lineage }) => [id, lineage]));
};
