import { randomUUID } from 'node:crypto';
import { publish, type EntityManager } from '@qinqing/database';
import { visitNoticeRequested, type NoticeRecipient } from '@qinqing/events';
import type { Wording } from '@qinqing/subgraph-server';

/** What somebody is told (通知), worded in both languages. */
export interface Notice {
  readonly recipient: NoticeRecipient;
  /** Names the wording, e.g. `visits.asked`: lower case, parts joined by dots, words by hyphens. */
  readonly template: string;
  /** At most 100 characters. */
  readonly title: Wording;
  /** At most 1,000 characters. */
  readonly body: Wording;
  /** What it is about, by its GraphQL type, e.g. `{ type: 'VisitRequest', id }`. */
  readonly about: { readonly type: string; readonly id: string };
  readonly divisionCode: string;
  readonly at: Date;
  /** Left out: normal. An urgent notice waits for no quiet hours. */
  readonly urgency?: 'NORMAL' | 'URGENT';
  /** Nobody reads it earlier, and nobody sees that it was written earlier (VIS-08); null or left out: at once. */
  readonly notBefore?: Date | null;
  /** Several notices to one recipient with the same key are one; left out: each one counts. */
  readonly collapseKey?: string | null;
  /** Channels beside the inbox; left out: SMS and WeChat. */
  readonly channels?: readonly string[];
}

const usualChannels = ['SMS', 'WECHAT'];

/**
 * Asks for notices in the transaction of what they tell: they go out if and only if it commits. The inbox is kept elsewhere, so a
 * text never tells anybody of a refusal, its recipient included (VIS-08).
 */
export const notify = (manager: EntityManager, notices: readonly Notice[], requestId: string | null): Promise<void> => publish(manager, notices.map(toEvent) as never, requestId);

const toEvent = ({ recipient, template, title, body, about, divisionCode, at, urgency = 'NORMAL', notBefore = null, collapseKey = null, channels = usualChannels }: Notice) => ({
  contract: visitNoticeRequested,
  subject: randomUUID(),
  stateVersion: null,
  divisionCode,
  occurredAt: at,
  data: {
    recipient,
    template,
    title: inBoth(title),
    body: inBoth(body),
    about,
    urgency,
    notBefore: notBefore?.toISOString() ?? null,
    collapseKey,
    channels: [...channels],
  },
});

const inBoth = ({ ZH_CN, EN }: Wording): { readonly zh: string; readonly en: string } => ({ zh: ZH_CN, en: EN });
