import type { EntityManager } from 'typeorm';
import type { NoticePreference } from '../../domain/notices/delivery.ts';

/** What was wished for these inboxes; those without a wish are left out. */
export const listPreferences = (manager: EntityManager, inboxes: readonly string[]): Promise<NoticePreference[]> =>
  manager.query('/* noticePreferences:list */ SELECT inbox, channels, quiet_from AS "quietFrom", quiet_to AS "quietTo" FROM notice_preference WHERE inbox = ANY($1)', [inboxes]);

/** The last word counts: concurrent writers of one inbox follow one another. */
export const savePreference = (manager: EntityManager, { inbox, channels, quietFrom, quietTo }: NoticePreference, setBy: string, now: Date): Promise<unknown> =>
  manager.query(
    `/* noticePreferences:save */ INSERT INTO notice_preference (inbox, channels, quiet_from, quiet_to, set_by, set_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (inbox) DO UPDATE SET channels = excluded.channels, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, set_by = excluded.set_by, set_at = excluded.set_at`,
    [inbox, channels, quietFrom, quietTo, setBy, now],
  );
