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
