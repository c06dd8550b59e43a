import type { Job } from '@qinqing/subgraph-server';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { z } from 'zod';
import { passBundleDeadline } from '../../operations/merging/pass-bundle-deadline.ts';
import { listOverdueBundleIds } from '../../persistence/merging/bundles.ts';
import { sweepEachMinute } from '../sweep.ts';

const timerPayload = z.object({ bundleId: z.uuid() });

/** The timer of one merged visit, set when its clock began. */
const passOneDeadline: Job = {
  name: 'pass-bundle-deadline',
  run: async (context, payload) => {
    const { bundleId } = timerPayload.parse(payload);
    await passBundleDeadline({ ...context, calendar: stateCouncilCalendar }, bundleId);
  },
};

const sweepDeadlines = sweepEachMinute({
  name: 'sweep-bundle-deadlines',
  listDue: listOverdueBundleIds,
  act: passBundleDeadline,
  failure: 'the deadline of a merged visit could not be passed',
});

export const bundleJobs: readonly Job[] = [passOneDeadline, sweepDeadlines];
