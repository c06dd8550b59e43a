import type { Job } from '@qinqing/subgraph-server';
import { eraseOldVisitors } from '../../operations/arrival/erase-old-visitors.ts';

/** Each night, who came is forgotten when its time is over (SHR-14). */
export const eraseVisitorsNightly: Job = {
  name: 'erase-visitors',
  crontab: '20 18 * * *',
  run: async ({ dataSource, now, log }) => {
    const erased = await eraseOldVisitors({ dataSource, now });
    if (erased > 0) log.info({ erased }, 'visitors of past visits were forgotten');
  },
};
