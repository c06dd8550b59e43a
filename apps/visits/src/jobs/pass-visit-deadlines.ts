import type { Job, JobContext } from '@qinqing/subgraph-server';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { z } from 'zod';
import { passVisitDeadline } from '../operations/pass-visit-deadline.ts';
import { listOverdueIds } from '../persistence/visit-requests.ts';

const SWEEP_LIMIT = 500;
const timerPayload = z.object({ visitRequestId: z.uuid() });

/** The timer of one request, set when its clock began. */
export const passOneDeadline: Job = {
  name: 'pass-visit-deadline',
  run: async (context, payload) => {
    const { visitRequestId } = timerPayload.parse(payload);
    await passVisitDeadline({ ...context, calendar: stateCouncilCalendar }, visitRequestId);
  },
};

/**
 * Finds each minute what a lost timer left behind: nothing depends on one process staying alive. A request that cannot be
 * decided is reported and holds up no other.
 */
export const sweepDeadlines: Job = {
  name: 'sweep-visit-deadlines',
  crontab: '* * * * *',
  run: async (context: JobContext) => {
    for (const id of await listOverdueIds(context.dataSource.manager, context.now, SWEEP_LIMIT)) {
      await passVisitDeadline({ ...context, calendar: stateCouncilCalendar }, id).catch((error: unknown) => {
        context.log.error({ err: error, visitRequestId: id }, 'a deadline could not be passed');
      });
    }
  },
};

export const jobs: readonly Job[] = [passOneDeadline, sweepDeadlines];
