import type { EntityManager } from 'typeorm';
import type { CreditRating } from '../domain/credit-rating.ts';
import type { RatingModel } from '../domain/rating.ts';

const columns = (alias: string): string => `${alias}.id, ${alias}.enterprise_id AS "enterpriseId", ${alias}.score, ${alias}.level, ${alias}.model_version AS "modelVersion",
  ${alias}.as_of::text AS "asOf", ${alias}.input_record_ids AS "inputRecordIds", ${alias}.is_black_listed AS "isBlackListed", ${alias}.components, ${alias}.rated_at AS "ratedAt"`;

export const listRatingsById = (manager: EntityManager, ids: readonly string[]): Promise<CreditRating[]> =>
  manager.query(`/* ratings:byId */ SELECT ${columns('r')} FROM credit_rating r WHERE r.id = ANY($1)`, [ids]);

const MOST_SHOWN = 100;

/** The newest ratings of each enterprise, newest first. */
export const listRatingsOfEnterprises = (manager: EntityManager, enterpriseIds: readonly string[]): Promise<CreditRating[]> =>
  manager.query(
    `/* ratings:newest */ SELECT newest.* FROM unnest($1::uuid[]) AS asked(id) CROSS JOIN LATERAL (
       SELECT ${columns('r')} FROM credit_rating r WHERE r.enterprise_id = asked.id ORDER BY r.rated_at DESC, r.id DESC LIMIT ${MOST_SHOWN}) AS newest`,
    [enterpriseIds],
  );

/** Keeps a rating with the model that it was computed by; both stay for good, so that it can be computed again (CRD-19). */
export const insertRating = async (manager: EntityManager, rating: CreditRating, model: RatingModel): Promise<void> => {
  await manager.query('/* ratings:model */ INSERT INTO credit_rating_model (version, parameters, first_used_at) VALUES ($1, $2::jsonb, $3) ON CONFLICT DO NOTHING', [
    rating.modelVersion,
    JSON.stringify(model),
    rating.ratedAt,
  ]);
  await manager.query(
    `/* ratings:insert */ INSERT INTO credit_rating (id, enterprise_id, score, level, model_version, as_of, input_record_ids, is_black_listed, components, rated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10)`,
    [rating.id, rating.enterpriseId, rating.score, rating.level, rating.modelVersion, rating.asOf, rating.inputRecordIds, rating.isBlackListed, JSON.stringify(rating.components), rating.ratedAt],
  );
};

export const listRatingModels = (manager: EntityManager, versions: readonly string[]): Promise<{ readonly version: string; readonly parameters: RatingModel }[]> =>
  manager.query('/* ratings:models */ SELECT version, parameters FROM credit_rating_model WHERE version = ANY($1)', [versions]);
