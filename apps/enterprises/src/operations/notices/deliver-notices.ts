import type { DataSource, EntityManager } from '@qinqing/database';
import { resolveSettings, type SettingValues } from '@qinqing/subgraph-server';
import { shanghaiDate } from '@qinqing/working-time';
import type { NoticeChannel, OutgoingNotice } from '../../channels/notice-channel.ts';
import { decideDelivery, nextAttempt } from '../../domain/notices/delivery.ts';
import { type ClaimedDelivery, claimDelivery, postponeDelivery, settleDelivery } from '../../persistence/notices/deliveries.ts';
import { settings, type Settings } from '../../settings.ts';

export interface DeliveryRound {
  readonly dataSource: DataSource;
  readonly now: Date;
  readonly channels: readonly NoticeChannel[];
  readonly most: number;
}

export interface DeliveryCount {
  readonly settled: number;
  readonly postponed: number;
}

/**
 * Sends what is due, one delivery a transaction: claim, send, and mark hold together, so that two workers never send the same. A channel
 * that is in trouble is left alone for the rest of the round: its time-outs must not hold up the others.
 */
export const deliverNotices = async ({ dataSource, now, channels, most }: DeliveryRound): Promise<DeliveryCount> => {
  const tired = new Set<string>();
  let count: DeliveryCount = { settled: 0, postponed: 0 };
  for (let turn = 0; turn < most; turn += 1) {
    const outcome = await dataSource.transaction((manager) => deliverOne(manager, channels, tired, now));
    if (outcome === 'NOTHING_DUE') break;
    count = outcome === 'SETTLED' ? { ...count, settled: count.settled + 1 } : { ...count, postponed: count.postponed + 1 };
  }
  return count;
};

type Outcome = 'NOTHING_DUE' | 'SETTLED' | 'POSTPONED';

const deliverOne = async (manager: EntityManager, channels: readonly NoticeChannel[], tired: Set<string>, now: Date): Promise<Outcome> => {
  const delivery = await claimDelivery(manager, now, [...tired]);
  if (delivery === null) return 'NOTHING_DUE';
  const { noticeQuietHours, noticeDeliveryAttempts } = await settingsOf(manager, delivery, now);
  const decision = decideDelivery(delivery, new Set(channels.map(({ name }) => name)), noticeQuietHours, now);
  if (decision.kind === 'SETTLE') {
    await settleDelivery(manager, delivery, { state: decision.state, attempts: delivery.attempts, reason: decision.reason, now });
    return 'SETTLED';
  }
  if (decision.kind === 'WAIT') {
    await postponeDelivery(manager, delivery, { until: decision.until, attempts: delivery.attempts, reason: 'quiet hours' });
    return 'POSTPONED';
  }
  return send(manager, delivery, { channels, tired, mostAttempts: noticeDeliveryAttempts, now });
};

interface Sending {
  readonly channels: readonly NoticeChannel[];
  readonly tired: Set<string>;
  readonly mostAttempts: number;
  readonly now: Date;
}

const send = async (manager: EntityManager, delivery: ClaimedDelivery, { channels, tired, mostAttempts, now }: Sending): Promise<Outcome> => {
  const channel = channels.find(({ name }) => name === delivery.channel);
  if (channel === undefined) throw new Error(`${delivery.channel} was configured a moment ago`);
  const attempts = delivery.attempts + 1;
  const outcome = await channel.send(toOutgoing(delivery));
  if (outcome.kind === 'retry') {
    tired.add(channel.name);
    const until = nextAttempt(attempts, mostAttempts, now);
    if (until !== null) {
      await postponeDelivery(manager, delivery, { until, attempts, reason: outcome.reason });
      return 'POSTPONED';
    }
  }
  const settled = outcome.kind === 'delivered' ? { state: 'SENT' as const, reason: null } : { state: 'FAILED' as const, reason: outcome.reason };
  await settleDelivery(manager, delivery, { ...settled, attempts, now });
  return 'SETTLED';
};

const toOutgoing = ({ noticeId, inbox, template, titleZh, titleEn, bodyZh, bodyEn, urgency }: ClaimedDelivery): OutgoingNotice => ({
  id: noticeId,
  recipient: inbox,
  template,
  title: { zh: titleZh, en: titleEn },
  body: { zh: bodyZh, en: bodyEn },
  urgency,
});

const settingsOf = async (manager: EntityManager, { divisionCode }: ClaimedDelivery, now: Date): Promise<SettingValues<Settings>> => {
  const [resolved] = await resolveSettings(manager, settings, [{ divisionCode }], shanghaiDate(now));
  if (resolved === undefined) throw new Error('settings are resolved for each place');
  return resolved.values;
};
