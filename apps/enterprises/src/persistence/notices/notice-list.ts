import { isUuid, type Keyset, type PageRequest, readListKeyset } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { ReadableNotice } from '../../domain/notices/notice.ts';

export const NOTICE_ORDER = 'notice:newest';

/** Whose notices are read: the inboxes, the person who opens them, and when. */
export interface NoticeReader {
  readonly inboxes: readonly string[];
  readonly subject: string;
  readonly now: Date;
}

export interface NoticeSelection {
  /** Null: read or not. */
  readonly isUnread: boolean | null;
  readonly aboutId: string | null;
}

export const readNoticeKeyset = (page: PageRequest): Keyset => readListKeyset(page, NOTICE_ORDER);

export const noticeSortValues = ({ visibleFrom, id }: ReadableNotice): readonly string[] => [visibleFrom.toISOString(), id];

const COUNTED_OF_EACH = 1_000;

const columns = `n.id, n.inbox, n.division_code AS "divisionCode", n.template, n.title_zh AS "titleZh", n.title_en AS "titleEn", n.body_zh AS "bodyZh", n.body_en AS "bodyEn",
  n.about_type AS "aboutType", n.about_id AS "aboutId", n.urgency, n.visible_from AS "visibleFrom", n.expires_at AS "expiresAt", n.collapse_key AS "collapseKey"`;

const isReadBy = (reader: string): string => `EXISTS (SELECT 1 FROM notice_reading r WHERE r.notice_id = n.id AND r.reader = ${reader})`;

/** Up to `size + 1` notices, newest first: each inbox gives its own newest by the index, however many it holds. */
export const listNotices = async (manager: EntityManager, { inboxes, subject, now }: NoticeReader, { isUnread, aboutId }: NoticeSelection, { size, after }: Keyset): Promise<ReadableNotice[]> => {
  if (inboxes.length === 0 || (aboutId !== null && !isUuid(aboutId))) return [];
  return manager.query(
    `/* notices:page */ SELECT page.* FROM unnest($1::text[]) AS box(inbox) CROSS JOIN LATERAL (
       SELECT ${columns}, ${isReadBy('$2')} AS "isRead" FROM notice n
       WHERE n.inbox = box.inbox AND n.visible_from <= $3 AND ($4::timestamptz IS NULL OR (n.visible_from, n.id) < ($4, $5::uuid))
         AND ($6::boolean IS NULL OR $6 <> ${isReadBy('$2')}) AND ($7::uuid IS NULL OR n.about_id = $7)
       ORDER BY n.visible_from DESC, n.id DESC LIMIT $8) AS page
     ORDER BY page."visibleFrom" DESC, page.id DESC LIMIT $8`,
    [inboxes, subject, now, after?.[0] ?? null, after?.[1] ?? null, isUnread, aboutId, size + 1],
  );
};

/** How many of the newest 1,000 of each inbox are unread: the count of an inbox that has grown for years costs no more. */
export const countUnread = async (manager: EntityManager, { inboxes, subject, now }: NoticeReader): Promise<number> => {
  if (inboxes.length === 0) return 0;
  const [row]: { count: number }[] = await manager.query(
    `/* notices:unread */ SELECT count(*)::int AS count FROM unnest($1::text[]) AS box(inbox) CROSS JOIN LATERAL (
       SELECT n.id FROM notice n WHERE n.inbox = box.inbox AND n.visible_from <= $3 ORDER BY n.visible_from DESC, n.id DESC LIMIT ${COUNTED_OF_EACH}) AS n
     WHERE NOT ${isReadBy('$2')}`,
    [inboxes, subject, now],
  );
  return row?.count ?? 0;
};

/** Those of the given notices that the reader finds in these inboxes now. */
export const listNoticesById = async (manager: EntityManager, { inboxes, subject, now }: NoticeReader, ids: readonly string[]): Promise<ReadableNotice[]> =>
  manager.query(
    `/* notices:byId */ SELECT ${columns}, ${isReadBy('$2')} AS "isRead" FROM notice n
     WHERE n.id = ANY($4) AND n.inbox = ANY($1) AND n.visible_from <= $3 ORDER BY n.visible_from DESC, n.id DESC`,
    [inboxes, subject, now, ids.filter(isUuid)],
  );
