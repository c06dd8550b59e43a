import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import type { BudgetWay } from '../src/domain/budget.ts';
import { listUnbalancedProjects, moveBudget } from '../src/persistence/budgets.ts';
import { policies } from '../src/subgraph.ts';
import { settleUnits } from './district.ts';
import { appropriate, publish, readBudget } from './projects.ts';

const SESSIONS = 32;
const ROUNDS = Number(process.env.BUDGET_ROUNDS ?? 5);

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies, { poolSize: SESSIONS });
  await settleUnits(graph);
  await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_sleep(0.2)')));
});
afterAll(() => graph.close());

const move = (projectId: string, way: BudgetWay, amountCents: number): Promise<boolean> =>
  graph.dataSource.transaction((manager) => moveBudget(manager, { projectId, way, amountCents, applicationId: null, reason: '测试', movedBy: 'somebody', now: TEST_NOW }));
const reserve = (projectId: string, amountCents: number): Promise<boolean> => move(projectId, ['AVAILABLE', 'RESERVED'], amountCents);
const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** The sums of the entries on an account must be its balance: read back without the department's own code. */
const balancesByEntries = async (projectId: string): Promise<Record<string, number>> => {
  const entries = await graph.sql('SELECT from_account, to_account, amount_cents FROM budget_entry WHERE project_id = $1', [projectId]);
  const balances: Record<string, number> = { appropriated: 0, available: 0, reserved: 0, committed: 0, paid: 0, returned: 0 };
  for (const { from_account: from, to_account: to, amount_cents: cents } of entries) {
    balances[from.toLowerCase()]! += from === 'APPROPRIATED' ? Number(cents) : -Number(cents);
    balances[to.toLowerCase()]! += Number(cents);
  }
  return balances;
};

describe(`a project's money, reached for by ${SESSIONS} database sessions at once (POL-20)`, () => {
  it('there are as many sessions as that', async () => {
    const sessions = new Set((await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_backend_pid() AS pid, pg_sleep(0.05)')))).map(([row]) => row.pid));
    expect(sessions.size).toBe(SESSIONS);
  });

  it(`§10.9: of 64 who want the same amount exactly as many get it as the money suffices for, in each of ${ROUNDS} rounds`, async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const projectId = await publish(graph);
      await appropriate(graph, projectId, 20 * 1000 + 999);
      const answers = await Promise.all(Array.from({ length: 64 }, () => reserve(projectId, 1000)));
      expect(answers.filter(Boolean)).toHaveLength(20);
      expect(await readBudget(graph, projectId)).toEqual({ appropriated: 20_999, available: 999, reserved: 20_000, committed: 0, paid: 0, returned: 0 });
      expect(await balancesByEntries(projectId)).toEqual(await readBudget(graph, projectId));
    }
  }, 60_000);

  it('with amounts of all sizes the money is never overdrawn, and nobody is refused for whom it would have sufficed at the end', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const projectId = await publish(graph);
      await appropriate(graph, projectId, 100_000);
      const amounts = Array.from({ length: 64 }, (_, index) => 1 + ((index * 7919 + round * 104_729) % 9000));
      const answers = await Promise.all(amounts.map((amount) => reserve(projectId, amount)));
      const reserved = sumOf(amounts.filter((_amount, index) => answers[index]));
      const { available } = await readBudget(graph, projectId);
      expect(available).toBe(100_000 - reserved);
      expect(available).toBeGreaterThanOrEqual(0);
      for (const refused of amounts.filter((_amount, index) => !answers[index])) expect(refused).toBeGreaterThan(available as number);
    }
  }, 60_000);

  it('moves of all kinds at once leave every account at what its entries say, and none below nothing', async () => {
    const projectId = await publish(graph);
    await appropriate(graph, projectId, 50_000);
    const ways: readonly BudgetWay[] = [['AVAILABLE', 'RESERVED'], ['RESERVED', 'COMMITTED'], ['RESERVED', 'AVAILABLE'], ['COMMITTED', 'PAID'], ['COMMITTED', 'AVAILABLE'], ['PAID', 'RETURNED'], ['APPROPRIATED', 'AVAILABLE']];
    for (let wave = 0; wave < 6; wave += 1) await Promise.all(Array.from({ length: 64 }, (_, index) => move(projectId, ways[(index * 5 + wave) % ways.length] as BudgetWay, 100 + ((index * 37) % 900))));
    const budget = await readBudget(graph, projectId);
    expect(budget.appropriated).toBe(sumOf([budget.available, budget.reserved, budget.committed, budget.paid, budget.returned] as number[]));
    for (const cents of Object.values(budget)) expect(cents).toBeGreaterThanOrEqual(0);
    expect(await balancesByEntries(projectId)).toEqual(budget);
    expect(await listUnbalancedProjects(graph.dataSource.manager)).toEqual([]);
  }, 60_000);

  it('what is rolled back was never moved', async () => {
    const projectId = await publish(graph);
    await appropriate(graph, projectId, 1000);
    const undone = graph.dataSource.transaction(async (manager) => {
      expect(await moveBudget(manager, { projectId, way: ['AVAILABLE', 'RESERVED'], amountCents: 1000, applicationId: null, reason: '测试', movedBy: 'somebody', now: TEST_NOW })).toBe(true);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await readBudget(graph, projectId)).toMatchObject({ available: 1000, reserved: 0 });
  });
});

describe('the control: a test of the money that can fail', () => {
  it('reading first and writing afterwards overdraws; the database stops it where the code would not', async () => {
    const projectId = await publish(graph);
    await appropriate(graph, projectId, 1000);
    const naive = async (): Promise<string> => {
      const [{ available_cents: available }] = await graph.dataSource.query('SELECT available_cents FROM budget WHERE project_id = $1', [projectId]);
      await graph.dataSource.query('SELECT pg_sleep(0.05)');
      if (Number(available) < 1000) return 'refused';
      return graph.dataSource.query('UPDATE budget SET available_cents = available_cents - 1000, reserved_cents = reserved_cents + 1000 WHERE project_id = $1', [projectId]).then(
        () => 'reserved',
        (error: { driverError: { constraint: string } }) => error.driverError.constraint,
      );
    };
    const answers = await Promise.all(Array.from({ length: SESSIONS }, naive));
    expect(answers.filter((answer) => answer === 'reserved')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'budget_available_check')).toHaveLength(SESSIONS - 1);
  });
});
