import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import type { NoticeChannel } from '../../src/channels/notice-channel.ts';
import { webhookChannel } from '../../src/channels/webhook-channel.ts';
import { createEnterprises } from '../../src/subgraph.ts';
import { mutate, requestingUnit } from '../district.ts';
import { startGatewayServer, type GatewayServer } from './gateway-server.ts';
import { readNotices, tell } from './told.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const later = (ms: number): Date => new Date(TEST_NOW.getTime() + ms);
const NIGHT = new Date('2025-09-01T14:30:00.000Z');
const MORNING = new Date('2025-09-02T00:00:00.000Z');
const secret = Buffer.from('0123456789abcdef0123456789abcdef');

let graph: TestSubgraph;
let sms: GatewayServer;
let wechat: GatewayServer;
/** What the channels send to; a gateway is started anew for each test. */
const addresses = { sms: '', wechat: '' };

beforeAll(async () => {
  const channel = (name: string, addressOf: () => string): NoticeChannel => ({ name, send: (notice) => webhookChannel({ name, url: addressOf(), secret, timeoutMs: 300 }).send(notice) });
  graph = await startTestSubgraph(createEnterprises([channel('SMS', () => addresses.sms), channel('WECHAT', () => addresses.wechat)]), { poolSize: 34 });
});
afterAll(() => graph.close());

beforeEach(async () => {
  [sms, wechat] = [await startGatewayServer(), await startGatewayServer()];
  Object.assign(addresses, { sms: sms.url, wechat: wechat.url });
});
afterEach(async () => {
  await graph.sql(`UPDATE notice_delivery SET state = 'FAILED', settled_at = now() WHERE state = 'PENDING'`);
  await Promise.all([sms.close(), wechat.close()]);
});

const newUnit = () => ({ ...requestingUnit, unitId: randomUUID() });
const tellUnit = (unit: { unitId: string }, changes: object = {}, occurredAt = TEST_NOW): Promise<string> => tell(graph, { kind: 'UNIT', unitId: unit.unitId }, changes, { occurredAt });
const deliver = (now = TEST_NOW): Promise<void> => graph.runJob('deliver-notices', {}, { now });
const stateOf = async (id: string): Promise<string[]> =>
  (await graph.sql('SELECT channel, state, attempts FROM notice_delivery WHERE notice_id = $1 ORDER BY channel', [id])).map(({ channel, state, attempts }) => `${channel} ${state} ${attempts}`);

describe('notices by other channels', () => {
  it('SHR-09: go out by each wanted channel once, and the inbox shows it', async () => {
    const unit = newUnit();
    const id = await tellUnit(unit, { channels: ['SMS', 'FAX'] });
    await deliver();
    await deliver(later(HOUR_MS));
    expect(sms.received.map(({ body }) => JSON.parse(body))).toEqual([expect.objectContaining({ noticeId: id, recipient: `UNIT:${unit.unitId}`, title: { zh: '到访已安排', en: 'Visit arranged' } })]);
    expect(wechat.received).toEqual([]);
    expect((await readNotices(graph, unit)).nodes[0].deliveries).toEqual([{ channel: 'SMS', state: 'SENT', stateLabel: '已发送', settledAt: TEST_NOW.toISOString() }]);
  });

  it('VIS-08: one for later goes out then, and not a moment before', async () => {
    const id = await tellUnit(newUnit(), { channels: ['SMS'], notBefore: later(4 * HOUR_MS).toISOString() });
    await deliver(later(4 * HOUR_MS - 1));
    expect(sms.received).toEqual([]);
    await deliver(later(4 * HOUR_MS));
    expect(await stateOf(id)).toEqual(['SMS SENT 1']);
  });

  it('SHR-09: wait through the night until 08:00; urgent ones do not', async () => {
    const unit = newUnit();
    const [normal, urgent] = [await tellUnit(unit, { channels: ['SMS'] }, NIGHT), await tellUnit(unit, { channels: ['SMS'], urgency: 'URGENT' }, NIGHT)];
    await deliver(NIGHT);
    expect([await stateOf(normal), await stateOf(urgent)]).toEqual([['SMS PENDING 0'], ['SMS SENT 1']]);
    await deliver(new Date(MORNING.getTime() - 1));
    expect(await stateOf(normal)).toEqual(['SMS PENDING 0']);
    await deliver(MORNING);
    expect(await stateOf(normal)).toEqual(['SMS SENT 1']);
  });

  it("SHR-09: the recipient's latest wish counts, for channels and hours", async () => {
    const unit = newUnit();
    const id = await tellUnit(unit, {}, NIGHT);
    await mutate(graph.as(unit), 'setNoticePreferences', { kind: 'UNIT', channels: ['WECHAT'], quietFrom: '12:00', quietTo: '13:00' }, 'inbox { kind }');
    await deliver(NIGHT);
    expect(await stateOf(id)).toEqual(['SMS DECLINED 0', 'WECHAT SENT 1']);
    expect(sms.received).toEqual([]);
  });

  it('what fails in passing is tried again after 1, 2, 4 … minutes, at most 8 times', async () => {
    const id = await tellUnit(newUnit(), { channels: ['SMS'], urgency: 'URGENT' });
    sms.answer = 503;
    let now = TEST_NOW.getTime();
    for (let attempt = 1; attempt <= 7; attempt += 1) {
      await deliver(new Date(now));
      expect(await stateOf(id)).toEqual([`SMS PENDING ${attempt}`]);
      now += MINUTE_MS * 2 ** (attempt - 1);
      await deliver(new Date(now - 1));
      expect(sms.received).toHaveLength(attempt);
    }
    await deliver(new Date(now));
    expect(await stateOf(id)).toEqual(['SMS FAILED 8']);
    expect(new Set(sms.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('what the channel refuses is given up at once, with the reason on record', async () => {
    const id = await tellUnit(newUnit(), { channels: ['SMS'] });
    sms.answer = 400;
    await deliver();
    expect(await stateOf(id)).toEqual(['SMS FAILED 1']);
    expect(await graph.sql('SELECT reason FROM notice_delivery WHERE notice_id = $1', [id])).toEqual([{ reason: 'the channel answered 400' }]);
  });

  it('a channel in trouble is tried once a round, and holds up no other channel', async () => {
    const ids = [await tellUnit(newUnit()), await tellUnit(newUnit()), await tellUnit(newUnit())];
    sms.answer = 'SILENCE';
    await deliver();
    expect(sms.received).toHaveLength(1);
    expect(wechat.received).toHaveLength(3);
    expect((await Promise.all(ids.map(stateOf))).flat().filter((state) => state === 'WECHAT SENT 1')).toHaveLength(3);
  });

  it('SHR-09: 100 notices that 32 workers send at once go out exactly once each', async () => {
    const ids = await Promise.all(Array.from({ length: 100 }, () => tellUnit(newUnit(), { channels: ['SMS'] })));
    await Promise.all(Array.from({ length: 32 }, () => deliver()));
    const sent = sms.received.map(({ body }) => JSON.parse(body).noticeId as string);
    expect(sent.sort()).toEqual(ids.sort());
  });

  it('of 32 attempts to send one notice by one channel twice, the database accepts one', async () => {
    const id = await tellUnit(newUnit(), { channels: [] });
    const outcomes = await Promise.allSettled(Array.from({ length: 32 }, () => graph.dataSource.query(`INSERT INTO notice_delivery (notice_id, channel, next_attempt_at) VALUES ($1, 'SMS', now())`, [id])));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('a channel that is no longer configured is given up with that reason', async () => {
    const id = await tellUnit(newUnit(), { channels: [] });
    await graph.sql(`INSERT INTO notice_delivery (notice_id, channel, next_attempt_at) VALUES ($1, 'FAX', $2)`, [id, TEST_NOW]);
    await deliver();
    expect(await graph.sql('SELECT state, reason FROM notice_delivery WHERE notice_id = $1', [id])).toEqual([{ state: 'FAILED', reason: 'the channel is not configured' }]);
  });
});
