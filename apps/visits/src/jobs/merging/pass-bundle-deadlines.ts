import type { Job } from '@qinqing/subgraph-server';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { z } from 'zod';
import { passBundleDeadline } from '../../operations/merging/pass-bundle-deadline.ts';
import { listOverdueBundleIds } from '../../persistence/merging/bundles.ts';

const SWEEP_LIMIT = 500;
const timerPayload = z.object({ bundleId: z.uuid() });

/** The timer of one merged visit, set when its clock began. */
const passOneDeadline: Job = {
  name: 'pass-bundle-deadline',
  run: async (context, payload) => {
    const { bundleId } = timerPayload.parse(payload);
    await passBundleDeadline({ ...context, calendar: stateCouncilCalendar }, bundleId);
  },
};

/** Finds each minute what a lost timer left behind; a bundle that cannot be decided is reported and holds up no other. */
const sweepDeadlines: Job = {
  name: 'sweep-bundle-deadlines',
  crontab: '* * * * *',
  run: async (context) => {
    for (const id of await listOverdueBundleIds(context.dataSource.manager, context.now, SWEEP_LIMIT)) {
      await passBundleDeadline({ ...context, calendar: stateCouncilCalendar }, id).catch((error: unknown) => {
        context.log.error({ err: error, bundleId: id }, 'the deadline of a merged visit could not be passed');
      });
    }
  },
};

export const bundleJobs: readonly Job[] = [passOneDeadline, sweepDeadlines];
