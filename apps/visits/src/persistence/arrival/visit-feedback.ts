import type { EntityManager } from 'typeorm';

export type FeedbackSide = 'ENTERPRISE' | 'UNIT';

export interface StoredFeedback {
  readonly visitRequestId: string;
  readonly side: FeedbackSide;
  /** 1 … 5; null for the unit. */
  readonly rating: number | null;
  readonly words: string | null;
  readonly givenAt: Date;
}

export const listFeedback = (manager: EntityManager, visitRequestIds: readonly string[]): Promise<StoredFeedback[]> =>
  manager.query(
    `/* feedback:list */ SELECT visit_request_id AS "visitRequestId", side, rating, words, given_at AS "givenAt" FROM visit_feedback WHERE visit_request_id = ANY($1) ORDER BY visit_request_id, side`,
    [visitRequestIds],
  );

/** @returns false when this side has spoken meanwhile */
export const insertFeedback = async (manager: EntityManager, feedback: StoredFeedback, by: string): Promise<boolean> => {
  const rows: unknown[] = await manager.query(
    `/* giveVisitFeedback:save */ INSERT INTO visit_feedback (visit_request_id, side, rating, words, given_by, given_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING side`,
    [feedback.visitRequestId, feedback.side, feedback.rating, feedback.words, by, feedback.givenAt],
  );
  return rows.length > 0;
};
