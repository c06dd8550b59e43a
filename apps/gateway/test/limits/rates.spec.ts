import { afterEach, describe, expect, it } from '@jest/globals';
import type { PerCaller } from '../../src/limits/limit-settings.ts';
import { startGraph, type GraphUnderTest } from '../graph-under-test.ts';

const QUERY = '{ visitCount }';
let graph: GraphUnderTest;
afterEach(() => graph.close());

const start = async (rates: Partial<PerCaller>, trustedProxies: readonly string[] = []): Promise<void> => {
  graph = await startGraph({}, undefined, undefined, { requestsPerMinute: { public: 0, person: 0, officer: 0, bank: 0, ...rates }, trustedProxies });
};

/** In one minute of the clock, so that a test never counts in two. */
const withinMinute = async (): Promise<void> => {
  const left = 60_000 - (Date.now() % 60_000);
  if (left < 3_000) await new Promise((resolve) => setTimeout(resolve, left));
};

describe('how often the gateway answers a caller (SHR-18)', () => {
  it('answers as often as the limit says, then 429 with what to do and when', async () => {
    await start({ public: 3 });
    await withinMinute();
    for (let call = 0; call < 3; call += 1) expect((await graph.ask(QUERY)).status).toBe(200);
    const before = graph.departments.visits.received.length;
    const refused = await graph.ask(QUERY);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.body).toEqual({
      errors: [{ message: expect.stringMatching(/^More than 3 requests in a minute\. Try again in \d+ s\.$/), extensions: { code: 'RATE_LIMITED', limit: 3, resetAt: expect.stringMatching(/:00\.000Z$/), requestId: refused.headers.get('x-request-id') } }],
    });
    expect(graph.departments.visits.received.length).toBe(before);
  });

  it('counts each person for themselves', async () => {
    await start({ officer: 2 });
    await withinMinute();
    const [one, other] = await Promise.all(['person-1', 'person-2'].map((sub) => graph.issuer.token({ claims: { sub } })));
    const statuses = [];
    for (const token of [one, one, one, other]) statuses.push((await graph.ask(QUERY, { token: token! })).status);
    expect(statuses).toEqual([200, 200, 429, 200]);
  });

  it('counts what is refused for other reasons, too', async () => {
    await start({ public: 2 });
    await withinMinute();
    const statuses = [];
    for (const query of ['{ nothing }', '{', QUERY]) statuses.push((await graph.ask(query)).status);
    expect(statuses).toEqual([expect.any(Number), expect.any(Number), 429]);
  });

  it('believes no client about its address', async () => {
    await start({ public: 1 });
    await withinMinute();
    const ask = (address: string) => graph.ask(QUERY, { headers: { 'x-forwarded-for': address } });
    expect([(await ask('203.0.113.7')).status, (await ask('203.0.113.8')).status]).toEqual([200, 429]);
  });

  it('believes a proxy that the operator trusts', async () => {
    await start({ public: 1 }, ['127.0.0.1']);
    await withinMinute();
    const ask = (address: string) => graph.ask(QUERY, { headers: { 'x-forwarded-for': address } });
    const statuses = [];
    for (const address of ['203.0.113.7', '203.0.113.8', '198.51.100.1, 203.0.113.8']) statuses.push((await ask(address)).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});
