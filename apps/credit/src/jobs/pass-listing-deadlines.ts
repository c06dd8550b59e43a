import type { Job } from '@qinqing/subgraph-server';
import { shanghaiDate } from '@qinqing/working-time';
import { z } from 'zod';
import { passListingDeadline } from '../operations/pass-listing-deadline.ts';
import { listOverdueEntryIds } from '../persistence/list-entries.ts';

const SWEEP_LIMIT = 500;
const timerPayload = z.object({ listEntryId: z.uuid() });

/** The timer of one entry: its hearing is over, or its publication ends. */
const passOneDeadline: Job = {
  name: 'pass-listing-deadline',
  run: (context, payload) => passListingDeadline(context, timerPayload.parse(payload).listEntryId),
};

/** Finds each minute what a lost timer left behind. An entry that cannot be decided is reported and holds up no other. */
const sweepDeadlines: Job = {
  name: 'sweep-listing-deadlines',
  crontab: '* * * * *',
  run: async (context) => {
    for (const id of await listOverdueEntryIds(context.dataSource.manager, context.now, shanghaiDate(context.now), SWEEP_LIMIT)) {
      await passListingDeadline(context, id).catch((error: unknown) => context.log.error({ err: error, listEntryId: id }, 'a list entry could not be moved on'));
    }
  },
};

export const listingJobs: readonly Job[] = [passOneDeadline, sweepDeadlines];
