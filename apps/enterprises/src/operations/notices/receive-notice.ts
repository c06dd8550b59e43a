import { type EntityManager, isUuid } from '@qinqing/database';
import type { NoticeRequested } from '@qinqing/events';
import { type FactEvent, resolveSettings } from '@qinqing/subgraph-server';
import { shanghaiDate } from '@qinqing/working-time';
import { inboxKeyOf } from '../../domain/notices/inbox.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import { insertDeliveries } from '../../persistence/notices/deliveries.ts';
import { insertNotice } from '../../persistence/notices/notices.ts';
import { settings } from '../../settings.ts';

const DAY_MS = 86_400_000;

/**
 * Puts a requested notice into its inbox, and on its way by every channel that is wanted and configured, in one transaction. It is
 * dated by when it may be read: the moment in which it was requested could tell what it must not (VIS-08).
 */
export const receiveNotice = async (manager: EntityManager, event: FactEvent<NoticeRequested>, configured: readonly string[]): Promise<void> => {
  if (!isUuid(event.subject)) throw new Error('the subject of a requested notice is its own id, a UUID');
  const notice = await toNotice(manager, event);
  if (!(await insertNotice(manager, notice))) return;
  const channels = configured.filter((name) => event.data.channels.includes(name));
  if (channels.length > 0) await insertDeliveries(manager, notice.id, channels, notice.visibleFrom);
};

const toNotice = async (manager: EntityManager, { subject, divisionCode, occurredAt, data }: FactEvent<NoticeRequested>): Promise<Notice> => {
  const visibleFrom = data.notBefore === null ? occurredAt : new Date(data.notBefore);
  const [resolved] = await resolveSettings(manager, settings, [{ divisionCode }], shanghaiDate(occurredAt));
  const retentionDays = resolved?.values.noticeRetentionDays ?? settings.noticeRetentionDays.default;
  return {
    id: subject,
    inbox: inboxKeyOf(data.recipient),
    divisionCode,
    template: data.template,
    titleZh: data.title.zh,
    titleEn: data.title.en,
    bodyZh: data.body.zh,
    bodyEn: data.body.en,
    aboutType: data.about.type,
    aboutId: data.about.id,
    urgency: data.urgency,
    visibleFrom,
    expiresAt: new Date(visibleFrom.getTime() + retentionDays * DAY_MS),
    collapseKey: data.collapseKey,
  };
};
