import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { AMOUNT, clauseOf, committed, inNotice, LARGE_AMOUNT, paid, publishFunded, REVIEW, underReview } from './applications.ts';
import { mutate } from './calls.ts';
import { approver, clerkOf, owner, representative, secondApprover, settleFirm, settleUnits } from './district.ts';
import { key, readBudget } from './projects.ts';

const SESSIONS = 32;
const ROUNDS = Number(process.env.BUDGET_RACE_ROUNDS ?? 3);
const NOTICE_ENDS = new Date('2025-09-08T10:00:00.000Z');

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies, { poolSize: SESSIONS });
  await settleUnits(graph);
  await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_sleep(0.2)')));
});
afterAll(() => graph.close());

/** Each step begins where the one before ended, the application stands where the last one led, and no version is missing. */
const expectOneHistory = async (id: string): Promise<{ readonly event: string; readonly to: string }[]> => {
  const steps = await graph.sql('SELECT version::int, event, from_state AS "from", to_state AS "to" FROM policy_transition WHERE application_id = $1 ORDER BY version, position', [id]);
  const [{ state, version }] = await graph.sql('SELECT state, version::int FROM policy_application WHERE id = $1', [id]);
  expect(steps[0].from).toBe('PREFILLED');
  for (const [index, { from }] of steps.entries()) if (index > 0) expect(from).toBe(steps[index - 1].to);
  expect(steps.at(-1).to).toBe(state);
  expect([...new Set(steps.map((step) => step.version))]).toEqual(Array.from({ length: version - 1 }, (_, index) => index + 2));
  return steps;
};

/** All act at once, in turn, until every session is busy. */
const allAtOnce = (acts: readonly (() => Promise<any>)[], round: number): Promise<any[]> =>
  Promise.all(Array.from({ length: SESSIONS }, (_, index) => (acts[(index + round) % acts.length] as () => Promise<any>)()));

const expectAnswers = (answers: readonly any[]): void => {
  for (const answer of answers) if (answer !== undefined) expect(answer.__typename).toMatch(/Success$|^PolicyApplication(ActionNotAllowed|Unknown)$|^PolicyDutiesNotSeparate$/);
};

describe(`one application in the hands of ${SESSIONS} database sessions at once (§9.3)`, () => {
  it('an enterprise has one live application for a project, however often it is begun', async () => {
    const projectId = await publishFunded(graph);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const firm = await settleFirm(graph);
      const people = [representative(firm.id), clerkOf(firm.id)];
      const answers = await Promise.all(Array.from({ length: SESSIONS }, (_, index) => mutate(graph.as(people[index % 2] as object), 'startApplication', { projectId })));
      expect(answers.filter(({ __typename }) => __typename === 'StartApplicationSuccess')).toHaveLength(1);
      const [row] = await graph.sql('SELECT id FROM policy_application WHERE enterprise_id = $1', [firm.id]);
      expect(answers.filter(({ applicationId }) => applicationId === row.id)).toHaveLength(SESSIONS - 1);
    }
  }, 120_000);

  it('approved, rejected, sent back and withdrawn in the same instant, it goes one way, and the money with it', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { id, by, projectId } = await underReview(graph);
      const clauseId = await clauseOf(graph, projectId);
      const review = (who: typeof approver, decision: string) => () => mutate(graph.as(who), 'reviewApplication', { applicationId: id, decision, reason: '意见', clauseId });
      const withdraw = () => mutate(graph.as(by), 'withdrawApplication', { applicationId: id, reason: '计划有变' });
      expectAnswers(await allAtOnce([review(approver, 'APPROVE'), review(secondApprover, 'REJECT'), review(approver, 'ASK_SUPPLEMENT'), withdraw], round));
      const end = (await expectOneHistory(id)).at(-1)?.to;
      expect(await readBudget(graph, projectId)).toMatchObject({ committed: end === 'COMMITTED' ? AMOUNT : 0, reserved: 0, available: 1_000_000_000 - (end === 'COMMITTED' ? AMOUNT : 0) });
    }
  }, 120_000);

  it('paid and withdrawn in the same instant, the money is paid or free, and never both', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { id, by, projectId } = await committed(graph);
      const pay = () => mutate(graph.as(owner), 'payApplication', { applicationId: id, voucher: '拨付2025-0001' });
      const withdraw = () => mutate(graph.as(by), 'withdrawApplication', { applicationId: id, reason: '计划有变' });
      expectAnswers(await allAtOnce([pay, withdraw], round));
      const end = (await expectOneHistory(id)).at(-1)?.to;
      const [paidCents, freeCents] = end === 'PAID' ? [AMOUNT, 1_000_000_000 - AMOUNT] : [0, 1_000_000_000];
      expect(await readBudget(graph, projectId)).toMatchObject({ committed: 0, paid: paidCents, available: freeCents });
    }
  }, 120_000);

  it('claimed back, cleared, confirmed and returned in the same instant: one legal history, and what came back came back once', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { id, by, projectId } = await paid(graph);
      const audit = (outcome: string) => () => mutate(graph.as(secondApprover), 'auditApplication', { applicationId: id, outcome, reason: '核查' });
      const giveBack = () => mutate(graph.as(owner), 'recordReturnedFunds', { applicationId: id, voucher: '退款2025-0001' });
      const confirm = () => mutate(graph.as(by), 'confirmPayment', { applicationId: id });
      expectAnswers(await allAtOnce([audit('CLAWBACK'), audit('AUDIT_OK'), giveBack, confirm], round));
      const steps = await expectOneHistory(id);
      expect(steps.filter(({ event }) => event === 'returnFunds').length).toBeLessThanOrEqual(1);
      const isReturned = steps.at(-1)?.to === 'RETURNED_FUNDS';
      expect(await readBudget(graph, projectId)).toMatchObject({ paid: isReturned ? 0 : AMOUNT, returned: isReturned ? AMOUNT : 0 });
    }
  }, 120_000);

  it('objected to while the notice ends: it is reviewed or committed, and the event goes out once at most', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { id, projectId } = await inNotice(graph);
      const objector = representative((await settleFirm(graph)).id);
      const object = () => mutate(graph.as(objector), 'objectToApplication', { applicationId: id, reason: '不实' });
      const end = () => graph.runJob('pass-application-deadline', { applicationId: id }, { now: NOTICE_ENDS });
      expectAnswers(await allAtOnce([object, end], round));
      const reached = (await expectOneHistory(id)).at(-1)?.to;
      expect(['OBJECTED', 'COMMITTED']).toContain(reached);
      expect(await readBudget(graph, projectId)).toMatchObject(reached === 'COMMITTED' ? { committed: LARGE_AMOUNT, reserved: 0 } : { committed: 0, reserved: LARGE_AMOUNT });
      expect((await graph.outbox()).filter(({ subject }) => subject === id)).toHaveLength(reached === 'COMMITTED' ? 1 : 0);
    }
  }, 120_000);

  it('thirty-two applications under one key are one application', async () => {
    const projectId = await publishFunded(graph, REVIEW);
    const firm = await settleFirm(graph);
    const call = { projectId, idempotencyKey: key() };
    const answers = await Promise.all(Array.from({ length: SESSIONS }, () => mutate(graph.as(representative(firm.id)), 'startApplication', call)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await graph.sql('SELECT 1 FROM policy_application WHERE enterprise_id = $1', [firm.id])).toHaveLength(1);
  });
});
