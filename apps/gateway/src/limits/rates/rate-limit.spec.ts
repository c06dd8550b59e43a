import { describe, expect, it } from '@jest/globals';
import { publicCaller, type Caller } from '@qinqing/caller';
import { RequestRefused } from '../../request-refused.ts';
import type { CallLeases } from './call-leases.ts';
import { createRateLimit } from './rate-limit.ts';

const NOON = Date.UTC(2026, 10, 24, 4, 0, 0);
const bank: Caller = { ...publicCaller, subject: 'bank-river', clientId: 'bank-river', roles: ['BANK'] };
const clerk: Caller = { ...publicCaller, subject: 'clerk-1', clientId: 'console', roles: ['CLERK'] };

/** Places as the database gives them, to whichever replica asks. */
const createLeases = () => {
  const taken = new Map<string, number>();
  const state = { asked: 0, isDown: false };
  const leases: CallLeases = {
    take: async ({ caller, window, places }) => {
      state.asked += 1;
      await Promise.resolve();
      if (state.isDown) throw new Error('connection refused at 10.0.0.7');
      const key = `${caller} ${window.startsAt}`;
      const place = (taken.get(key) ?? 0) + 1;
      if (place > places) return null;
      taken.set(key, place);
      return place;
    },
  };
  return { leases, state };
};

const startReplicas = (count: number, { limit = 100 }: { readonly limit?: number } = {}) => {
  const { leases, state } = createLeases();
  const clock = { now: NOON };
  const lost: unknown[] = [];
  const create = () => createRateLimit({ requestsPerMinute: { public: limit, person: limit, officer: limit, bank: limit }, leases, clock: () => new Date(clock.now), onLost: (error) => void lost.push(error) });
  const replicas = Array.from({ length: count }, create);
  const call = async (caller: Caller, { replica = 0, address = '203.0.113.7' } = {}): Promise<'passed' | RequestRefused> => {
    try {
      await replicas[replica]!(caller, address);
      return 'passed';
    } catch (error) {
      if (error instanceof RequestRefused) return error;
      throw error;
    }
  };
  const callAtOnce = (caller: Caller, times: number) => Promise.all(Array.from({ length: times }, (_call, index) => call(caller, { replica: index % count })));
  const passedOf = async (answers: Promise<readonly unknown[]>): Promise<number> => (await answers).filter((answer) => answer === 'passed').length;
  return { call, callAtOnce, passedOf, clock, state, lost };
};

describe('how often a caller may call (SHR-18; SECURITY §2: per bank, shared by all replicas)', () => {
  it.each([1, 3, 7, 60, 101])('a bank with a limit of %i gets exactly that from one replica, and a refusal after it', async (limit) => {
    const { callAtOnce, passedOf } = startReplicas(1, { limit });
    expect(await passedOf(callAtOnce(bank, limit + 30))).toBe(limit);
  });

  it('never more than that from eight replicas, and no less than what they have not taken in reserve', async () => {
    const { callAtOnce, passedOf, state } = startReplicas(8, { limit: 100 });
    expect(await passedOf(callAtOnce(bank, 800))).toBe(100);
    expect(state.asked).toBeLessThan(60);
  });

  it('begins anew with each minute of the clock', async () => {
    const { call, callAtOnce, passedOf, clock } = startReplicas(1, { limit: 5 });
    expect(await passedOf(callAtOnce(bank, 9))).toBe(5);
    clock.now = NOON + 59_999;
    expect(await call(bank)).not.toBe('passed');
    clock.now = NOON + 60_000;
    expect(await call(bank)).toBe('passed');
  });

  it('refuses with 429, the limit, and when to come back', async () => {
    const { callAtOnce, call, clock } = startReplicas(1, { limit: 5 });
    await callAtOnce(clerk, 5);
    clock.now = NOON + 36_500;
    const refused = (await call(clerk)) as RequestRefused;
    expect(refused.message).toBe('More than 5 requests in a minute. Try again in 24 s.');
    expect(refused.refusal).toEqual({ status: 429, code: 'RATE_LIMITED', headers: { 'retry-after': '24' }, facts: { limit: 5, resetAt: '2026-11-24T04:01:00.000Z' } });
  });

  it('counts people by subject, whichever client they use and whichever enterprise they act for', async () => {
    const { callAtOnce, call } = startReplicas(1, { limit: 5 });
    await callAtOnce(clerk, 5);
    expect(await call({ ...clerk, clientId: 'other', actingFor: 'e-1' })).not.toBe('passed');
    expect(await call({ ...clerk, subject: 'clerk-2' })).toBe('passed');
  });

  it('counts the public by network: one address takes nothing from another', async () => {
    const { callAtOnce, call } = startReplicas(1, { limit: 5 });
    await callAtOnce(publicCaller, 5);
    expect(await call(publicCaller)).not.toBe('passed');
    expect(await call(publicCaller, { address: '203.0.113.8' })).toBe('passed');
  });

  it('lets people pass without waiting, and asks the database only about those who call much', async () => {
    const { callAtOnce, passedOf, state } = startReplicas(1, { limit: 100 });
    expect(await passedOf(callAtOnce(clerk, 10))).toBe(10);
    expect(state.asked).toBe(0);
    expect(await passedOf(callAtOnce(clerk, 200))).toBe(90);
    expect(state.asked).toBeGreaterThan(0);
  });

  it('tells replicas of what a person spends elsewhere: no more than a tenth of the limit each passes unasked', async () => {
    const { call } = startReplicas(4, { limit: 100 });
    let passed = 0;
    for (let index = 0; index < 400; index += 1) if ((await call(clerk, { replica: index % 4 })) === 'passed') passed += 1;
    expect(passed).toBeGreaterThanOrEqual(100);
    expect(passed).toBeLessThanOrEqual(100 + 4 * 11);
  });

  it('while the database is away, people are counted here alone, and told nothing of it', async () => {
    const { callAtOnce, passedOf, state, lost } = startReplicas(1, { limit: 100 });
    state.isDown = true;
    expect(await passedOf(callAtOnce(clerk, 150))).toBe(100);
    await new Promise(setImmediate);
    expect(lost).toHaveLength(1);
  });

  it('while the database is away, a bank is refused with 503: it might be over its quota', async () => {
    const { call, state } = startReplicas(1);
    state.isDown = true;
    const refused = (await call(bank)) as RequestRefused;
    expect([refused.refusal, refused.message]).toEqual([expect.objectContaining({ status: 503, code: 'SUBGRAPH_UNAVAILABLE', headers: { 'retry-after': '5' } }), expect.not.stringContaining('10.0.0.7')]);
    state.isDown = false;
    expect(await call(bank)).toBe('passed');
  });

  it('a limit of 0 is none', async () => {
    const { callAtOnce, passedOf } = startReplicas(1, { limit: 0 });
    expect(await passedOf(callAtOnce(bank, 50))).toBe(50);
  });
});
