import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { AMOUNT, FIELDS, publishFunded } from './applications.ts';
import { mutate } from './calls.ts';
import { applyAll, creditEvent, enterpriseEvent, factOf, goodFacts, newEnterprise, profileEvent, representative, settleUnits } from './district.ts';
import { appropriate, readBudget } from './projects.ts';

const SESSIONS = 32;
const APPLICANTS = 64;
/** More rounds for the record; `npm test` runs the same code a few times. */
const ROUNDS = Number(process.env.BUDGET_RACE_ROUNDS ?? 3);

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies, { poolSize: SESSIONS });
  await settleUnits(graph);
  await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_sleep(0.2)')));
});
afterAll(() => graph.close());

interface Applicant {
  readonly id: string;
  readonly by: Partial<Caller>;
}

/** Applications that are ready to be submitted, for these amounts in fen: each firm has just the R&D spending for it. */
const prepare = async (projectId: string, amounts: readonly number[]): Promise<Applicant[]> => {
  const firms = amounts.map(() => newEnterprise());
  await applyAll(graph, firms.flatMap((firm, index) => [
    enterpriseEvent(firm),
    creditEvent(firm.id),
    profileEvent(firm.id, { facts: [...goodFacts.filter(({ key }) => key === 'socialSecurityStaff'), factOf('rdSpending', (amounts[index] as number) * 10), factOf('revenue', (amounts[index] as number) * 20)] }),
  ]));
  return Promise.all(firms.map(async ({ id }) => {
    const by = representative(id);
    const { application } = await mutate(graph.as(by), 'startApplication', { projectId });
    return { id: application.id, by };
  }));
};

const submit = ({ id, by }: Applicant): Promise<any> => mutate(graph.as(by), 'submitApplication', { applicationId: id, fields: FIELDS, isDeclarationSigned: true }, 'application { id state amountCents }');

const statesOf = async (projectId: string): Promise<Record<string, number>> =>
  Object.fromEntries((await graph.sql('SELECT state, count(*)::int AS count FROM policy_application WHERE project_id = $1 GROUP BY state', [projectId])).map(({ state, count }) => [state, count]));

/** What entries say of the balances, and what applications say: three books that have to agree (POL-20). */
const expectBalanced = async (projectId: string): Promise<void> => {
  const budget = await readBudget(graph, projectId);
  const accounts = ['available', 'reserved', 'committed', 'paid', 'returned'] as const;
  for (const account of accounts) {
    const [{ sum }] = await graph.sql(
      `SELECT coalesce(sum(CASE WHEN to_account = $2 THEN amount_cents ELSE 0 END) - sum(CASE WHEN from_account = $2 THEN amount_cents ELSE 0 END), 0) AS sum FROM budget_entry WHERE project_id = $1`,
      [projectId, account.toUpperCase()],
    );
    expect([account, Number(sum)]).toEqual([account, budget[account]]);
    expect(budget[account]).toBeGreaterThanOrEqual(0);
  }
  expect(budget.appropriated).toBe(accounts.reduce((total, account) => total + (budget[account] as number), 0));
  const [{ held }] = await graph.sql("SELECT coalesce(sum(amount_cents), 0) AS held FROM policy_application WHERE project_id = $1 AND state = 'COMMITTED'", [projectId]);
  expect(Number(held)).toBe(budget.committed);
};

describe(`a budget that ${APPLICANTS} applicants reach for at once, in ${SESSIONS} database sessions (POL-20)`, () => {
  it('there are as many sessions as that', async () => {
    const sessions = new Set((await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_backend_pid() AS pid, pg_sleep(0.05)')))).map(([row]) => row.pid));
    expect(sessions.size).toBe(SESSIONS);
  });

  it('money for twenty and a rest: exactly twenty are granted, the others wait, and the rest stays', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const rest = AMOUNT - 1;
      const projectId = await publishFunded(graph, {}, 20 * AMOUNT + rest);
      const answers = await Promise.all((await prepare(projectId, Array.from({ length: APPLICANTS }, () => AMOUNT))).map(submit));
      expect(answers.filter(({ application }) => application.state === 'COMMITTED')).toHaveLength(20);
      expect(await statesOf(projectId)).toEqual({ COMMITTED: 20, WAITLIST: APPLICANTS - 20 });
      expect(await readBudget(graph, projectId)).toMatchObject({ available: rest, committed: 20 * AMOUNT });
      await expectBalanced(projectId);
    }
  }, 240_000);

  it('amounts of any size: never more than there is, and nobody waits for whom the rest would suffice', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const amounts = Array.from({ length: APPLICANTS }, (_, index) => 1_000_000 + ((index * 7_919 + round * 104_729) % 97) * 190_000);
      const total = amounts.reduce((sum, amount) => sum + amount, 0);
      const projectId = await publishFunded(graph, {}, Math.floor(total / 3));
      await Promise.all((await prepare(projectId, amounts)).map(submit));
      await expectBalanced(projectId);
      const { available } = await readBudget(graph, projectId);
      const waiting = await graph.sql("SELECT amount_cents FROM policy_application WHERE project_id = $1 AND state = 'WAITLIST'", [projectId]);
      expect(waiting.length).toBeGreaterThan(0);
      for (const { amount_cents: amount } of waiting) expect(Number(amount)).toBeGreaterThan(available as number);
    }
  }, 240_000);

  it('money that comes back and is appropriated while others apply is spent once, and in the order of the list', async () => {
    const projectId = await publishFunded(graph, {}, 8 * AMOUNT);
    const applicants = await prepare(projectId, Array.from({ length: APPLICANTS }, () => AMOUNT));
    const early = applicants.slice(0, 8);
    await Promise.all(early.map(submit));
    await Promise.all([
      ...applicants.slice(8).map(submit),
      ...early.map(({ id, by }) => mutate(graph.as(by), 'withdrawApplication', { applicationId: id, reason: '计划有变' })),
      ...Array.from({ length: 4 }, () => appropriate(graph, projectId, 3 * AMOUNT)),
    ]);
    expect(await statesOf(projectId)).toEqual({ WITHDRAWN: 8, COMMITTED: 20, WAITLIST: APPLICANTS - 28 });
    expect(await readBudget(graph, projectId)).toMatchObject({ appropriated: 20 * AMOUNT, available: 0, committed: 20 * AMOUNT });
    await expectBalanced(projectId);
  }, 120_000);
});
