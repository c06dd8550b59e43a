import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { attempt, mutate } from './calls.ts';
import { bureau, centre, representative, settleOne } from './district.ts';
import { goodForm, key, REPLY_DUE } from './forms.ts';
import { bookAndAsk, bookAndScreen, countSlots, read } from './journey.ts';

const SESSIONS = 32;
const ROUNDS = Math.ceil(Number(process.env.LAST_SLOT_ROUNDS ?? 20) / 2);

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits, { poolSize: SESSIONS });
  await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_sleep(0.2)')));
});
afterAll(() => graph.close());

interface Step {
  readonly version: number;
  readonly from: string;
  readonly to: string;
}

/** One legal history: each step begins where the one before ended, and the request stands where the last one led. */
const expectOneHistory = async (id: string): Promise<Step[]> => {
  const { history } = await read(graph, centre, id, 'history { from to }');
  const [{ state, version }] = await graph.sql('SELECT state, version::int FROM visit_request WHERE id = $1', [id]);
  const versions = (await graph.sql('SELECT DISTINCT version::int FROM visit_transition WHERE visit_request_id = $1 ORDER BY 1', [id])).map((row) => row.version);
  expect(history[0].from).toBe('COLLECTED');
  for (const [index, { from }] of history.entries()) if (index > 0) expect(from).toBe(history[index - 1].to);
  expect(history.at(-1).to).toBe(state);
  expect(versions).toEqual(versions.map((_, index) => index + 2));
  // A unit that calls off what it still reads as being asked moves the moment of the end, and makes no step (VIS-08).
  expect(version - (versions.at(-1) ?? 0)).toBeLessThanOrEqual(1);
  return history;
};

describe(`one request in the hands of ${SESSIONS} database sessions at once (§9.1)`, () => {
  it('accepted, refused, cancelled and expired in the same instant, it goes one way, and the others are told the state', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const firm = await settleOne(graph);
      const id = await bookAndAsk(graph, bureau, firm.id);
      const enterprise = graph.as(representative(firm.id));
      const acts: (() => Promise<any>)[] = [
        () => mutate(enterprise, 'acceptVisit', { visitRequestId: id, window: 1 }),
        () => mutate(enterprise, 'acceptVisit', { visitRequestId: id, window: 2 }),
        () => mutate(enterprise, 'refuseVisit', { visitRequestId: id }),
        () => mutate(graph.as(bureau), 'cancelVisit', { visitRequestId: id, reason: '行程有变' }),
        () => graph.runJob('pass-visit-deadline', { visitRequestId: id }, { now: REPLY_DUE }),
      ];
      const answers = await Promise.all(Array.from({ length: SESSIONS }, (_, index) => acts[(index + round) % acts.length]?.()));
      for (const answer of answers) if (answer !== undefined) expect(answer.__typename).toMatch(/Success$|^VisitActionNotAllowed$|^VisitRequestUnknown$/);
      const history = await expectOneHistory(id);
      const end = history.at(-1)?.to ?? '';
      expect(await countSlots(graph, firm.id)).toBe(end === 'SCHEDULED' ? 1 : 0);
      const published = (await graph.outbox()).filter(({ subject }) => subject === id);
      expect(published).toHaveLength(history.filter(({ to }) => to === 'SCHEDULED').length);
    }
  }, 240_000);

  it('ten requests, each accepted, refused and cancelled in the same instant: each goes one way only', async () => {
    for (let round = 1; round <= ROUNDS / 2; round += 1) {
      const asked = await Promise.all(Array.from({ length: 10 }, async () => {
        const firm = await settleOne(graph);
        return { firm, id: await bookAndAsk(graph, bureau, firm.id) };
      }));
      await Promise.all(asked.flatMap(({ firm, id }) => [
        mutate(graph.as(representative(firm.id)), 'acceptVisit', { visitRequestId: id, window: 1 }),
        mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: id }),
        mutate(graph.as(centre), 'cancelVisit', { visitRequestId: id, reason: '行程有变' }),
      ]));
      for (const { firm, id } of asked) {
        const end = (await expectOneHistory(id)).at(-1)?.to;
        expect(await countSlots(graph, firm.id)).toBe(end === 'SCHEDULED' ? 1 : 0);
      }
    }
  }, 240_000);

  it('screened, asked and cancelled in the same instant, it has one history', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const id = await bookAndScreen(graph, bureau, (await settleOne(graph)).id);
      const acts = [['askEnterprise', {}], ['cancelVisit', { reason: '改期' }], ['screenVisit', {}]] as const;
      await Promise.all(Array.from({ length: SESSIONS }, (_, index) => {
        const [mutation, input] = acts[index % acts.length] as (typeof acts)[number];
        return mutate(graph.as(centre), mutation, { ...input, visitRequestId: id });
      }));
      const history = await expectOneHistory(id);
      expect(history.filter(({ to }) => to === 'PENDING_ENTERPRISE').length).toBeLessThanOrEqual(1);
    }
  }, 240_000);

  it('thirty-two bookings under one key are one booking', async () => {
    const firm = await settleOne(graph);
    const form = goodForm(firm.id, { idempotencyKey: key() });
    const answers = await Promise.all(Array.from({ length: SESSIONS }, () => attempt(graph.as(bureau), 'requestVisit', form)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(answers.map(({ data }) => data?.result.visitRequest.id)).size).toBe(1);
    expect(await graph.sql('SELECT 1 FROM visit_request WHERE enterprise_id = $1', [firm.id])).toHaveLength(1);
  });

  it('two different bookings under one key at once: one is made, the other is the caller’s fault', async () => {
    const firm = await settleOne(graph);
    const form = goodForm(firm.id, { idempotencyKey: key() });
    const answers = await Promise.all(Array.from({ length: SESSIONS }, (_, index) => attempt(graph.as(bureau), 'requestVisit', { ...form, headcount: 1 + (index % 2) })));
    expect(await graph.sql('SELECT 1 FROM visit_request WHERE enterprise_id = $1', [firm.id])).toHaveLength(1);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(SESSIONS / 2);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions?.code))).toEqual(Array.from({ length: SESSIONS / 2 }, () => 'BAD_USER_INPUT'));
  });
});
