import type { EntityManager } from 'typeorm';

/** Something that a unit wants to publish about a visit. */
export interface SubmittedMedia {
  readonly id: string;
  readonly visitRequestId: string;
  readonly title: string;
  readonly location: string;
  readonly contentHash: string;
  readonly submittedAt: Date;
  readonly dueAt: Date;
  /** Null: not answered. */
  readonly isApproved: boolean | null;
}

/** What was submitted for each visit, newest first. */
export const listMedia = (manager: EntityManager, visitRequestIds: readonly string[]): Promise<SubmittedMedia[]> =>
  manager.query(
    `/* media:list */ SELECT id, visit_request_id AS "visitRequestId", title, location, content_hash AS "contentHash", submitted_at AS "submittedAt", due_at AS "dueAt", is_approved AS "isApproved"
     FROM visit_media WHERE visit_request_id = ANY($1) ORDER BY visit_request_id, submitted_at DESC, id DESC`,
    [visitRequestIds],
  );

export const insertMedia = (manager: EntityManager, media: SubmittedMedia, by: string): Promise<unknown> =>
  manager.query(
    `/* submitVisitMedia:save */ INSERT INTO visit_media (id, visit_request_id, title, location, content_hash, submitted_by, submitted_at, due_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [media.id, media.visitRequestId, media.title, media.location, media.contentHash, by, media.submittedAt, media.dueAt],
  );

/** @returns false when it was answered meanwhile */
export const saveMediaAnswer = async (manager: EntityManager, mediaId: string, { isApproved, by, now }: { readonly isApproved: boolean; readonly by: string; readonly now: Date }): Promise<boolean> => {
  const [, changed]: [unknown, number] = await manager.query('/* approveVisitMedia:save */ UPDATE visit_media SET is_approved = $2, decided_by = $3, decided_at = $4 WHERE id = $1 AND decided_at IS NULL', [mediaId, isApproved, by, now]);
  return changed === 1;
};
