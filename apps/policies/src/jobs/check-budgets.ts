import type { Job } from '@qinqing/subgraph-server';
import { listUnbalancedProjects } from '../persistence/budgets.ts';

/**
 * Compares each night every project's entries with its balances (POL-20).
 *
 * @throws with the projects that do not add up, so that the failure is seen and kept
 */
export const checkBudgets: Job = {
  name: 'check-budgets',
  crontab: '30 18 * * *',
  run: async ({ dataSource, log }) => {
    const unbalanced = await listUnbalancedProjects(dataSource.manager);
    if (unbalanced.length === 0) return;
    log.error({ projectIds: unbalanced }, 'the entries of these budgets do not add up to their balances');
    throw new Error(`the entries of ${unbalanced.length} budgets do not add up to their balances: ${unbalanced.join(', ')}`);
  },
};
