import type { EntityManager } from 'typeorm';
import type { KeyEnterpriseEntry } from '../domain/key-enterprise.ts';
import type { Quarter } from '../domain/quarter.ts';

/** An enterprise's place on the newest list, or that it is not on it. */
export interface Standing extends KeyEnterpriseEntry {
  readonly isKey: boolean;
}

/** The newest list as SQL: a list is published whole, in one transaction, so the newest quarter with a line is complete. */
export const newestQuarter = (latest: string): string => `(SELECT max(quarter) FROM key_enterprise WHERE quarter <= ${latest})`;

/** Where each enterprise stands on the newest list; nothing when no list has been published. */
export const listStandings = (manager: EntityManager, enterpriseIds: readonly string[], latest: Quarter): Promise<Standing[]> =>
  manager.query(
    `/* keyEnterprises:standings */ SELECT newest.quarter, e.id AS "enterpriseId", k.enterprise_id IS NOT NULL AS "isKey",
       coalesce(k.is_four_above, false) AS "isFourAbove", coalesce(k.is_national_high_tech, false) AS "isNationalHighTech"
     FROM (SELECT ${newestQuarter('$2')} AS quarter) AS newest
     CROSS JOIN unnest($1::uuid[]) AS e(id)
     LEFT JOIN key_enterprise k ON k.enterprise_id = e.id AND k.quarter = newest.quarter
     WHERE newest.quarter IS NOT NULL`,
    [enterpriseIds, latest],
  );

export const isPublished = async (manager: EntityManager, quarter: Quarter): Promise<boolean> => {
  const rows: unknown[] = await manager.query('/* keyEnterprises:isPublished */ SELECT 1 FROM key_enterprise WHERE quarter = $1 LIMIT 1', [quarter]);
  return rows.length === 1;
};

/** Holds off other publishers of the quarter until this transaction ends. */
export const lockQuarter = async (manager: EntityManager, quarter: Quarter): Promise<void> => {
  await manager.query(`/* keyEnterprises:lock */ SELECT pg_advisory_xact_lock(hashtextextended('key_enterprise ' || $1, 0))`, [quarter]);
};

export const insertEntries = async (manager: EntityManager, entries: readonly KeyEnterpriseEntry[]): Promise<void> => {
  if (entries.length === 0) return;
  await manager.query(
    `/* keyEnterprises:insert */ INSERT INTO key_enterprise (quarter, enterprise_id, is_four_above, is_national_high_tech)
     SELECT quarter, "enterpriseId", "isFourAbove", "isNationalHighTech"
     FROM jsonb_to_recordset($1::jsonb) AS given(quarter text, "enterpriseId" uuid, "isFourAbove" boolean, "isNationalHighTech" boolean)`,
    [JSON.stringify(entries)],
  );
};
