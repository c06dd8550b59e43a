import type { Job } from '@qinqing/subgraph-server';
import { applicationJobs } from './application-jobs.ts';
import { checkBudgets } from './check-budgets.ts';
import { countPeers } from './count-peer-success.ts';
import { publishReachFigures } from './publish-reach-figures.ts';

export const jobs: readonly Job[] = [checkBudgets, countPeers, publishReachFigures, ...applicationJobs];
