import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { startGatewayServer, type GatewayServer } from '../../test/notices/gateway-server.ts';
import { readNoticeChannels } from './read-channels.ts';

const directory = mkdtempSync(join(tmpdir(), 'channels-'));
afterAll(() => rmSync(directory, { recursive: true }));

const secretFile = join(directory, 'sms.secret');
const shortFile = join(directory, 'short.secret');
const SECRET = 'a-secret-of-more-than-thirty-two-characters';
writeFileSync(secretFile, `${SECRET}\n`);
writeFileSync(shortFile, 'short');

const sms = { name: 'SMS', url: 'https://sms.example.cn/messages', secretFile };
const read = (...channels: object[]) => readNoticeChannels(JSON.stringify(channels));

describe('NOTICE_CHANNELS (SHR-09)', () => {
  it.each([undefined, '', '  ', '[]'])('%j: notices go to the inbox alone', (text) => {
    expect(readNoticeChannels(text)).toEqual([]);
  });

  it('names each channel, with its own address and secret', () => {
    expect(read(sms, { ...sms, name: 'WECHAT', url: 'http://127.0.0.1:8080/', timeoutMs: 500 }).map(({ name }) => name)).toEqual(['SMS', 'WECHAT']);
  });

  it.each([
    ['plain HTTP outside of this machine', { url: 'http://sms.example.cn/' }, /use https/],
    ['another protocol', { url: 'file:///etc/passwd' }, /use https/],
    ['a password in the address', { url: 'https://me:pass@sms.example.cn/' }, /without a password/],
    ['no address', { url: 'sms' }, /Invalid URL/],
    ['a name that cannot be asked for', { name: 'sms' }, /like SMS/],
    ['the inbox', { name: 'INBOX' }, /needs no channel/],
    ['no time to answer', { timeoutMs: 1 }, /timeoutMs/],
    ['an unknown entry', { secret: 'x' }, /secret/],
    ['a short secret', { secretFile: shortFile }, /too short/],
    ['a secret that is not there', { secretFile: join(directory, 'none') }, /ENOENT/],
  ])('refuses %s, and says so', (_what, changes, message) => {
    expect(() => read({ ...sms, ...changes })).toThrow(message);
  });

  it('signs with the bytes behind whsec_, as Standard Webhooks writes a secret', async () => {
    const gateway = await startGatewayServer();
    const key = Buffer.alloc(32, 7);
    const file = join(directory, 'standard.secret');
    writeFileSync(file, `whsec_${key.toString('base64')}\n`);
    const [channel] = read({ ...sms, url: gateway.url, secretFile: file });
    await channel?.send({ id: '1', recipient: 'UNIT:1', template: 'visits.asked', title: { zh: '题', en: 'T' }, body: { zh: '文', en: 'B' }, urgency: 'NORMAL' });
    const { headers, body } = gateway.received[0] as GatewayServer['received'][number];
    const expected = createHmac('sha256', key).update(`1:SMS.${String(headers['webhook-timestamp'])}.${body}`).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${expected}`);
    await gateway.close();
  });

  it('refuses two channels of one name', () => {
    expect(() => read(sms, sms)).toThrow(/a name of its own/);
  });

  it('refuses what is not JSON, without repeating it', () => {
    expect(() => readNoticeChannels('{SECRET')).toThrow(/^NOTICE_CHANNELS is not JSON$/);
  });
});
