import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import type { AppealEvent, AppealState } from '../src/domain/appeal-state.ts';
import { walk } from '../src/domain/appeal-state.ts';
import { appeals } from '../src/subgraph.ts';
import { attempt } from './calls.ts';
import { housing, housingUnit, jointMeeting, liaison, representative, settleOne, specialist, transport, transportUnit, waterUnit } from './district.ts';
import { appealForm, key, milestones, NEXT_DAY_DUE, RATING_DUE } from './forms.ts';
import { accept, ask, dispatch, dispatchAgain, rateLow, referToMeeting, reply, submit } from './journey.ts';

const SESSIONS = 32;
/** 50 rounds for the record; `npm test` runs the same code at a small part of that. */
const ROUNDS = Number(process.env.ONE_HISTORY_ROUNDS ?? 3);

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals, { poolSize: SESSIONS });
  await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_sleep(0.2)')));
});
afterAll(() => graph.close());

type Act = readonly [Partial<Caller>, string, Record<string, unknown>];
interface StoredStep {
  readonly version: number;
  readonly event: AppealEvent;
  readonly from: AppealState;
  readonly to: AppealState;
}

/** Every session acts in the same instant; none of them may fail, but each may be refused. */
const actAtOnce = async (acts: readonly Act[], sessions = SESSIONS): Promise<any[]> => {
  const answers = await Promise.all(
    Array.from({ length: sessions }, (_, index) => {
      const [by, mutation, input] = acts[index % acts.length] as Act;
      return attempt(graph.as(by), mutation, input, '__typename');
    }),
  );
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  return answers.map(({ data }) => data?.result);
};

/** One legal history: the pure machine walks through exactly the stored steps, each version is there once, and the appeal stands where they lead. */
const expectOneHistory = async (id: string): Promise<readonly StoredStep[]> => {
  const steps: StoredStep[] = await graph.sql('SELECT version::int, event, from_state AS "from", to_state AS "to" FROM appeal_transition WHERE appeal_id = $1 AND from_state IS NOT NULL ORDER BY version, position', [id]);
  const [{ state, version }] = await graph.sql('SELECT state, version::int FROM appeal WHERE id = $1', [id]);
  expect(walk('SUBMITTED', steps.map(({ event }) => event))).toEqual(steps.map(({ event, from, to }) => ({ event, from, to })));
  expect(state).toBe(steps.at(-1)?.to);
  expect([...new Set(steps.map((step) => step.version))]).toEqual(Array.from({ length: version - 1 }, (_, index) => index + 2));
  const published = (await graph.outbox()).filter(({ subject }) => subject === id).map((event) => Number(event.state_version));
  expect(published).toEqual(Array.from({ length: version }, (_, index) => index + 1));
  return steps;
};

const count = async (table: string, id: string, condition = 'true'): Promise<number> => (await graph.sql(`SELECT count(*)::int AS count FROM ${table} WHERE appeal_id = $1 AND ${condition}`, [id]))[0].count;
const successes = (answers: readonly any[]): number => answers.filter(({ __typename }) => __typename.endsWith('Success')).length;

describe(`one appeal in the hands of ${SESSIONS} database sessions at once (§9.2)`, () => {
  it('there are as many sessions as that', async () => {
    const pids = await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_backend_pid() AS pid, pg_sleep(0.05)')));
    expect(new Set(pids.map(([row]) => row.pid)).size).toBe(SESSIONS);
  });

  it('APL-10: of wrong codes in the same instant five are compared, and each of these counts', async () => {
    const firm = await settleOne(graph);
    const appealId = await dispatch(graph, firm.id);
    const [{ confirmation_code: confirmationCode }] = await graph.sql('SELECT confirmation_code FROM appeal WHERE id = $1', [appealId]);
    const wrong = confirmationCode === '000000' ? '000001' : '000000';
    await actAtOnce([[liaison, 'resolveOnSpot', { appealId, text: '已办', confirmationCode: wrong }]], SESSIONS * 2);
    expect(await count('appeal_code_attempt', appealId)).toBe(5);
    await actAtOnce([[liaison, 'resolveOnSpot', { appealId, text: '已办', confirmationCode }]]);
    expect((await expectOneHistory(appealId)).at(-1)?.to).toBe('DISPATCHED');
  });

  it('accepted, returned, withdrawn and solved on the spot in the same instant, it goes one way', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const firm = await settleOne(graph);
      const appealId = await dispatch(graph, firm.id);
      const [{ confirmation_code: confirmationCode }] = await graph.sql('SELECT confirmation_code FROM appeal WHERE id = $1', [appealId]);
      await actAtOnce([
        [housing, 'acceptAppeal', { appealId }],
        [housing, 'returnAppeal', { appealId, legalReason: '《公路法》第八条', proposedUnitId: transportUnit }],
        [representative(firm.id), 'withdrawAppeal', { appealId }],
        [liaison, 'resolveOnSpot', { appealId, text: '已办', confirmationCode }],
      ]);
      const steps = await expectOneHistory(appealId);
      expect(await count('appeal_return', appealId)).toBe(steps.filter(({ event }) => event === 'return').length);
    }
  }, 240_000);

  it('answered, explained, asked back, extended, escalated and withdrawn in the same instant, it is answered once at most', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const firm = await settleOne(graph);
      const appealId = await accept(graph, firm.id);
      await actAtOnce([
        [housing, 'replyAppeal', { appealId, text: '已修复' }],
        [housing, 'explainAppeal', { appealId, reason: 'EXTERNAL', text: '外部原因', approvedBy: '王局长' }],
        [housing, 'requestInformation', { appealId, question: '请补充' }],
        [housing, 'extendAppeal', { appealId, amount: 1, reason: '等待', approvedBy: '王局长', isEnterpriseInformed: true }],
        [housing, 'escalateAppeal', { appealId, reason: '疑难' }],
        [representative(firm.id), 'withdrawAppeal', { appealId }],
        [representative(firm.id), 'provideInformation', { appealId, text: '见附件' }],
      ]);
      const steps = await expectOneHistory(appealId);
      const done = (event: AppealEvent): number => steps.filter((step) => step.event === event).length;
      expect(done('reply') + done('explain')).toBeLessThanOrEqual(1);
      expect(done('extend')).toBeLessThanOrEqual(1);
      expect(await count('appeal_pause', appealId, "kind = 'INFORMATION'")).toBe(done('requestInformation'));
      expect(done('requestInformation')).toBeLessThanOrEqual(2);
      expect(await count('appeal_pause', appealId, 'to_at IS NULL')).toBeLessThanOrEqual(1);
    }
  }, 240_000);

  it('ten appeals, each answered, withdrawn and escalated in the same instant: each goes one way only', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const firm = await settleOne(graph);
      const ids: string[] = [];
      for (let index = 0; index < 10; index += 1) ids.push(await accept(graph, firm.id));
      await actAtOnce(
        ids.flatMap((appealId): Act[] => [
          [housing, 'replyAppeal', { appealId, text: '已修复' }],
          [representative(firm.id), 'withdrawAppeal', { appealId }],
          [specialist, 'escalateAppeal', { appealId, reason: '疑难' }],
        ]),
        30,
      );
      for (const id of ids) await expectOneHistory(id);
    }
  }, 240_000);

  it('APL-24: returned a second time by all of them, it comes before the direct-line office once', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const firm = await settleOne(graph);
      const appealId = await dispatchAgain(graph, firm.id);
      const answers = await actAtOnce([
        [transport, 'returnAppeal', { appealId, legalReason: '《城镇排水条例》第五条', proposedUnitId: waterUnit }],
        [transport, 'returnAppeal', { appealId, legalReason: '《水法》第十二条', proposedUnitId: housingUnit }],
      ]);
      expect(successes(answers)).toBe(1);
      expect((await expectOneHistory(appealId)).at(-1)).toMatchObject({ event: 'returnAgain', to: 'ARBITRATION' });
      expect(await graph.sql('SELECT ordinal, unit_id FROM appeal_return WHERE appeal_id = $1 ORDER BY ordinal', [appealId])).toEqual([
        { ordinal: 1, unit_id: housingUnit },
        { ordinal: 2, unit_id: transportUnit },
      ]);
    }
  }, 240_000);

  it('APL-09: rated by all of them, and by the clock, it is rated once or not at all', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const firm = await settleOne(graph);
      const appealId = await reply(graph, firm.id);
      const rating = actAtOnce([1, 2, 3, 4, 5].map((stars): Act => [representative(firm.id), 'rateAppeal', { appealId, stars }]));
      const [answers] = await Promise.all([rating, graph.runJob('pass-appeal-step', { appealId }, { now: RATING_DUE })]);
      const steps = await expectOneHistory(appealId);
      const rated = steps.filter(({ event }) => event === 'rate' || event === 'rateLow').length;
      expect(rated + steps.filter(({ event }) => event === 'passUnrated').length).toBe(1);
      expect([await count('appeal_rating', appealId), successes(answers)]).toEqual([rated, rated]);
    }
  }, 240_000);

  it('the return visit is recorded once, agreed or not', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const firm = await settleOne(graph);
      const appealId = await rateLow(graph, firm.id);
      const visits = [true, false].map((isAgreed): Act => [specialist, 'recordReturnVisit', { appealId, isAgreed, note: '回访' }]);
      const [answers] = await Promise.all([actAtOnce(visits), graph.runJob('pass-appeal-step', { appealId }, { now: NEXT_DAY_DUE })]);
      expect(successes(answers)).toBe(1);
      const steps = await expectOneHistory(appealId);
      expect(await count('appeal_return_visit', appealId)).toBe(1);
      const [{ reopen_count: reopenCount }] = await graph.sql('SELECT reopen_count FROM appeal WHERE id = $1', [appealId]);
      expect(reopenCount).toBe(steps.filter(({ event }) => event === 'disagree').length);
    }
  }, 240_000);

  it('planned by all of them, it has one plan', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const firm = await settleOne(graph);
      const appealId = await accept(graph, firm.id, { serviceClass: 'COMPLEX' });
      const plans = [30, 40].map((days): Act => [housing, 'setAppealPlan', { appealId, milestones, days }]);
      expect(successes(await actAtOnce(plans))).toBe(1);
      expect(successes(await actAtOnce([1, 2, 3].map((position): Act => [housing, 'finishMilestone', { appealId, position }])))).toBe(3);
      await expectOneHistory(appealId);
      expect([await count('appeal_milestone', appealId), await count('appeal_milestone', appealId, 'finished_at IS NOT NULL')]).toEqual([3, 3]);
    }
  }, 240_000);

  it('before the joint meeting it gets one decision', async () => {
    const firm = await settleOne(graph);
    const appealId = await referToMeeting(graph, firm.id);
    const resolution = '会议决定';
    const answers = await actAtOnce([
      [jointMeeting, 'decideJointMeeting', { appealId, decision: 'PLAN', resolution, milestones }],
      [jointMeeting, 'decideJointMeeting', { appealId, decision: 'EXPLANATION', resolution, unsolvedBecause: 'NO_QUOTA' }],
    ]);
    expect(successes(answers)).toBe(1);
    await expectOneHistory(appealId);
  });

  it('information that is given by all of them runs the clock on once', async () => {
    const firm = await settleOne(graph);
    const appealId = await ask(graph, firm.id);
    expect(successes(await actAtOnce([[representative(firm.id), 'provideInformation', { appealId, text: '见附件' }]]))).toBe(1);
    await expectOneHistory(appealId);
    expect(await count('appeal_pause', appealId, 'to_at IS NOT NULL')).toBe(1);
  });

  it('thirty-two submissions under one key are one appeal', async () => {
    const firm = await settleOne(graph);
    const form = appealForm({ idempotencyKey: key() });
    const answers = await Promise.all(Array.from({ length: SESSIONS }, () => attempt(graph.as(representative(firm.id)), 'submitAppeal', form)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(answers.map(({ data }) => data?.result.appeal.id)).size).toBe(1);
    expect(await graph.sql('SELECT 1 FROM appeal WHERE enterprise_id = $1', [firm.id])).toHaveLength(1);
  });

  it('APL-36: thirty-two submissions at once have thirty-two numbers in a row', async () => {
    const firm = await settleOne(graph);
    const before = await submit(graph, firm.id);
    const last = Number((await graph.sql('SELECT number FROM appeal WHERE id = $1', [before]))[0].number.slice(-6));
    const answers = await Promise.all(Array.from({ length: SESSIONS }, () => attempt(graph.as(representative(firm.id)), 'submitAppeal', appealForm())));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const numbers = answers.map(({ data }) => Number(data?.result.appeal.number.slice(-6)));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: SESSIONS }, (_, index) => last + 1 + index));
  });
});
