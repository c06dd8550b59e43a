import { LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { Appeal, AppealMilestone, AppealRating, AppealReturn, AppealReturnVisit } from '../domain/appeal.ts';
import { milestoneEntity, ratingEntity, returnEntity, returnVisitEntity } from './entities.ts';

/** Each of these rows is written once; who comes second with the same ordinal, round or unit is refused by the table. */
export const insertReturn = (manager: EntityManager, row: AppealReturn): Promise<unknown> => manager.insert(returnEntity, row as object);

export const insertRating = (manager: EntityManager, row: AppealRating): Promise<unknown> => manager.insert(ratingEntity, row as object);

export const insertReturnVisit = (manager: EntityManager, row: AppealReturnVisit): Promise<unknown> => manager.insert(returnVisitEntity, row as object);

export const insertMilestones = (manager: EntityManager, rows: readonly AppealMilestone[]): Promise<unknown> => manager.insert(milestoneEntity, rows as object[]);

/** @throws LostRace when somebody else has finished it meanwhile */
export const markMilestone = async (manager: EntityManager, { appealId, round, position }: AppealMilestone, { by, now }: { readonly by: string; readonly now: Date }): Promise<void> => {
  const [marked]: [unknown[], number] = await manager.query(
    `/* finishMilestone:mark */ UPDATE appeal_milestone SET finished_at = $4, finished_by = $5
     WHERE appeal_id = $1 AND round = $2 AND position = $3 AND finished_at IS NULL RETURNING position`,
    [appealId, round, position, now, by],
  );
  if (marked.length === 0) throw new LostRace(`milestone ${position} was finished meanwhile`);
};

/**
 * Two appeals, locked in the order of their ids: who links one to the other sees what the other writer has left, so that no ring of
 * followers can close.
 */
export const lockPair = (manager: EntityManager, ids: readonly [string, string]): Promise<Pick<Appeal, 'id' | 'state' | 'enterpriseId'>[]> =>
  manager.query('/* linkAppeal:lock */ SELECT id, state, enterprise_id AS "enterpriseId" FROM appeal WHERE id = ANY($1) ORDER BY id FOR UPDATE', [ids]);

export const hasFollowers = async (manager: EntityManager, id: string): Promise<boolean> =>
  (await manager.query('/* linkAppeal:followers */ SELECT 1 FROM appeal WHERE parent_id = $1 LIMIT 1', [id])).length > 0;
