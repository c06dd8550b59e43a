import type { Job } from '@qinqing/subgraph-server';
import { passOneStep, sweepSteps } from './pass-appeal-steps.ts';
import { publishServiceFigures } from './publish-service-figures.ts';
import { sweepLights } from './watch-lights.ts';

export const jobs: readonly Job[] = [passOneStep, sweepSteps, sweepLights, publishServiceFigures];
