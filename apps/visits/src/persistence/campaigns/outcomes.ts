import { In, IsNull, type EntityManager } from 'typeorm';
import type { CampaignTask, ExpertOpinion } from '../../domain/campaigns/campaign.ts';
import { campaignTaskEntity } from './entities.ts';

export const insertTask = async (manager: EntityManager, task: CampaignTask): Promise<void> => {
  await manager.insert(campaignTaskEntity, task as object);
};

export const findTask = (manager: EntityManager, id: string): Promise<CampaignTask | null> => manager.findOneBy(campaignTaskEntity, { id });

export const countOpenTasks = (manager: EntityManager, sessionId: string): Promise<number> => manager.countBy(campaignTaskEntity, { sessionId, finishedAt: IsNull() });

export const saveFinishedTask = async (manager: EntityManager, { id, finishedAt, finishedBy, result }: CampaignTask): Promise<void> => {
  await manager.update(campaignTaskEntity, { id }, { finishedAt, finishedBy, result } as object);
};

export const listTasks = (manager: EntityManager, sessionIds: readonly string[]): Promise<CampaignTask[]> =>
  manager.find(campaignTaskEntity, { where: { sessionId: In([...sessionIds]) }, order: { sessionId: 'ASC', dueOn: 'ASC', id: 'ASC' } });

/** @returns false when the expert has given an opinion before */
export const insertOpinion = async (manager: EntityManager, { sessionId, expert, text, at }: ExpertOpinion): Promise<boolean> => {
  const rows: unknown[] = await manager.query(
    '/* opinions:insert */ INSERT INTO campaign_opinion (session_id, expert, text, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1',
    [sessionId, expert, text, at],
  );
  return rows.length === 1;
};

export const listOpinions = (manager: EntityManager, sessionIds: readonly string[]): Promise<ExpertOpinion[]> =>
  manager.query('/* opinions:list */ SELECT session_id AS "sessionId", expert, text, at FROM campaign_opinion WHERE session_id = ANY($1) ORDER BY session_id, at, expert', [sessionIds]);

export interface SessionRating {
  readonly sessionId: string;
  readonly enterpriseId: string;
  readonly stars: number;
  readonly text: string | null;
  readonly ratedBy: string;
  readonly at: Date;
}

/** @returns false when the enterprise has rated the session before */
export const insertRating = async (manager: EntityManager, { sessionId, enterpriseId, stars, text, ratedBy, at }: SessionRating): Promise<boolean> => {
  const rows: unknown[] = await manager.query(
    '/* ratings:insert */ INSERT INTO campaign_rating (session_id, enterprise_id, stars, text, rated_by, at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING 1',
    [sessionId, enterpriseId, stars, text, ratedBy, at],
  );
  return rows.length === 1;
};

/** The stars that a session was given, in the order in which they were. */
export interface SessionStars {
  readonly sessionId: string;
  readonly stars: readonly number[];
}

export const listSessionStars = (manager: EntityManager, sessionIds: readonly string[]): Promise<SessionStars[]> =>
  manager.query(
    `/* ratings:stars */ SELECT session_id AS "sessionId", array_agg(stars ORDER BY at, enterprise_id) AS stars
     FROM campaign_rating WHERE session_id = ANY($1) GROUP BY session_id`,
    [sessionIds],
  );
