import type { Job } from '@qinqing/subgraph-server';
import { quarterOf } from '../domain/quarter.ts';
import { forgetCuredOrphans, listFindingTimes, rememberOrphans } from '../persistence/orphans.ts';

/** Finds key enterprises without a liaison every night (ENT-05): each is remembered from the first time it was found. */
export const detectOrphans: Job = {
  name: 'detect-orphans',
  // 02:30 in Shanghai, when the quarter's list is there
  crontab: '30 18 * * *',
  run: async ({ dataSource, now, log }) => {
    const latest = quarterOf(now);
    const result = await dataSource.transaction(async (manager) => ({
      cured: await forgetCuredOrphans(manager, latest),
      found: await rememberOrphans(manager, latest, now),
      orphans: (await listFindingTimes(manager)).length,
    }));
    if (result.orphans > 0) log.warn(result, 'key enterprises have no liaison');
    else log.info(result, 'every key enterprise has its liaison');
  },
};
