import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { attempt, faultOf } from './calls.ts';
import { housing, housingUnit, representative, settleOne, specialist, transportUnit, UNKNOWN_ID } from './district.ts';
import { inShanghai, NEXT_DAY_DUE, PAUSE_DUE, RATING_DUE, REDISPATCH_DUE, REGULAR_DUE } from './forms.ts';
import { accept, ask, dispatch, dispatchAgain, giveBack, giveBackTwice, listSteps, rateLow, read, reply, storedState, submit, succeed } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

const passStep = (appealId: string, now: Date): Promise<void> => graph.runJob('pass-appeal-step', { appealId }, { now });
const sweepSteps = (now: Date): Promise<void> => graph.runJob('sweep-appeal-steps', {}, { now });
const sweepLights = (now: Date): Promise<void> => graph.runJob('sweep-appeal-lights', {}, { now });
const timersOf = (id: string): Promise<any[]> => graph.sql('SELECT task_identifier, run_at FROM graphile_worker.jobs WHERE key = $1', [`appeal:${id}`]);
const justBefore = (instant: Date): Date => new Date(instant.getTime() - 1);
/** What was put on record, as `KIND day`. */
const recordsOf = async (id: string, kind: string): Promise<string[]> =>
  (await graph.sql('SELECT on_day::text AS day FROM appeal_supervision WHERE appeal_id = $1 AND kind = $2 ORDER BY on_day', [id, kind])).map(({ day }) => day);

describe('the timer of a step (§9.2)', () => {
  it('is set with the step, for the close of its last working day', async () => {
    const firm = await settleOne(graph);
    const id = await reply(graph, firm.id);
    expect(await timersOf(id)).toEqual([{ task_identifier: 'pass-appeal-step', run_at: RATING_DUE }]);
    expect(await timersOf(await ask(graph, firm.id))).toMatchObject([{ run_at: PAUSE_DUE }]);
    expect(await timersOf(await rateLow(graph, firm.id))).toMatchObject([{ run_at: NEXT_DAY_DUE }]);
    expect(await timersOf(await giveBackTwice(graph, firm.id))).toMatchObject([{ run_at: NEXT_DAY_DUE }]);
    expect(await timersOf(await giveBack(graph, firm.id))).toMatchObject([{ run_at: REDISPATCH_DUE }]);
    expect(await timersOf(await accept(graph, firm.id))).toEqual([]);
  });

  it('APL-09: no rating within ten working days closes the appeal unrated, and it is never satisfied', async () => {
    const firm = await settleOne(graph);
    const id = await reply(graph, firm.id);
    await passStep(id, justBefore(RATING_DUE));
    expect(await storedState(graph, id)).toBe('RATING');
    for (let time = 1; time <= 2; time += 1) await passStep(id, RATING_DUE);
    expect(await read(graph, representative(firm.id), id, 'state grade rating { stars }', RATING_DUE)).toEqual({ state: 'CLOSED', grade: 'DONE', rating: null });
    expect((await listSteps(graph, id)).slice(-2)).toEqual(['RATING passUnrated EVALUATED by system', 'EVALUATED close CLOSED by system']);
    expect((await attempt(graph.as(representative(firm.id), { now: RATING_DUE }), 'rateAppeal', { appealId: id, stars: 5 })).data?.result).toMatchObject({ __typename: 'AppealActionNotAllowed', state: 'CLOSED' });
  });

  it('that runs at once in sixteen places has one effect', async () => {
    const firm = await settleOne(graph);
    const id = await reply(graph, firm.id);
    await Promise.all(Array.from({ length: 16 }, () => passStep(id, RATING_DUE)));
    expect((await listSteps(graph, id)).filter((step) => step.includes('passUnrated'))).toHaveLength(1);
  });

  it('of an appeal that does not exist does nothing; a payload that names none is an error', async () => {
    await passStep(UNKNOWN_ID, RATING_DUE);
    await expect(graph.runJob('pass-appeal-step', { appealId: 'x' })).rejects.toThrow();
  });

  it('is set in the transaction of the step: what rolls back leaves no timer, no step, no pause and no key', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    const stepsBefore = await listSteps(graph, id);
    await graph.sql("ALTER TABLE appeal_pause ADD CONSTRAINT no_question CHECK (question <> '坏') NOT VALID");
    try {
      expect(faultOf(await attempt(graph.as(housing), 'requestInformation', { appealId: id, question: '坏', idempotencyKey: 'rolled-back-operation' }))).toBe('INTERNAL_SERVER_ERROR');
    } finally {
      await graph.sql('ALTER TABLE appeal_pause DROP CONSTRAINT no_question');
    }
    expect([await timersOf(id), await listSteps(graph, id), await storedState(graph, id)]).toEqual([[], stepsBefore, 'IN_PROGRESS']);
    expect(await graph.sql("SELECT 1 FROM idempotency_key WHERE key = 'rolled-back-operation'")).toEqual([]);
  });
});

describe('the sweep of each minute', () => {
  it('finds whatever a lost timer left behind, and nothing that is not due', async () => {
    const firm = await settleOne(graph);
    const [rated, asked, visited, arbitrated] = [await reply(graph, firm.id), await ask(graph, firm.id), await rateLow(graph, firm.id), await giveBackTwice(graph, firm.id)];
    await graph.sql("SELECT graphile_worker.remove_job(key) FROM graphile_worker.jobs WHERE key LIKE 'appeal:%'");
    const states = async (): Promise<string[]> => Promise.all([rated, asked, visited, arbitrated].map((id) => storedState(graph, id)));
    await sweepSteps(justBefore(NEXT_DAY_DUE));
    expect(await states()).toEqual(['RATING', 'WAITING_ENTERPRISE', 'RETURN_VISIT', 'ARBITRATION']);
    await sweepSteps(PAUSE_DUE);
    expect(await states()).toEqual(['RATING', 'RATING', 'RETURN_VISIT', 'ARBITRATION']);
    await sweepSteps(RATING_DUE);
    expect((await states())[0]).toBe('CLOSED');
    expect([await recordsOf(visited, 'RETURN_VISIT_OVERDUE'), await recordsOf(arbitrated, 'ARBITRATION_OVERDUE')]).toEqual([['2025-09-02'], ['2025-09-02']]);
  });

  it('APL-24: that what was returned is not dispatched again within four working hours is on record once, and it stays with the specialist', async () => {
    const firm = await settleOne(graph);
    const late = await giveBack(graph, firm.id);
    const inTime = await dispatchAgain(graph, firm.id);
    await sweepSteps(justBefore(REDISPATCH_DUE));
    expect(await recordsOf(late, 'REDISPATCH_OVERDUE')).toEqual([]);
    for (const now of [REDISPATCH_DUE, NEXT_DAY_DUE]) await sweepSteps(now);
    expect([await recordsOf(late, 'REDISPATCH_OVERDUE'), await recordsOf(inTime, 'REDISPATCH_OVERDUE')]).toEqual([['2025-09-01'], []]);
    expect(await read(graph, specialist, late, 'state supervisions { kind kindLabel }')).toEqual({ state: 'RETURNED', supervisions: [{ kind: 'REDISPATCH_OVERDUE', kindLabel: '重新交办超时' }] });
    await succeed(graph, specialist, 'dispatchAppeal', { appealId: late, unitId: transportUnit }, { now: NEXT_DAY_DUE });
  });

  it('is not held up by an appeal that cannot be decided', async () => {
    const [broken, sound] = [await settleOne(graph, { divisionCode: '440704009' }), await settleOne(graph)];
    const stuck = await ask(graph, broken.id);
    const id = await ask(graph, sound.id);
    await graph.sql("UPDATE appeal SET step_due_at = step_due_at - interval '1 hour', version = version + 1 WHERE id = $1", [stuck]);
    await graph.sql(`INSERT INTO setting (scope, key, value, valid_from, source, changed_by) VALUES ('440704009', 'ratingDays', '"ten"', '2025-01-01', 'wrong', 'someone')`);
    await sweepSteps(PAUSE_DUE);
    expect([await storedState(graph, stuck), await storedState(graph, id)]).toEqual(['WAITING_ENTERPRISE', 'RATING']);
    await graph.sql("DELETE FROM setting WHERE scope = '440704009'");
    await sweepSteps(PAUSE_DUE);
    expect(await storedState(graph, stuck)).toBe('RATING');
  });
});

describe('what is put on record of lights (APL-15)', () => {
  it('a warning when it turns yellow, once; an order each working day that it is red, until it is answered', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    await sweepLights(inShanghai('2025-09-04 10:35'));
    expect(await recordsOf(id, 'YELLOW')).toEqual([]);
    for (const now of ['2025-09-04 10:36', '2025-09-04 10:37', '2025-09-04 17:59']) await sweepLights(inShanghai(now));
    expect([await recordsOf(id, 'YELLOW'), await recordsOf(id, 'RED')]).toEqual([['2025-09-04'], []]);
    for (const now of ['2025-09-04 18:00', '2025-09-04 18:01', '2025-09-05 09:00', '2025-09-06 09:00', '2025-09-07 09:00', '2025-09-08 09:00']) await sweepLights(inShanghai(now));
    await succeed(graph, housing, 'replyAppeal', { appealId: id, text: '已修复' }, { now: inShanghai('2025-09-08 10:00') });
    await sweepLights(inShanghai('2025-09-09 09:00'));
    expect([await recordsOf(id, 'YELLOW'), await recordsOf(id, 'RED')]).toEqual([['2025-09-04'], ['2025-09-04', '2025-09-05', '2025-09-08']]);
  });

  it('nothing while the enterprise is waited for', async () => {
    const firm = await settleOne(graph);
    const id = await ask(graph, firm.id);
    await sweepLights(REGULAR_DUE);
    expect([await recordsOf(id, 'YELLOW'), await recordsOf(id, 'RED')]).toEqual([[], []]);
  });

  it('a moved deadline that comes near again warns again', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    await sweepLights(inShanghai('2025-09-04 15:00'));
    await succeed(graph, housing, 'extendAppeal', { appealId: id, amount: 3, reason: '等待', approvedBy: '王局长', isEnterpriseInformed: true }, { now: inShanghai('2025-09-04 16:00') });
    await sweepLights(inShanghai('2025-09-05 15:00'));
    await sweepLights(inShanghai('2025-09-09 15:00'));
    expect(await recordsOf(id, 'YELLOW')).toEqual(['2025-09-04', '2025-09-09']);
  });

  it('APL-05: that no unit had it within one working day, an urgent one within an hour, is on record once', async () => {
    const firm = await settleOne(graph);
    const late = await submit(graph, firm.id);
    const urgent = await submit(graph, firm.id, { form: { urgency: 'URGENT' } });
    const inTime = await dispatch(graph, firm.id);
    await sweepLights(inShanghai('2025-09-01 11:00'));
    expect([await recordsOf(late, 'TRANSFER_OVERDUE'), await recordsOf(urgent, 'TRANSFER_OVERDUE')]).toEqual([[], ['2025-09-01']]);
    await sweepLights(NEXT_DAY_DUE);
    await sweepLights(inShanghai('2025-09-03 10:00'));
    expect([await recordsOf(late, 'TRANSFER_OVERDUE'), await recordsOf(urgent, 'TRANSFER_OVERDUE'), await recordsOf(inTime, 'TRANSFER_OVERDUE')]).toEqual([['2025-09-02'], ['2025-09-01'], []]);
    expect((await read(graph, specialist, late, 'supervisions { kind }')).supervisions).toContainEqual({ kind: 'TRANSFER_OVERDUE' });
  });

  it('is written once by sixteen sweeps at once', async () => {
    const firm = await settleOne(graph);
    const id = await accept(graph, firm.id);
    await Promise.all(Array.from({ length: 16 }, () => sweepLights(REGULAR_DUE)));
    expect(await recordsOf(id, 'RED')).toEqual(['2025-09-04']);
    expect(await read(graph, housing, id, 'responsibleUnit { id }')).toEqual({ responsibleUnit: { id: housingUnit } });
  });
});
