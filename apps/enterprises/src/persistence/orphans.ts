import type { EntityManager } from 'typeorm';
import type { Quarter } from '../domain/quarter.ts';
import { newestQuarter } from './key-enterprises.ts';

/** Key enterprises of the newest list that have no liaison now. */
const orphans = (latest: string): string => `SELECT k.enterprise_id FROM key_enterprise k
  WHERE k.quarter = ${newestQuarter(latest)}
    AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.enterprise_id = k.enterprise_id AND a.kind = 'LIAISON' AND a.valid_to IS NULL)`;

/** Writes down who is an orphan now and was not before. @returns how many */
export const rememberOrphans = async (manager: EntityManager, latest: Quarter, now: Date): Promise<number> => {
  const rows: unknown[] = await manager.query(
    `/* liaisonOrphans:remember */ INSERT INTO liaison_orphan (enterprise_id, found_at) SELECT o.enterprise_id, $2 FROM (${orphans('$1')}) AS o
     ON CONFLICT DO NOTHING RETURNING 1`,
    [latest, now],
  );
  return rows.length;
};

/** Strikes out who has a liaison again or is no key enterprise any more. @returns how many */
export const forgetCuredOrphans = async (manager: EntityManager, latest: Quarter): Promise<number> => {
  const [rows]: [unknown[]] = await manager.query(
    `/* liaisonOrphans:forget */ DELETE FROM liaison_orphan WHERE enterprise_id NOT IN (${orphans('$1')}) RETURNING 1`,
    [latest],
  );
  return rows.length;
};

/** Strikes one out, as soon as it has a liaison. */
export const forgetOrphan = async (manager: EntityManager, enterpriseId: string): Promise<void> => {
  await manager.query('/* liaisonOrphans:forgetOne */ DELETE FROM liaison_orphan WHERE enterprise_id = $1', [enterpriseId]);
};

/** When each orphan was found first. */
export const listFindingTimes = async (manager: EntityManager): Promise<Date[]> => {
  const rows: { foundAt: Date }[] = await manager.query('/* liaisonOrphans:list */ SELECT found_at AS "foundAt" FROM liaison_orphan');
  return rows.map(({ foundAt }) => foundAt);
};
