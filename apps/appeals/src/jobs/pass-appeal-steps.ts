import type { Job, JobContext } from '@qinqing/subgraph-server';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { z } from 'zod';
import { passAppealStep } from '../operations/pass-appeal-step.ts';
import { listPassedSteps } from '../persistence/supervisions.ts';

const SWEEP_LIMIT = 500;
const timerPayload = z.object({ appealId: z.uuid() });

/** The timer of one appeal, set when its step began. */
export const passOneStep: Job = {
  name: 'pass-appeal-step',
  run: async (context, payload) => {
    const { appealId } = timerPayload.parse(payload);
    await passAppealStep({ ...context, calendar: stateCouncilCalendar }, appealId);
  },
};

/** Finds each minute what a lost timer left behind; an appeal that cannot be decided is reported and holds up no other. */
export const sweepSteps: Job = {
  name: 'sweep-appeal-steps',
  crontab: '* * * * *',
  run: async (context: JobContext) => {
    for (const id of await listPassedSteps(context.dataSource.manager, context.now, SWEEP_LIMIT)) {
      await passAppealStep({ ...context, calendar: stateCouncilCalendar }, id).catch((error: unknown) => {
        context.log.error({ err: error, appealId: id }, 'a step could not be passed');
      });
    }
  },
};
