import type { Job, JobContext } from '@qinqing/subgraph-server';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { z } from 'zod';
import { passApplicationDeadline, serveProject } from '../operations/pass-application-deadline.ts';
import { listOverdueApplicationIds } from '../persistence/applications.ts';
import { listProjectsToServe } from '../persistence/waiting-lists.ts';

const SWEEP_LIMIT = 500;
const timerPayload = z.object({ applicationId: z.uuid() });

/** The timer of one application, set when its clock began. */
const passOneDeadline: Job = {
  name: 'pass-application-deadline',
  run: async (context, payload) => {
    const { applicationId } = timerPayload.parse(payload);
    await passApplicationDeadline({ ...context, calendar: stateCouncilCalendar }, applicationId);
  },
};

/** Carries out what is due, one by one: what cannot be decided is reported and holds up no other. */
const sweep = async (context: JobContext, ids: readonly string[], what: string, pass: (id: string) => Promise<void>): Promise<void> => {
  for (const id of ids) {
    await pass(id).catch((error: unknown) => {
      context.log.error({ err: error, id }, what);
    });
  }
};

/** Finds each minute what a lost timer left behind: nothing depends on one process staying alive. */
const sweepDeadlines: Job = {
  name: 'sweep-application-deadlines',
  crontab: '* * * * *',
  run: async (context) => {
    const overdue = await listOverdueApplicationIds(context.dataSource.manager, context.now, SWEEP_LIMIT);
    await sweep(context, overdue, 'a deadline could not be passed', (id) => passApplicationDeadline({ ...context, calendar: stateCouncilCalendar }, id));
  },
};

/** Finds each minute whom money waits for, e.g. since a listing was repaired (POL-17). */
const serveWaitingLists: Job = {
  name: 'serve-waiting-lists',
  crontab: '* * * * *',
  run: async (context) => {
    const projects = await listProjectsToServe(context.dataSource.manager, SWEEP_LIMIT);
    await sweep(context, projects, 'a waiting list could not be served', (id) => serveProject({ ...context, calendar: stateCouncilCalendar }, id));
  },
};

export const applicationJobs: readonly Job[] = [passOneDeadline, sweepDeadlines, serveWaitingLists];
