import type { EntityManager } from 'typeorm';
import type { CreditStanding } from '../domain/credit-standing.ts';

const columns = `s.enterprise_id AS "enterpriseId", s.division_code AS "divisionCode", s.rating_id AS "ratingId", s.score, s.level, s.tax_grade AS "taxGrade",
  s.tax_grade_as_of::text AS "taxGradeAsOf", s.customs_level AS "customsLevel", s.customs_level_as_of::text AS "customsLevelAsOf", s.listings,
  s.has_open_dispute AS "hasOpenDispute", s.refresh_on::text AS "refreshOn", s.changed_at AS "changedAt", s.version::int`;

/**
 * Whoever changes what a standing comes from does it alone for that enterprise, until the transaction ends: so that each
 * standing is computed from everything that came before. What must hold even without this is kept by unique indexes.
 */
export const takeEnterprise = (manager: EntityManager, enterpriseId: string): Promise<unknown> =>
  manager.query('/* standing:take */ SELECT pg_advisory_xact_lock(hashtextextended($1, 440704))', [enterpriseId]);

export const listStandings = (manager: EntityManager, enterpriseIds: readonly string[]): Promise<CreditStanding[]> =>
  manager.query(`/* standings:list */ SELECT ${columns} FROM credit_standing s WHERE s.enterprise_id = ANY($1)`, [enterpriseIds]);

export const findStanding = async (manager: EntityManager, enterpriseId: string): Promise<CreditStanding | null> => (await listStandings(manager, [enterpriseId]))[0] ?? null;

/** In the order of their subjects, for the replay. */
export const listStandingsAfter = (manager: EntityManager, afterId: string | null, limit: number): Promise<CreditStanding[]> =>
  manager.query(
    `/* standings:after */ SELECT ${columns} FROM credit_standing s WHERE $1::uuid IS NULL OR s.enterprise_id > $1 ORDER BY s.enterprise_id LIMIT $2`,
    [afterId, limit],
  );

/** Saves version n + 1 over version n; the first is version 1. The trigger refuses what was computed from an older one. */
export const saveStanding = (manager: EntityManager, standing: CreditStanding): Promise<unknown> =>
  manager.query(
    `/* standings:save */ INSERT INTO credit_standing (enterprise_id, division_code, rating_id, score, level, tax_grade, tax_grade_as_of, customs_level,
       customs_level_as_of, listings, has_open_dispute, refresh_on, changed_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12, $13, $14)
     ON CONFLICT (enterprise_id) DO UPDATE SET division_code = excluded.division_code, rating_id = excluded.rating_id, score = excluded.score,
       level = excluded.level, tax_grade = excluded.tax_grade, tax_grade_as_of = excluded.tax_grade_as_of, customs_level = excluded.customs_level,
       customs_level_as_of = excluded.customs_level_as_of, listings = excluded.listings, has_open_dispute = excluded.has_open_dispute,
       refresh_on = excluded.refresh_on, changed_at = excluded.changed_at, version = excluded.version`,
    [
      standing.enterpriseId, standing.divisionCode, standing.ratingId, standing.score, standing.level, standing.taxGrade, standing.taxGradeAsOf, standing.customsLevel,
      standing.customsLevelAsOf, JSON.stringify(standing.listings), standing.hasOpenDispute, standing.refreshOn, standing.changedAt, standing.version,
    ],
  );

/** Enterprises whose standing time alone may have changed. */
export const listStaleEnterpriseIds = async (manager: EntityManager, today: string, most: number): Promise<string[]> => {
  const rows: { id: string }[] = await manager.query('/* standings:stale */ SELECT enterprise_id AS id FROM credit_standing WHERE refresh_on <= $1 ORDER BY refresh_on LIMIT $2', [today, most]);
  return rows.map(({ id }) => id);
};
