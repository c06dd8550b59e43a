import type { EntityManager } from '@qinqing/database';
import type { Job, JobContext } from '@qinqing/subgraph-server';
import { stateCouncilCalendar, type Calendar } from '@qinqing/working-time';

export const SWEEP_LIMIT = 500;

export interface Sweep {
  readonly name: string;
  readonly listDue: (manager: EntityManager, now: Date, most: number) => Promise<readonly string[]>;
  readonly act: (context: JobContext & { readonly calendar: Calendar }, id: string) => Promise<unknown>;
  /** What is logged of one that fails. */
  readonly failure: string;
}

/** Looks each minute for what is due, also for what a lost timer left behind: nothing depends on one process staying alive. One that fails is reported and holds up no other. */
export const sweepEachMinute = ({ name, listDue, act, failure }: Sweep): Job => ({
  name,
  crontab: '* * * * *',
  run: async (context) => {
    for (const id of await listDue(context.dataSource.manager, context.now, SWEEP_LIMIT)) await reportFailure(context, id, failure, act({ ...context, calendar: stateCouncilCalendar }, id));
  },
});

export const reportFailure = (context: JobContext, id: string, failure: string, acting: Promise<unknown>): Promise<unknown> =>
  acting.catch((error: unknown) => context.log.error({ err: error, id }, failure));
