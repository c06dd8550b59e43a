import type { Job } from '@qinqing/subgraph-server';
import { shanghaiDate } from '@qinqing/working-time';
import { z } from 'zod';
import { refreshByTime } from '../operations/refresh-standing.ts';
import { listStaleEnterpriseIds } from '../persistence/standings.ts';

const SWEEP_LIMIT = 500;
const timerPayload = z.object({ enterpriseId: z.uuid() });

/** The timer of one enterprise: a record has come to its end by itself. */
const refreshOne: Job = {
  name: 'refresh-standing',
  run: (context, payload) => refreshByTime(context, timerPayload.parse(payload).enterpriseId),
};

/** Finds each minute what a lost timer left behind. */
const sweepStandings: Job = {
  name: 'sweep-standings',
  crontab: '* * * * *',
  run: async (context) => {
    for (const id of await listStaleEnterpriseIds(context.dataSource.manager, shanghaiDate(context.now), SWEEP_LIMIT)) {
      await refreshByTime(context, id).catch((error: unknown) => context.log.error({ err: error, enterpriseId: id }, 'a standing could not be refreshed'));
    }
  },
};

export const standingJobs: readonly Job[] = [refreshOne, sweepStandings];
