import type { EntityManager } from 'typeorm';
import type { EnterpriseFact } from '../domain/enterprise-fact.ts';

const columns = `id, enterprise_id AS "enterpriseId", key, value, unit, period, as_of::text AS "asOf", confidence::float8 AS confidence,
  source, recorded_by AS "recordedBy", recorded_at AS "recordedAt"`;

/** The newest fact of each key: the latest day counts, and of one day the one put on file last. */
export const listNewestFacts = (manager: EntityManager, enterpriseIds: readonly string[]): Promise<EnterpriseFact[]> =>
  manager.query(
    `/* facts:newest */ SELECT DISTINCT ON (enterprise_id, key) ${columns} FROM enterprise_fact
     WHERE enterprise_id = ANY($1) ORDER BY enterprise_id, key, as_of DESC, sequence DESC`,
    [enterpriseIds],
  );

/** The newest fact of each key and, of figures of a period, of each period: series of years included. */
export const listFactsByPeriod = (manager: EntityManager, enterpriseIds: readonly string[]): Promise<EnterpriseFact[]> =>
  manager.query(
    `/* facts:byPeriod */ SELECT DISTINCT ON (enterprise_id, key, coalesce(period, '')) ${columns} FROM enterprise_fact
     WHERE enterprise_id = ANY($1) ORDER BY enterprise_id, key, coalesce(period, ''), as_of DESC, sequence DESC`,
    [enterpriseIds],
  );

export const findNewestFact = async (manager: EntityManager, enterpriseId: string, key: string): Promise<EnterpriseFact | null> => {
  const [fact]: EnterpriseFact[] = await manager.query(
    `/* fact:newest */ SELECT ${columns} FROM enterprise_fact WHERE enterprise_id = $1 AND key = $2 ORDER BY as_of DESC, sequence DESC LIMIT 1`,
    [enterpriseId, key],
  );
  return fact ?? null;
};

export const findFact = async (manager: EntityManager, id: string): Promise<EnterpriseFact | null> => {
  const [fact]: EnterpriseFact[] = await manager.query(`/* fact:one */ SELECT ${columns} FROM enterprise_fact WHERE id = $1`, [id]);
  return fact ?? null;
};

/** Which keys each enterprise has facts of. */
export const listRecordedKeys = async (manager: EntityManager, enterpriseIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows: { enterpriseId: string; keys: string[] }[] = await manager.query(
    `/* facts:keys */ SELECT enterprise_id AS "enterpriseId", array_agg(DISTINCT key) AS keys FROM enterprise_fact WHERE enterprise_id = ANY($1) GROUP BY enterprise_id`,
    [enterpriseIds],
  );
  return new Map(rows.map(({ enterpriseId, keys }) => [enterpriseId, keys]));
};

export const insertFact = async (manager: EntityManager, fact: EnterpriseFact): Promise<void> => {
  await manager.query(
    `/* recordEnterpriseFact:insert */ INSERT INTO enterprise_fact (id, enterprise_id, key, value, unit, period, as_of, confidence, source, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9, $10, $11)`,
    [fact.id, fact.enterpriseId, fact.key, JSON.stringify(fact.value), fact.unit, fact.period, fact.asOf, fact.confidence, fact.source, fact.recordedBy, fact.recordedAt],
  );
};
