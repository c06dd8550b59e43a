import type { Job, JobContext } from '@qinqing/subgraph-server';
import { isWorkday, shanghaiDate, stateCouncilCalendar as calendar } from '@qinqing/working-time';
import { longRedBefore } from '../domain/supervision.ts';
import { escalateLongRed } from '../operations/escalate-long-red.ts';
import { listLongRed, orderSupervision, recordLateTransfers, recordRechecks, warnYellow } from '../persistence/supervisions.ts';

const SWEEP_LIMIT = 500;

/**
 * Each minute: warnings for yellow lights, an order a working day for red ones, late transfers and rechecks (APL-05, APL-15, APL-34). A light
 * itself needs no job, it is computed on read.
 */
export const sweepLights: Job = {
  name: 'sweep-appeal-lights',
  crontab: '* * * * *',
  run: async (context: JobContext) => {
    const { dataSource, now } = context;
    const day = shanghaiDate(now);
    await warnYellow(dataSource.manager, day, now);
    await recordLateTransfers(dataSource.manager, day, now);
    await recordRechecks(dataSource.manager, day, now);
    if (!isWorkday(calendar, day)) return;
    await orderSupervision(dataSource.manager, day, now);
    await escalateAll(context);
  },
};

/** Red since before today is a candidate; how many working days are too many is each district's setting. */
const escalateAll = async (context: JobContext): Promise<void> => {
  for (const id of await listLongRed(context.dataSource.manager, longRedBefore(calendar, context.now, 1), SWEEP_LIMIT)) {
    await escalateLongRed({ ...context, calendar }, id).catch((error: unknown) => {
      context.log.error({ err: error, appealId: id }, 'a red appeal could not be escalated');
    });
  }
};
