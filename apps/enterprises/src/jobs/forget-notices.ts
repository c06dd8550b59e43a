import type { Job } from '@qinqing/subgraph-server';
import { forgetNotices as forget } from '../persistence/notices/notices.ts';

const BATCH = 5_000;

/** Forgets each night the notices whose retention is over (SHR-14), in batches, so that nobody waits for it. */
export const forgetNotices: Job = {
  name: 'forget-notices',
  // 03:30 in Shanghai
  crontab: '30 19 * * *',
  run: async ({ dataSource, now, log }) => {
    let forgotten = 0;
    for (let count = BATCH; count === BATCH; forgotten += count) count = await forget(dataSource.manager, now, BATCH);
    if (forgotten > 0) log.info({ forgotten }, 'notices are forgotten');
  },
};
