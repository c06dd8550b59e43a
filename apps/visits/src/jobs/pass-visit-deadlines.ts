import type { Job } from '@qinqing/subgraph-server';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { z } from 'zod';
import { passVisitDeadline } from '../operations/pass-visit-deadline.ts';
import { listOverdueIds } from '../persistence/visit-requests.ts';
import { sweepEachMinute } from './sweep.ts';

const timerPayload = z.object({ visitRequestId: z.uuid() });

/** The timer of one request, set when its clock began. */
export const passOneDeadline: Job = {
  name: 'pass-visit-deadline',
  run: async (context, payload) => {
    const { visitRequestId } = timerPayload.parse(payload);
    await passVisitDeadline({ ...context, calendar: stateCouncilCalendar }, visitRequestId);
  },
};

export const sweepDeadlines = sweepEachMinute({ name: 'sweep-visit-deadlines', listDue: listOverdueIds, act: passVisitDeadline, failure: 'the deadline of a request could not be passed' });

export const jobs: readonly Job[] = [passOneDeadline, sweepDeadlines];
