import type { NoticeUrgency } from './notice.ts';
import { endOfQuiet, type QuietHours } from './quiet-hours.ts';

export type DeliveryState = 'PENDING' | 'SENT' | 'FAILED' | 'DECLINED';

/** How far a notice has come on a channel beside the inbox (送达情况). */
export interface Delivery {
  readonly noticeId: string;
  readonly channel: string;
  readonly state: DeliveryState;
  readonly settledAt: Date | null;
}

/** What a recipient wishes (通知偏好). */
export interface NoticePreference {
  readonly inbox: string;
  /** Null: every channel. */
  readonly channels: readonly string[] | null;
  /** Both null: the quiet hours of the district. */
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
}

export type DeliveryDecision =
  | { readonly kind: 'SEND' }
  | { readonly kind: 'WAIT'; readonly until: Date }
  | { readonly kind: 'SETTLE'; readonly state: 'FAILED' | 'DECLINED'; readonly reason: string };

export interface DueDelivery {
  readonly channel: string;
  readonly urgency: NoticeUrgency;
  readonly preference: NoticePreference | null;
}

/** Whether a delivery goes out now (SHR-09): the recipient's latest wish counts, and an urgent notice waits for no quiet hours. */
export const decideDelivery = ({ channel, urgency, preference }: DueDelivery, configured: ReadonlySet<string>, quietHours: QuietHours, now: Date): DeliveryDecision => {
  if (!configured.has(channel)) return { kind: 'SETTLE', state: 'FAILED', reason: 'the channel is not configured' };
  if (preference !== null && preference.channels !== null && !preference.channels.includes(channel)) return { kind: 'SETTLE', state: 'DECLINED', reason: 'the recipient does not want this channel' };
  if (urgency === 'URGENT') return { kind: 'SEND' };
  const until = endOfQuiet(preference === null ? quietHours : wishedHours(preference, quietHours), now);
  return until === null ? { kind: 'SEND' } : { kind: 'WAIT', until };
};

const wishedHours = ({ quietFrom, quietTo }: NoticePreference, otherwise: QuietHours): QuietHours => (quietFrom === null || quietTo === null ? otherwise : { from: quietFrom, to: quietTo });

const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/**
 * When to try again after so many attempts in vain: after 1, 2, 4 … minutes, at most 6 hours.
 *
 * @returns null when that was the last attempt
 */
export const nextAttempt = (attempts: number, mostAttempts: number, now: Date): Date | null =>
  attempts >= mostAttempts ? null : new Date(now.getTime() + Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS));
