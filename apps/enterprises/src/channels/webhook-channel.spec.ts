import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startGatewayServer, type GatewayServer } from '../../test/notices/gateway-server.ts';
import type { OutgoingNotice } from './notice-channel.ts';
import { webhookChannel } from './webhook-channel.ts';

const secret = Buffer.from('0123456789abcdef0123456789abcdef');
const notice: OutgoingNotice = {
  id: '0198c2d4-1f0e-7cc0-9d5e-2b1d3c4e5f60',
  recipient: 'ENTERPRISE:7c1de7a5-5f0e-4e0a-9f3b-2b1d3c4e5f60',
  template: 'visits.asked',
  title: { zh: '到访征询', en: 'Would you receive a visit?' },
  body: { zh: '工信局到贵企业的到访正在征询意愿。', en: 'The bureau asks.' },
  urgency: 'NORMAL',
};

let gateway: GatewayServer;
const channel = (url = gateway.url) => webhookChannel({ name: 'SMS', url, secret, timeoutMs: 200, clock: () => 1_756_692_000_000 });

beforeEach(async () => {
  gateway = await startGatewayServer();
});
afterEach(() => gateway.close());

describe('a webhook channel (SHR-09)', () => {
  it('sends the text in both languages and whom it is for, and nothing else', async () => {
    expect(await channel().send(notice)).toEqual({ kind: 'delivered' });
    const { id, ...rest } = notice;
    expect(JSON.parse(gateway.received[0]?.body ?? '')).toEqual({ channel: 'SMS', noticeId: id, ...rest });
  });

  it('signs id, time and body, so that the receiver knows who sent it, when, and that nothing was changed', async () => {
    await channel().send(notice);
    const { headers, body } = gateway.received[0] as GatewayServer['received'][number];
    expect(headers).toMatchObject({ 'webhook-id': `${notice.id}:SMS`, 'webhook-timestamp': '1756692000', 'content-type': 'application/json' });
    const expected = createHmac('sha256', secret).update(`${notice.id}:SMS.1756692000.${body}`).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${expected}`);
  });

  it('bears the same id when it is sent again', async () => {
    await channel().send(notice);
    await channel().send(notice);
    expect(new Set(gateway.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it.each([
    [200, { kind: 'delivered' }],
    [204, { kind: 'delivered' }],
    [400, { kind: 'refused', reason: 'the channel answered 400' }],
    [401, { kind: 'refused', reason: 'the channel answered 401' }],
    [410, { kind: 'refused', reason: 'the channel answered 410' }],
    [408, { kind: 'retry', reason: 'the channel answered 408' }],
    [429, { kind: 'retry', reason: 'the channel answered 429' }],
    [500, { kind: 'retry', reason: 'the channel answered 500' }],
    [503, { kind: 'retry', reason: 'the channel answered 503' }],
    ['SILENCE' as const, { kind: 'retry', reason: 'the channel did not answer in time' }],
  ])('takes the answer %p as %j', async (answer, outcome) => {
    gateway.answer = answer;
    expect(await channel().send(notice)).toEqual(outcome);
  });

  it('follows no redirection: a signed message goes to the configured address alone', async () => {
    const elsewhere = await startGatewayServer();
    gateway.answer = { location: elsewhere.url };
    expect(await channel().send(notice)).toEqual({ kind: 'refused', reason: 'the channel answered 307' });
    expect(elsewhere.received).toEqual([]);
    await elsewhere.close();
  });

  it('a gateway that is down is tried again later', async () => {
    const { url } = gateway;
    await gateway.close();
    expect(await channel(url).send(notice)).toMatchObject({ kind: 'retry', reason: expect.stringContaining('ECONNREFUSED') });
    gateway = await startGatewayServer();
  });
});
