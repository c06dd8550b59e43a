import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { AttachmentPurpose, CheckedFile, StoredAttachment } from '../domain/attachments.ts';

export interface AttachedFiles {
  readonly appealId: string;
  readonly purpose: AttachmentPurpose;
  readonly files: readonly CheckedFile[];
  readonly uploadedBy: string;
  readonly now: Date;
}

/** Stores files with the digest of their content; nothing changes or deletes them afterwards (SHR-21). */
export const insertAttachments = async (manager: EntityManager, { appealId, purpose, files, uploadedBy, now }: AttachedFiles): Promise<void> => {
  for (const [index, { fileName, mediaType, content }] of files.entries()) {
    await manager.query(
      `/* attachments:insert */ INSERT INTO appeal_attachment (id, appeal_id, position, purpose, file_name, media_type, size_bytes, sha256, content, uploaded_by, uploaded_at)
       VALUES ($1, $2, $3, $4, $5, $6, octet_length($7::bytea), encode(sha256($7::bytea), 'hex'), $7, $8, $9)`,
      [randomUUID(), appealId, index + 1, purpose, fileName, mediaType, content, uploadedBy, now],
    );
  }
};

export const listAttachments = (manager: EntityManager, appealIds: readonly string[]): Promise<StoredAttachment[]> =>
  manager.query(
    `/* attachments:list */ SELECT id, appeal_id AS "appealId", purpose, file_name AS "fileName", media_type AS "mediaType", size_bytes AS "sizeBytes", sha256, uploaded_at AS "uploadedAt"
     FROM appeal_attachment WHERE appeal_id = ANY($1) ORDER BY appeal_id, uploaded_at, position`,
    [appealIds],
  );

/** The contents of attachments in base64, in the order of their ids; they are read only when they are asked for. */
export const listAttachmentContents = async (manager: EntityManager, ids: readonly string[]): Promise<string[]> => {
  const rows: { id: string; content: Buffer }[] = await manager.query('/* attachments:contents */ SELECT id, content FROM appeal_attachment WHERE id = ANY($1)', [ids]);
  const contents = new Map(rows.map(({ id, content }) => [id, content.toString('base64')]));
  return ids.map((id) => contents.get(id) ?? '');
};
