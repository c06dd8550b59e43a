import { createHmac } from 'node:crypto';
import type { NoticeChannel, OutgoingNotice, SendOutcome } from './notice-channel.ts';

export interface WebhookOptions {
  readonly name: string;
  readonly url: string;
  readonly secret: Buffer;
  readonly timeoutMs: number;
  /** Milliseconds of real time: the receiver compares it with its own clock. */
  readonly clock?: () => number;
}

/**
 * A gateway that takes notices by HTTP, signed as Standard Webhooks prescribes: `webhook-id`, `webhook-timestamp`, and
 * `webhook-signature: v1,<base64 of HMAC-SHA256 over id.timestamp.body>`. The id stays the same when a notice is sent again.
 */
export const webhookChannel = ({ name, url, secret, timeoutMs, clock = Date.now }: WebhookOptions): NoticeChannel => ({
  name,
  send: async (notice) => {
    const id = `${notice.id}:${name}`;
    const timestamp = String(Math.floor(clock() / 1_000));
    const body = JSON.stringify(toMessage(name, notice));
    const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` },
        body,
        // A signed message goes to the configured address and nowhere else.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      await response.body?.cancel();
      return judge(response.status);
    } catch (error) {
      return { kind: 'retry', reason: explain(error) };
    }
  },
});

const toMessage = (channel: string, { id, recipient, template, title, body, urgency }: OutgoingNotice) => ({ channel, noticeId: id, recipient, template, title, body, urgency });

/** Asked too early, too often, or of a gateway in trouble: later. Any other answer but a success stays the same however often it is asked. */
const judge = (status: number): SendOutcome => {
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  const isPassing = status >= 500 || [408, 425, 429].includes(status);
  return { kind: isPassing ? 'retry' : 'refused', reason: `the channel answered ${status}` };
};

const explain = (error: unknown): string => {
  const { name, message, cause } = error as Error & { cause?: { code?: string } };
  if (name === 'TimeoutError') return 'the channel did not answer in time';
  return cause?.code === undefined ? message : `${message}: ${cause.code}`;
};
