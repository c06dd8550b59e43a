import type { Job } from '@qinqing/subgraph-server';
import { passOneStep, sweepSteps } from './pass-appeal-steps.ts';
import { sweepLights } from './watch-lights.ts';

export const jobs: readonly Job[] = [passOneStep, sweepSteps, sweepLights];
