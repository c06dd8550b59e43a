import type { Job } from '@qinqing/subgraph-server';
import type { NoticeChannel } from '../channels/notice-channel.ts';
import { deliverNotices as operate } from '../operations/notices/deliver-notices.ts';

const MOST_IN_A_ROUND = 500;

/** Sends each minute what is due by other channels than the inbox; what is lost with a process is found in the next minute. */
export const deliverNotices = (channels: readonly NoticeChannel[]): Job => ({
  name: 'deliver-notices',
  crontab: '* * * * *',
  run: async ({ dataSource, now, log }) => {
    const count = await operate({ dataSource, now, channels, most: MOST_IN_A_ROUND });
    if (count.settled + count.postponed > 0) log.info(count, 'notices are delivered');
  },
});
