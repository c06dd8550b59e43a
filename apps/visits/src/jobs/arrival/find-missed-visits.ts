import type { Job } from '@qinqing/subgraph-server';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { missVisit } from '../../operations/arrival/miss-visit.ts';
import { listBegunIds } from '../../persistence/arrival/begun-visits.ts';

const SWEEP_LIMIT = 500;

/** Looks each minute for visits to which nobody came (§9.1). One that cannot be decided is reported and holds up no other. */
export const findMissedVisits: Job = {
  name: 'find-missed-visits',
  crontab: '* * * * *',
  run: async (context) => {
    for (const id of await listBegunIds(context.dataSource.manager, context.now, SWEEP_LIMIT)) {
      await missVisit({ ...context, calendar: stateCouncilCalendar }, id).catch((error: unknown) => {
        context.log.error({ err: error, visitRequestId: id }, 'a missed visit could not be decided');
      });
    }
  },
};
