import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SigningKey } from '@qinqing/caller';
import type { CloudEvent } from '@qinqing/events';
import { createHttpServer } from '@qinqing/http-server';
import type { FastifyInstance } from 'fastify';
import { signMessage } from './event-signature.ts';
import { REPLAY_PAGE, serveEvents } from './events-endpoint.ts';
import { keepLog } from './fixtures/small-graph.ts';
import { appeals, credit } from './fixtures/tiny-departments.ts';
import { makeKeys, openTinyDatabase, type TinyDatabase, type TinyKeys } from './fixtures/tiny-platform.ts';

let keys: TinyKeys;
let appealsKey: SigningKey;
let creditKey: SigningKey;
let consumer: TinyDatabase;
let publisher: TinyDatabase;
let app: FastifyInstance;
let publishing: FastifyInstance;
const log: Record<string, unknown>[] = [];

beforeAll(async () => {
  [keys, publisher, consumer] = await Promise.all([makeKeys(), openTinyDatabase(appeals), openTinyDatabase(credit)]);
  [appealsKey, creditKey] = await Promise.all([keys.signingKey('appeals'), keys.signingKey('credit')]);
  const serve = async (department: typeof credit, { dataSource }: TinyDatabase): Promise<FastifyInstance> => {
    const server = createHttpServer({ name: department.name, logger: keepLog(log), waitingFor: () => [] });
    await serveEvents(server, { department, dataSource, trustedKeys: keys.trusted });
    return server;
  };
  [app, publishing] = [await serve(credit, consumer), await serve(appeals, publisher)];
});
afterAll(async () => {
  await Promise.all([app.close(), publishing.close()]);
  await Promise.all([publisher.close(), consumer.close(), keys.remove()]);
});
beforeEach(async () => {
  log.length = 0;
  await consumer.sql('TRUNCATE bell, processed_event, desk_copy');
});

const bell = (changes: Partial<CloudEvent> = {}): CloudEvent => ({
  specversion: '1.0',
  id: randomUUID(),
  source: 'appeals',
  type: 'appeals.BellRung',
  subject: 'D-1',
  time: '2025-09-01T02:00:00.000Z',
  datacontenttype: 'application/json',
  divisioncode: '440704',
  data: { desk: 'D-1' },
  ...changes,
});

const BATCH_TYPE = 'application/cloudevents-batch+json';

const post = async (payload: string, { key = appealsKey, audience = 'credit', signature, type = BATCH_TYPE }: { key?: SigningKey; audience?: string; signature?: string; type?: string } = {}) => {
  const signed = signature ?? (await signMessage(payload, { audience, key }));
  const answer = await app.inject({ method: 'POST', url: '/events', payload, headers: { 'content-type': type, ...(signed === '' ? {} : { 'x-signature': signed }) } });
  return { status: answer.statusCode, body: answer.json() };
};

const countBells = async (): Promise<number> => (await consumer.sql('SELECT count(*)::int AS count FROM bell'))[0].count;
const refusal = (code: string) => ({ errors: [{ message: expect.any(String), extensions: { code, requestId: expect.any(String) } }] });

describe('POST /events', () => {
  it('applies a signed batch and says what became of each event', async () => {
    const events = [bell(), bell({ data: { desk: 7 } })];
    expect(await post(JSON.stringify(events))).toEqual({
      status: 200,
      body: { outcomes: [{ id: events[0]?.id, outcome: 'APPLIED' }, { id: events[1]?.id, outcome: 'PARKED', reason: expect.any(String) }] },
    });
    expect(await countBells()).toBe(1);
  });

  it.each<[string, () => Promise<{ status: number; body: unknown }>]>([
    ['without a signature', () => post(JSON.stringify([bell()]), { signature: '' })],
    ['with a signature that is nonsense', () => post(JSON.stringify([bell()]), { signature: 'nonsense' })],
    ['for another department', () => post(JSON.stringify([bell()]), { audience: 'visits' })],
    ['over another body', async () => post(JSON.stringify([bell()]), { signature: await signMessage('[]', { audience: 'credit', key: appealsKey }) })],
    ['by another department than the source', () => post(JSON.stringify([bell()]), { key: creditKey })],
    ["with an event of another's source among its own", () => post(JSON.stringify([bell(), bell({ source: 'visits' })]))],
    ["with an event of another's type under the own name", () => post(JSON.stringify([bell({ source: 'credit' })]), { key: creditKey })],
  ])('refuses a batch %s, and applies nothing of it', async (_what, send) => {
    expect(await send()).toEqual({ status: 401, body: refusal('UNAUTHENTICATED') });
    expect(await countBells()).toBe(0);
  });

  it.each<[string, string, number, object?]>([
    ['is no JSON', '[{', 400, {}],
    ['is empty', '', 400, {}],
    ['is no list', '{}', 400, {}],
    ['holds something else than events', '[{"id":"1"}]', 400, {}],
    ['is of another version', JSON.stringify([{ ...bell(), specversion: '0.3' }]), 400, {}],
    ['is of another media type', JSON.stringify([bell()]), 415, { type: 'application/json' }],
  ])('refuses a signed body that %s', async (_what, payload, status, options) => {
    expect(await post(payload, options)).toEqual({ status, body: refusal('BAD_USER_INPUT') });
    expect(log).toEqual([]);
  });

  it('refuses a body of 16 MiB and more', async () => {
    expect(await post('x'.repeat(16 * 1024 * 1024 + 1), { signature: 'not looked at' })).toEqual({ status: 413, body: refusal('BAD_USER_INPUT') });
  });

  it('takes no batch while the database is out of reach, and says no word of why', async () => {
    await consumer.shut();
    const answer = await post(JSON.stringify([bell()]));
    await consumer.open();
    expect(answer).toEqual({ status: 500, body: refusal('INTERNAL_SERVER_ERROR') });
    expect(JSON.stringify(answer.body)).not.toMatch(/database|connection/i);
    expect(log).toHaveLength(1);
  });
});

describe('GET /events/replay', () => {
  const replay = async (query: string, { key = creditKey, audience = 'appeals' } = {}) => {
    const url = `/events/replay?${query}`;
    const answer = await publishing.inject({ url, headers: { 'x-signature': await signMessage(url, { audience, key }) } });
    return { status: answer.statusCode, body: answer.json() };
  };

  beforeAll(() => publisher.sql(`INSERT INTO desk SELECT 'D-' || lpad(n::text, 4, '0'), 'label ' || n, n FROM generate_series(1, ${REPLAY_PAGE + 3}) AS n`));

  it('hands out the current states page by page, ordered by subject, and says which page is the last', async () => {
    const first = await replay('type=appeals.DeskChanged&after=');
    expect(first.body.events[0]).toEqual({ subject: 'D-0001', stateVersion: 1, divisionCode: '440704', data: { label: 'label 1' } });
    expect([first.body.events.length, first.body.isLast]).toEqual([REPLAY_PAGE, false]);
    const second = await replay(`type=appeals.DeskChanged&after=${first.body.events.at(-1).subject}`);
    expect(second.body).toMatchObject({ events: [{ subject: 'D-0501' }, { subject: 'D-0502' }, { subject: 'D-0503' }], isLast: true });
  });

  it('answers a department to which the states are addressed, and nobody else', async () => {
    expect(await replay('type=appeals.DeskChanged&after=', { key: await keys.signingKey('gateway') })).toEqual({ status: 400, body: refusal('BAD_USER_INPUT') });
    expect(await replay('type=appeals.DeskChanged&after=', { audience: 'visits' })).toEqual({ status: 401, body: refusal('UNAUTHENTICATED') });
    expect((await publishing.inject('/events/replay?type=appeals.DeskChanged')).statusCode).toBe(401);
  });

  it('has a signature for one page alone', async () => {
    const signature = await signMessage('/events/replay?type=appeals.DeskChanged&after=', { audience: 'appeals', key: creditKey });
    const answer = await publishing.inject({ url: '/events/replay?type=appeals.DeskChanged&after=D-0001', headers: { 'x-signature': signature } });
    expect(answer.statusCode).toBe(401);
  });

  it.each(['type=appeals.BellRung', 'type=visits.VisitScheduled', 'type='])('replays no %j', async (query) => {
    expect(await replay(query)).toEqual({ status: 400, body: refusal('BAD_USER_INPUT') });
  });
});
