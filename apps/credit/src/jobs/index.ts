import type { Job } from '@qinqing/subgraph-server';
import { bankJobs } from './bank-jobs.ts';
import { listingJobs } from './pass-listing-deadlines.ts';
import { standingJobs } from './refresh-standings.ts';
import { sandboxJobs } from './sandbox-jobs.ts';

export const jobs: readonly Job[] = [...listingJobs, ...standingJobs, ...bankJobs, ...sandboxJobs];
