import type { EntityManager } from 'typeorm';

export interface SettingRow {
  readonly id: string;
  readonly scope: string;
  readonly key: string;
  readonly value: unknown;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
}

/** All overrides that are valid on a day (YYYY-MM-DD, Shanghai) for any of the scopes, in one statement. */
export const listSettings = (manager: EntityManager, scopes: readonly string[], day: string): Promise<SettingRow[]> =>
  manager.query(
    `/* settings:list */ SELECT id::text, scope, key, value, valid_from::text AS "validFrom", valid_to::text AS "validTo", source
     FROM setting WHERE scope = ANY($1) AND valid_from <= $2::date AND (valid_to IS NULL OR valid_to > $2::date)
     ORDER BY valid_from, id`,
    [scopes, day],
  );

export interface NewSetting extends Omit<SettingRow, 'id' | 'validTo'> {
  readonly changedBy: string;
}

/**
 * Adds an override; of two that are valid on a day the later one counts, so an earlier one needs no end.
 *
 * @returns false when the scope has a value of this key from that very day on already
 */
export const insertSetting = async (manager: EntityManager, setting: NewSetting): Promise<boolean> => {
  const inserted: unknown[] = await manager.query(
    `/* settings:insert */ INSERT INTO setting (scope, key, value, valid_from, source, changed_by) VALUES ($1, $2, $3::jsonb, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING id`,
    [setting.scope, setting.key, JSON.stringify(setting.value), setting.validFrom, setting.source, setting.changedBy],
  );
  return inserted.length === 1;
};
