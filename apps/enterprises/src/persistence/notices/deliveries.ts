import type { EntityManager } from 'typeorm';
import type { Delivery, DueDelivery } from '../../domain/notices/delivery.ts';
import type { Notice } from '../../domain/notices/notice.ts';

/** One row for each channel of a notice: its key is the guard that nothing goes out twice. */
export const insertDeliveries = (manager: EntityManager, noticeId: string, channels: readonly string[], firstAttemptAt: Date): Promise<unknown> =>
  manager.query(
    '/* deliveries:insert */ INSERT INTO notice_delivery (notice_id, channel, next_attempt_at) SELECT $1, unnest($2::text[]), $3 ON CONFLICT DO NOTHING',
    [noticeId, channels, firstAttemptAt],
  );

export const listDeliveries = (manager: EntityManager, noticeIds: readonly string[]): Promise<Delivery[]> =>
  manager.query(
    `/* deliveries:list */ SELECT notice_id AS "noticeId", channel, state, settled_at AS "settledAt" FROM notice_delivery WHERE notice_id = ANY($1) ORDER BY channel`,
    [noticeIds],
  );

/** A delivery whose time has come, with all that it says. */
export interface ClaimedDelivery extends DueDelivery, Pick<Notice, 'inbox' | 'divisionCode' | 'template' | 'titleZh' | 'titleEn' | 'bodyZh' | 'bodyEn' | 'urgency'> {
  readonly noticeId: string;
  readonly attempts: number;
}

interface ClaimedRow extends Omit<ClaimedDelivery, 'preference'> {
  readonly hasPreference: boolean;
  readonly channels: readonly string[] | null;
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
}

/**
 * Claims the delivery that is due longest until the transaction ends: no other worker sends it meanwhile, and if this one dies
 * it is free again.
 *
 * @param except channels that are left alone for now
 */
export const claimDelivery = async (manager: EntityManager, now: Date, except: readonly string[]): Promise<ClaimedDelivery | null> => {
  const [row]: ClaimedRow[] = await manager.query(
    `/* deliveries:claim */ SELECT d.notice_id AS "noticeId", d.channel, d.attempts, n.inbox, n.division_code AS "divisionCode", n.template, n.title_zh AS "titleZh",
       n.title_en AS "titleEn", n.body_zh AS "bodyZh", n.body_en AS "bodyEn", n.urgency, p.inbox IS NOT NULL AS "hasPreference", p.channels,
       p.quiet_from AS "quietFrom", p.quiet_to AS "quietTo"
     FROM notice_delivery d JOIN notice n ON n.id = d.notice_id LEFT JOIN notice_preference p ON p.inbox = n.inbox
     WHERE d.state = 'PENDING' AND d.next_attempt_at <= $1 AND d.channel <> ALL($2::text[])
     ORDER BY d.next_attempt_at LIMIT 1 FOR UPDATE OF d SKIP LOCKED`,
    [now, except],
  );
  if (row === undefined) return null;
  const { hasPreference, channels, quietFrom, quietTo, ...delivery } = row;
  return { ...delivery, preference: hasPreference ? { inbox: row.inbox, channels, quietFrom, quietTo } : null };
};

type DeliveryKey = Pick<ClaimedDelivery, 'noticeId' | 'channel'>;

export const settleDelivery = (
  manager: EntityManager,
  { noticeId, channel }: DeliveryKey,
  { state, attempts, reason, now }: { readonly state: 'SENT' | 'FAILED' | 'DECLINED'; readonly attempts: number; readonly reason: string | null; readonly now: Date },
): Promise<unknown> =>
  manager.query('/* deliveries:settle */ UPDATE notice_delivery SET state = $3, attempts = $4, reason = $5, settled_at = $6 WHERE notice_id = $1 AND channel = $2', [
    noticeId,
    channel,
    state,
    attempts,
    reason,
    now,
  ]);

export const postponeDelivery = (
  manager: EntityManager,
  { noticeId, channel }: DeliveryKey,
  { until, attempts, reason }: { readonly until: Date; readonly attempts: number; readonly reason: string | null },
): Promise<unknown> =>
  manager.query('/* deliveries:postpone */ UPDATE notice_delivery SET next_attempt_at = $3, attempts = $4, reason = $5 WHERE notice_id = $1 AND channel = $2', [
    noticeId,
    channel,
    until,
    attempts,
    reason,
  ]);
