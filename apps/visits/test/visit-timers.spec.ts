import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { bureau, centre, market, newEnterprise, settle, settleOne } from './district.ts';
import { anotherMatter, OCTOBER, OFFER_DUE, PHONE_DUE, REPLY_DUE, STATUTORY } from './forms.ts';
import { bookAndAccept, bookAndAsk, bookAndScreen, bookSaturated, listSteps, read } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const passTime = (visitRequestId: string, now: Date): Promise<void> => graph.runJob('pass-visit-deadline', { visitRequestId }, { now });
const sweep = (now: Date): Promise<void> => graph.runJob('sweep-visit-deadlines', {}, { now });
const stateOf = async (id: string): Promise<string> => (await read(graph, centre, id)).state;
const timersOf = (id: string): Promise<any[]> => graph.sql('SELECT task_identifier, run_at, key FROM graphile_worker.jobs WHERE key = $1', [`visit:${id}`]);
const justBefore = (instant: Date): Date => new Date(instant.getTime() - 1);

describe('the timer of a step', () => {
  it('is set with the step, for the instant at which it is due', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndScreen(graph, bureau, firm.id);
    expect(await timersOf(id)).toEqual([]);
    await mutate(graph.as(centre), 'askEnterprise', { visitRequestId: id });
    expect(await timersOf(id)).toEqual([{ task_identifier: 'pass-visit-deadline', run_at: REPLY_DUE, key: `visit:${id}` }]);
    await passTime(id, REPLY_DUE);
    expect(await timersOf(id)).toMatchObject([{ run_at: PHONE_DUE }]);
  });

  it('before it is due does nothing, and twice does nothing more', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    await passTime(id, justBefore(REPLY_DUE));
    expect(await stateOf(id)).toBe('PENDING_ENTERPRISE');
    await passTime(id, REPLY_DUE);
    const steps = await listSteps(graph, id);
    await passTime(id, REPLY_DUE);
    expect(await listSteps(graph, id)).toEqual(steps);
  });

  it('an answer in time leaves it without effect', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAccept(graph, bureau, firm.id);
    await passTime(id, PHONE_DUE);
    await sweep(PHONE_DUE);
    expect(await stateOf(id)).toBe('SCHEDULED');
  });

  it('that runs at once in sixteen places has one effect', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    await Promise.all(Array.from({ length: 16 }, () => passTime(id, REPLY_DUE)));
    expect((await listSteps(graph, id)).filter((step) => step.includes('followUpByPhone'))).toHaveLength(1);
  });

  it('of a request that does not exist does nothing; a payload that names none is an error', async () => {
    await passTime('99999999-9999-4999-8999-999999999999', REPLY_DUE);
    await expect(graph.runJob('pass-visit-deadline', { visitRequestId: 'x' })).rejects.toThrow();
  });

  it('is set in the transaction of the step: what rolls back leaves no timer, no step and no key', async () => {
    const { id } = await bookSaturated(graph);
    const timersBefore = await timersOf(id);
    await graph.sql('ALTER TABLE visit_window ADD CONSTRAINT first_round_only CHECK (round = 1) NOT VALID');
    try {
      const idempotencyKey = 'rolled-back-operation';
      expect(faultOf(await attempt(graph.as(market), 'insistOnTarget', { visitRequestId: id, windows: OCTOBER, idempotencyKey }))).toBe('INTERNAL_SERVER_ERROR');
      expect(await timersOf(id)).toEqual(timersBefore);
      expect(timersBefore).toMatchObject([{ run_at: OFFER_DUE }]);
      expect(await stateOf(id)).toBe('COUNTER_OFFERED');
      expect(await graph.sql('SELECT 1 FROM idempotency_key WHERE key = $1', [idempotencyKey])).toEqual([]);
    } finally {
      await graph.sql('ALTER TABLE visit_window DROP CONSTRAINT first_round_only');
    }
    expect(await mutate(graph.as(market), 'insistOnTarget', { visitRequestId: id, windows: OCTOBER })).toMatchObject({ visitRequest: { state: 'PENDING_ENTERPRISE' } });
    expect(await timersOf(id)).toMatchObject([{ run_at: REPLY_DUE }]);
  });
});

describe('the sweep of each minute', () => {
  beforeEach(() => graph.sql('UPDATE visit_request SET due_at = NULL, version = version + 1 WHERE due_at IS NOT NULL'));

  it('finds whatever a lost timer left behind, and nothing that is not due', async () => {
    const [firm, protectedFirm] = [newEnterprise(), newEnterprise({ isProtected: true })];
    await settle(graph, [firm, protectedFirm]);
    const ids = [await bookAndAsk(graph, bureau, firm.id), await bookAndAsk(graph, bureau, protectedFirm.id), await bookAndAsk(graph, market, firm.id, { ...anotherMatter(), ...STATUTORY })];
    const { id: offered } = await bookSaturated(graph);
    await graph.sql("SELECT graphile_worker.remove_job(key) FROM graphile_worker.jobs WHERE key LIKE 'visit:%'");
    await sweep(justBefore(REPLY_DUE));
    expect(await Promise.all(ids.map(stateOf))).toEqual(['PENDING_ENTERPRISE', 'PENDING_ENTERPRISE', 'PENDING_ENTERPRISE']);
    await sweep(REPLY_DUE);
    expect(await Promise.all([...ids, offered].map(stateOf))).toEqual(['PHONE_FOLLOWUP', 'REFUSED', 'SCHEDULED', 'COUNTER_OFFERED']);
    await sweep(PHONE_DUE);
    expect(await Promise.all([...ids, offered].map(stateOf))).toEqual(['REFUSED', 'REFUSED', 'SCHEDULED', 'CANCELLED']);
  });

  it('is not held up by a request that cannot be decided', async () => {
    const [broken, sound] = [newEnterprise({ divisionCode: '440704009' }), newEnterprise()];
    await settle(graph, [broken, sound]);
    const stuck = await bookAndAsk(graph, bureau, broken.id);
    const id = await bookAndAsk(graph, bureau, sound.id);
    await graph.sql("UPDATE visit_request SET due_at = due_at - interval '1 hour', version = version + 1 WHERE id = $1", [stuck]);
    await graph.sql(`INSERT INTO setting (scope, key, value, valid_from, source, changed_by) VALUES ('440704009', 'phoneWindowDays', '"two"', '2025-01-01', 'wrong', 'someone')`);
    await sweep(REPLY_DUE);
    expect(await Promise.all([stuck, id].map(stateOf))).toEqual(['PENDING_ENTERPRISE', 'PHONE_FOLLOWUP']);
    await graph.sql("DELETE FROM setting WHERE scope = '440704009'");
    await sweep(REPLY_DUE);
    expect(await stateOf(stuck)).toBe('PHONE_FOLLOWUP');
  });
});
