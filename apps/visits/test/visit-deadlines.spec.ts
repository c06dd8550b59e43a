import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import {
  anotherMatter, attempt, bookAndAccept, bookAndAsk, bookAndScreen, bookSaturated, bookUntilPhone, bureau, centre, countSlots, enterpriseEvent, faultOf, listSteps, market, mutate, newEnterprise, OCTOBER, OFFER_DUE,
  PHONE_DUE, read, REPLY_DUE, representative, SEPTEMBER, settle, settleOne, STATUTORY,
} from './district.ts';

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

describe('when an enterprise does not answer (VIS-07, §9.1)', () => {
  it('a protected one has refused, by the system’s hand, and nothing is published', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const id = await bookAndAsk(graph, bureau, firm.id);
    await passTime(id, REPLY_DUE);
    expect(await stateOf(id)).toBe('REFUSED');
    expect((await listSteps(graph, id)).at(-1)).toBe('PENDING_ENTERPRISE refuse REFUSED by system');
    expect(await read(graph, centre, id, 'dueAt refusalReason')).toEqual({ dueAt: null, refusalReason: null });
    expect((await graph.outbox()).filter(({ subject }) => subject === id)).toEqual([]);
  });

  it('any other one is called, for two working days', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    await passTime(id, REPLY_DUE);
    expect(await read(graph, centre, id, 'state dueAt')).toEqual({ state: 'PHONE_FOLLOWUP', dueAt: PHONE_DUE.toISOString() });
    expect((await listSteps(graph, id)).at(-1)).toBe('PENDING_ENTERPRISE followUpByPhone PHONE_FOLLOWUP by system');
  });

  it('who cannot be reached by phone has refused', async () => {
    const firm = await settleOne(graph);
    const id = await bookUntilPhone(graph, bureau, firm.id);
    await passTime(id, justBefore(PHONE_DUE));
    expect(await stateOf(id)).toBe('PHONE_FOLLOWUP');
    await passTime(id, PHONE_DUE);
    expect(await stateOf(id)).toBe('REFUSED');
    expect(await listSteps(graph, id)).toEqual([
      'COLLECTED triage CLASSIFIED by centre',
      'CLASSIFIED findNecessary NECESSARY by centre',
      'NECESSARY askEnterprise PENDING_ENTERPRISE by centre',
      'PENDING_ENTERPRISE followUpByPhone PHONE_FOLLOWUP by system',
      'PHONE_FOLLOWUP refuse REFUSED by system',
    ]);
  });

  it('what the enterprise is when the time has passed counts: protected meanwhile, it has refused', async () => {
    const firm = newEnterprise();
    await settle(graph, [firm]);
    const id = await bookAndAsk(graph, bureau, firm.id);
    await graph.applyEvents([enterpriseEvent({ ...firm, isProtected: true }, 2)]);
    await passTime(id, REPLY_DUE);
    expect(await stateOf(id)).toBe('REFUSED');
  });
});

describe('when nobody answers for a statutory inspection (VIS-15)', () => {
  it('it takes the unit’s own slot even when the month is full, and is counted', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    await bookAndAccept(graph, bureau, firm.id);
    const id = await bookAndAsk(graph, market, firm.id, STATUTORY);
    await passTime(id, REPLY_DUE);
    expect(await read(graph, market, id, 'state scheduled { startsAt endsAt } dueAt')).toEqual({ state: 'SCHEDULED', scheduled: SEPTEMBER[0], dueAt: null });
    expect((await listSteps(graph, id)).slice(-2)).toEqual(['PENDING_ENTERPRISE accept ACCEPTED by system', 'ACCEPTED schedule SCHEDULED by system']);
    expect(await countSlots(graph, firm.id)).toBe(2);
    const { data } = await graph.as(centre).run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { visitEligibility { usedThisMonth limit isAllowed } } } }', { r: [{ __typename: 'Enterprise', id: firm.id }] });
    expect(data?._entities).toEqual([{ visitEligibility: { usedThisMonth: 2, limit: 1, isAllowed: false } }]);
    expect((await graph.outbox()).filter(({ subject }) => subject === id)).toMatchObject([{ type: 'visits.VisitScheduled', data: { startsAt: SEPTEMBER[0]?.startsAt } }]);
  });

  it('also of an enterprise that receives nobody', async () => {
    const firm = await settleOne(graph);
    await mutate(graph.as(representative(firm.id)), 'setVisitLimit', { perMonth: 0 });
    const id = await bookAndAsk(graph, market, firm.id, STATUTORY);
    await passTime(id, REPLY_DUE);
    expect([await stateOf(id), await countSlots(graph, firm.id)]).toEqual(['SCHEDULED', 1]);
  });

  it('found late, it takes the first of its windows that lies ahead', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, market, firm.id, STATUTORY);
    await passTime(id, new Date('2025-09-10T01:00:00.000Z'));
    expect(await read(graph, market, id, 'state scheduled { startsAt }')).toEqual({ state: 'SCHEDULED', scheduled: { startsAt: SEPTEMBER[1]?.startsAt } });
  });

  it('found when all its windows have passed, it ends, takes no place, and has to be booked again', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, market, firm.id, STATUTORY);
    await passTime(id, new Date('2025-09-12T01:00:00.000Z'));
    expect([await stateOf(id), await countSlots(graph, firm.id)]).toEqual(['CANCELLED', 0]);
  });
});

describe('when nobody takes a counter-offer (§9.1)', () => {
  it('it ends after three working days', async () => {
    const { id } = await bookSaturated(graph);
    await passTime(id, justBefore(OFFER_DUE));
    expect(await stateOf(id)).toBe('COUNTER_OFFERED');
    await passTime(id, OFFER_DUE);
    expect(await stateOf(id)).toBe('CANCELLED');
    expect((await listSteps(graph, id)).at(-1)).toBe('COUNTER_OFFERED expireCounterOffer CANCELLED by system');
  });

  it('one that was taken in time does not end', async () => {
    const { id, willing } = await bookSaturated(graph);
    const { counterOffer } = await read(graph, market, id, 'counterOffer { candidates { enterprise { id } } }');
    expect(willing.length).toBeGreaterThan(0);
    await mutate(graph.as(market), 'takeAlternative', { visitRequestId: id, enterpriseId: counterOffer.candidates[0].enterprise.id });
    await passTime(id, OFFER_DUE);
    expect(await stateOf(id)).toBe('NECESSARY');
  });
});

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
