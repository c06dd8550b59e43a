import { describe, expect, it } from '@jest/globals';
import { decideDelivery, nextAttempt } from './delivery.ts';

const DAY = new Date('2025-09-01T02:00:00.000Z');
const NIGHT = new Date('2025-09-01T14:00:00.000Z');
const MORNING = new Date('2025-09-02T00:00:00.000Z');
const night = { from: '21:00', to: '08:00' };
const configured = new Set(['SMS', 'WECHAT']);
const wish = { inbox: 'UNIT:1', channels: null, quietFrom: null, quietTo: null };
const sms = { channel: 'SMS', urgency: 'NORMAL', preference: null } as const;

describe('a delivery (SHR-09)', () => {
  it.each([
    ['goes out by day', sms, DAY, { kind: 'SEND' }],
    ['waits for the morning', sms, NIGHT, { kind: 'WAIT', until: MORNING }],
    ['waits for no morning when it is urgent', { ...sms, urgency: 'URGENT' as const }, NIGHT, { kind: 'SEND' }],
    ["keeps the district's hours where the recipient has no wish for hours", { ...sms, preference: wish }, NIGHT, { kind: 'WAIT', until: MORNING }],
    ["keeps the recipient's hours", { ...sms, preference: { ...wish, quietFrom: '10:00', quietTo: '11:00' } }, DAY, { kind: 'WAIT', until: new Date('2025-09-01T03:00:00.000Z') }],
    ['goes out at night to who wishes no quiet hours', { ...sms, preference: { ...wish, quietFrom: '00:00', quietTo: '00:00' } }, NIGHT, { kind: 'SEND' }],
    ['goes out by a channel that is wanted', { ...sms, preference: { ...wish, channels: ['SMS'] } }, DAY, { kind: 'SEND' }],
    ['is left out where its channel is not wanted, even if urgent', { ...sms, urgency: 'URGENT' as const, preference: { ...wish, channels: [] } }, DAY, { kind: 'SETTLE', state: 'DECLINED', reason: 'the recipient does not want this channel' }],
    ['is given up when there is no such channel', { ...sms, channel: 'FAX' }, DAY, { kind: 'SETTLE', state: 'FAILED', reason: 'the channel is not configured' }],
  ])('%s', (_what, delivery, now, decision) => {
    expect(decideDelivery(delivery, configured, night, now)).toEqual(decision);
  });

  it.each([[1, 1], [2, 2], [3, 4], [7, 64], [9, 256], [10, 360], [19, 360]])('after %d attempts in vain pauses %d minutes', (attempts, minutes) => {
    expect(nextAttempt(attempts, 20, DAY)).toEqual(new Date(DAY.getTime() + minutes * 60_000));
  });

  it('is not tried beyond the limit', () => {
    expect(nextAttempt(7, 8, DAY)).not.toBeNull();
    expect(nextAttempt(8, 8, DAY)).toBeNull();
  });
});
