import type { Job } from '@qinqing/subgraph-server';
import { eraseVisitorsNightly } from './erase-visitors.ts';
import { findMissedVisits } from './find-missed-visits.ts';

export const arrivalJobs: readonly Job[] = [findMissedVisits, eraseVisitorsNightly];
