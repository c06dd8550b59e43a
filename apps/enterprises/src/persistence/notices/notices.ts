import { LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { Notice } from '../../domain/notices/notice.ts';

/** @returns false when the notice was there before, or another one that it is collapsed with */
export const insertNotice = async (manager: EntityManager, notice: Notice): Promise<boolean> => {
  const inserted: unknown[] = await manager.query(
    `/* notices:insert */ INSERT INTO notice (id, inbox, division_code, template, title_zh, title_en, body_zh, body_en, about_type, about_id, urgency, visible_from, expires_at, collapse_key)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING RETURNING 1`,
    [
      notice.id,
      notice.inbox,
      notice.divisionCode,
      notice.template,
      notice.titleZh,
      notice.titleEn,
      notice.bodyZh,
      notice.bodyEn,
      notice.aboutType,
      notice.aboutId,
      notice.urgency,
      notice.visibleFrom,
      notice.expiresAt,
      notice.collapseKey,
    ],
  );
  return inserted.length === 1;
};

const FOREIGN_KEY_VIOLATION = '23503';

/**
 * What was read before stays read since then. All readers go through notices in one order, and wait for one another.
 *
 * @throws LostRace when a notice was forgotten meanwhile
 */
export const insertReadings = async (manager: EntityManager, noticeIds: readonly string[], reader: string, now: Date): Promise<void> => {
  try {
    await manager.query('/* notices:read */ INSERT INTO notice_reading (notice_id, reader, read_at) SELECT unnest($1::uuid[]), $2, $3 ON CONFLICT DO NOTHING', [noticeIds.toSorted(), reader, now]);
  } catch (error) {
    if ((error as { driverError?: { code?: string } }).driverError?.code === FOREIGN_KEY_VIOLATION) throw new LostRace('a notice was forgotten meanwhile');
    throw error;
  }
};

/** Forgets notices whose time is over, with their readings and deliveries. @returns how many */
export const forgetNotices = async (manager: EntityManager, now: Date, most: number): Promise<number> => {
  const [, count]: [unknown, number] = await manager.query(
    '/* notices:forget */ DELETE FROM notice WHERE id IN (SELECT id FROM notice WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2)',
    [now, most],
  );
  return count;
};
