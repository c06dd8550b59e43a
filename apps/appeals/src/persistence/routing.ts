import { isUuid, LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { RoutingRow, RoutingVersion } from '../domain/routing.ts';

const columns = `v.id, v.division_code AS "divisionCode", v.number, v.state, v.drafted_by AS "draftedBy", v.drafted_at AS "draftedAt",
  v.published_by AS "publishedBy", v.published_at AS "publishedAt", v.version::int AS version`;

export const findRouting = async (manager: EntityManager, id: string): Promise<RoutingVersion | null> =>
  isUuid(id) ? (((await manager.query(`/* routing:find */ SELECT ${columns} FROM routing_version v WHERE v.id = $1`, [id])) as RoutingVersion[])[0] ?? null) : null;

/** A version by its number, or the one in force. */
export const findRoutingOf = async (manager: EntityManager, divisionCode: string, number: number | null): Promise<RoutingVersion | null> => {
  const rows: RoutingVersion[] = await manager.query(
    `/* routing:of */ SELECT ${columns} FROM routing_version v WHERE v.division_code = $1 AND CASE WHEN $2::int IS NULL THEN v.state = 'PUBLISHED' ELSE v.number = $2 END`,
    [divisionCode, number],
  );
  return rows[0] ?? null;
};

/** The rows of each version, by item; the lead first. */
export const listRoutingRows = async (manager: EntityManager, routingIds: readonly string[]): Promise<RoutingRow[][]> => {
  const rows: (RoutingRow & { routingId: string })[] = await manager.query(
    `/* routing:rows */ SELECT routing_version_id AS "routingId", item_code AS "itemCode", array_agg(unit_id ORDER BY position) AS "unitIds"
     FROM routing_rule WHERE routing_version_id = ANY($1) GROUP BY routing_version_id, item_code ORDER BY routing_version_id, item_code`,
    [routingIds],
  );
  const byVersion = Map.groupBy(rows, ({ routingId }) => routingId);
  return routingIds.map((id) => byVersion.get(id) ?? []);
};

/** Items in force without a known unit: as long as there is one, the version cannot be published (APL-02). */
export const listMissingItems = async (manager: EntityManager, routingId: string): Promise<string[]> => {
  const rows: { code: string }[] = await manager.query(
    `/* routing:missing */ SELECT i.code FROM appeal_item i WHERE NOT i.is_retired AND NOT EXISTS (
       SELECT 1 FROM routing_rule r JOIN org_unit_copy u ON u.id = r.unit_id WHERE r.routing_version_id = $1 AND r.item_code = i.code) ORDER BY i.code`,
    [routingId],
  );
  return rows.map(({ code }) => code);
};

/**
 * The unit that answers for an item: the lead of the routing in force in the nearest division that has one.
 *
 * @param lineage the division and those above it, nearest first
 * @returns null when there is no routing, or the lead has gone: a specialist (R08) dispatches by hand
 */
export const findResponsibleUnit = async (manager: EntityManager, lineage: readonly string[], itemCode: string): Promise<string | null> => {
  const rows: { unitId: string | null }[] = await manager.query(
    `/* routing:unit */ SELECT u.id AS "unitId" FROM routing_version v
     LEFT JOIN routing_rule r ON r.routing_version_id = v.id AND r.item_code = $2 AND r.position = 1 LEFT JOIN org_unit_copy u ON u.id = r.unit_id
     WHERE v.state = 'PUBLISHED' AND v.division_code = ANY($1) ORDER BY array_position($1::text[], v.division_code) LIMIT 1`,
    [lineage, itemCode],
  );
  return rows[0]?.unitId ?? null;
};

/** Stores a draft under the division's next number. */
export const insertRouting = async (manager: EntityManager, draft: Pick<RoutingVersion, 'divisionCode' | 'draftedAt' | 'draftedBy' | 'id'>, rows: readonly RoutingRow[]): Promise<void> => {
  const stored: unknown[] = await manager.query(
    `/* draftRouting:insert */ INSERT INTO routing_version (id, division_code, number, drafted_by, drafted_at)
     SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4 FROM routing_version WHERE division_code = $2 ON CONFLICT DO NOTHING RETURNING id`,
    [draft.id, draft.divisionCode, draft.draftedBy, draft.draftedAt],
  );
  if (stored.length === 0) throw new LostRace('the number was taken meanwhile');
  const rules = rows.flatMap(({ itemCode, unitIds }) => unitIds.map((unitId, index) => ({ itemCode, position: index + 1, unitId })));
  await manager.query(
    `/* draftRouting:rules */ INSERT INTO routing_rule (routing_version_id, item_code, position, unit_id)
     SELECT $1, g."itemCode", g.position, g."unitId" FROM jsonb_to_recordset($2::jsonb) AS g("itemCode" text, position int, "unitId" uuid)`,
    [draft.id, JSON.stringify(rules)],
  );
};

/** Lets those who publish in a division pass one by one: its first version is the queue. */
export const queueForPublication = (manager: EntityManager, divisionCode: string): Promise<unknown> =>
  manager.query('/* publishRouting:queue */ SELECT 1 FROM routing_version WHERE division_code = $1 AND number = 1 FOR UPDATE', [divisionCode]);

/** Puts a version in the place of the one in force. */
export const publishVersion = async (manager: EntityManager, { id, divisionCode, version }: RoutingVersion, { by, now }: { readonly by: string; readonly now: Date }): Promise<void> => {
  await manager.query(`/* publishRouting:replace */ UPDATE routing_version SET state = 'REPLACED', version = version + 1 WHERE division_code = $1 AND state = 'PUBLISHED'`, [divisionCode]);
  await manager.query(
    `/* publishRouting:publish */ UPDATE routing_version SET state = 'PUBLISHED', published_by = $2, published_at = $3, version = $4 WHERE id = $1`,
    [id, by, now, version + 1],
  );
};
