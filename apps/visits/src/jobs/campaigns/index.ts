import type { Job } from '@qinqing/subgraph-server';
import { shanghaiDate, stateCouncilCalendar } from '@qinqing/working-time';
import { planAheadAll } from '../../operations/campaigns/plan-ahead.ts';
import { PROGRESS_BATCH, tellProgress } from '../../operations/campaigns/tell-progress.ts';

/** Each day, shortly after midnight in Shanghai: the sessions of recurring campaigns that have come within the horizon (VIS-29). */
const planRecurring: Job = {
  name: 'plan-recurring-sessions',
  crontab: '15 16 * * *',
  run: (context) => planAheadAll({ ...context, today: shanghaiDate(context.now), calendar: stateCouncilCalendar }),
};

/** Each hour: enterprises whose questions are open hear where these stand (VIS-36). */
const tellQuestionProgress: Job = {
  name: 'tell-question-progress',
  crontab: '5 * * * *',
  run: async (context) => {
    while ((await tellProgress({ ...context, calendar: stateCouncilCalendar })) === PROGRESS_BATCH);
  },
};

export const campaignJobs: readonly Job[] = [planRecurring, tellQuestionProgress];
