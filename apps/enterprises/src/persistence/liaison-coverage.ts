import { divisionPrefix, type DivisionCode } from '@qinqing/codes';
import type { Keyset } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { Quarter } from '../domain/quarter.ts';
import { newestQuarter } from './key-enterprises.ts';

/** How many key enterprises of a division have a liaison (ENT-05). */
export interface CoverageCount {
  /** Null: no list has been published. */
  readonly quarter: Quarter | null;
  readonly keyEnterprises: number;
  readonly assigned: number;
}

const hasLiaison = `EXISTS (SELECT 1 FROM assignment a WHERE a.enterprise_id = k.enterprise_id AND a.kind = 'LIAISON' AND a.valid_to IS NULL)`;

export const countCoverage = async (manager: EntityManager, divisionCode: DivisionCode, latest: Quarter): Promise<CoverageCount> => {
  const [row]: CoverageCount[] = await manager.query(
    `/* liaisonCoverage:count */ SELECT ${newestQuarter('$1')} AS quarter, count(k.enterprise_id)::int AS "keyEnterprises",
       count(k.enterprise_id) FILTER (WHERE ${hasLiaison})::int AS assigned
     FROM key_enterprise k JOIN enterprise e ON e.id = k.enterprise_id
     WHERE k.quarter = ${newestQuarter('$1')} AND e.division_code LIKE $2`,
    [latest, `${divisionPrefix(divisionCode)}%`],
  );
  return row ?? { quarter: null, keyEnterprises: 0, assigned: 0 };
};

export interface OrphanRow {
  readonly enterpriseId: string;
  readonly name: string;
  /** Null: the next daily check will find it. */
  readonly foundAt: Date | null;
}

export const ORPHAN_ORDER = 'orphan:name';

/** Up to `size + 1` key enterprises of a division without a liaison, by name. */
export const listOrphans = (manager: EntityManager, divisionCode: DivisionCode, latest: Quarter, { size, after }: Keyset): Promise<OrphanRow[]> =>
  manager.query(
    `/* liaisonCoverage:orphans */ SELECT e.id AS "enterpriseId", e.name, o.found_at AS "foundAt"
     FROM key_enterprise k JOIN enterprise e ON e.id = k.enterprise_id LEFT JOIN liaison_orphan o ON o.enterprise_id = e.id
     WHERE k.quarter = ${newestQuarter('$1')} AND e.division_code LIKE $2 AND NOT ${hasLiaison}
       AND ($3::text IS NULL OR (e.name, e.id) > ($3, $4::uuid))
     ORDER BY e.name, e.id LIMIT $5`,
    [latest, `${divisionPrefix(divisionCode)}%`, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );

export interface BusyOfficer {
  readonly officerId: string;
  readonly load: number;
}

export const BUSY_ORDER = 'officer:busiest';

/** Up to `size + 1` officers of a division who serve more than `softLoad` enterprises, the busiest first. */
export const listBusyOfficers = (manager: EntityManager, divisionCode: DivisionCode, softLoad: number, { size, after }: Keyset): Promise<BusyOfficer[]> =>
  manager.query(
    `/* liaisonCoverage:busyOfficers */ SELECT o.id AS "officerId", count(*)::int AS load
     FROM officer o JOIN assignment a ON a.officer_id = o.id AND a.kind = 'LIAISON' AND a.valid_to IS NULL
     WHERE o.division_code LIKE $1
     GROUP BY o.id HAVING count(*) > $2 AND ($3::int IS NULL OR count(*) < $3 OR (count(*) = $3 AND o.id > $4::uuid))
     ORDER BY count(*) DESC, o.id LIMIT $5`,
    [`${divisionPrefix(divisionCode)}%`, softLoad, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
