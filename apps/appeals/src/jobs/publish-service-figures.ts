import { publish } from '@qinqing/database';
import type { NewEvent } from '@qinqing/events';
import type { Job } from '@qinqing/subgraph-server';
import { shanghaiMonth } from '@qinqing/working-time';
import { toServiceFiguresEvent } from '../events/service-figures.ts';
import { listServiceFigures } from '../persistence/service-figures.ts';

const MOST_DISTRICT_MONTHS = 10_000;
const DAY_MS = 86_400_000;

/** Each night at two in Shanghai: the figures of this month and the one before, for the presence index of visits (VIS-43). */
export const publishServiceFigures: Job = {
  name: 'publish-service-figures',
  crontab: '0 18 * * *',
  run: ({ dataSource, now }) =>
    dataSource.transaction(async (manager) => {
      const monthBefore = shanghaiMonth(new Date(now.getTime() - 31 * DAY_MS));
      const figures = await listServiceFigures(manager, now, { firstMonth: monthBefore, afterSubject: '', limit: MOST_DISTRICT_MONTHS });
      await publish(manager, figures.map((data) => toServiceFiguresEvent(data, now)) as readonly NewEvent[]);
    }),
};
