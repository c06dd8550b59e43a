import { divisionLineage, parseDivisionCode } from '@qinqing/codes';
import type { EntityManager } from 'typeorm';
import type { ItemTerms } from '../domain/item-terms.ts';

/** All terms that hold in a division: its own and those of the divisions above it, nearest first; none where the code is no division. */
export const listItemTerms = async (manager: EntityManager, divisionCode: string, itemCodes: readonly string[]): Promise<readonly ItemTerms[]> => {
  const division = parseDivisionCode(divisionCode);
  if (!division.ok) return [];
  const lineage = divisionLineage(division.code);
  return manager.query(
    `/* itemTerms:list */ SELECT item_code AS "itemCode", division_code AS "divisionCode", name_zh AS "nameZh", name_en AS "nameEn",
       default_service_class AS "defaultServiceClass", is_common AS "isCommon"
     FROM appeal_item_term WHERE division_code = ANY($1) AND item_code = ANY($2) ORDER BY array_position($1::text[], division_code)`,
    [lineage, itemCodes],
  );
};

export const saveItemTerms = async (manager: EntityManager, terms: readonly ItemTerms[], { by, now }: { readonly by: string; readonly now: Date }): Promise<void> => {
  if (terms.length === 0) return;
  await manager.query(
    `/* importItems:save */ INSERT INTO appeal_item_term (item_code, division_code, name_zh, name_en, default_service_class, is_common, changed_by, changed_at)
     SELECT "itemCode", "divisionCode", "nameZh", "nameEn", "defaultServiceClass", "isCommon", $2, $3 FROM jsonb_to_recordset($1::jsonb)
       AS g("itemCode" text, "divisionCode" text, "nameZh" text, "nameEn" text, "defaultServiceClass" text, "isCommon" boolean)
     ON CONFLICT (division_code, item_code) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en,
       default_service_class = excluded.default_service_class, is_common = excluded.is_common, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
    [JSON.stringify(terms), by, now],
  );
};
