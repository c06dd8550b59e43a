import { Logger as WorkerLogger, run, type Runner, type TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import type { DataSource } from '@qinqing/database';
import type { Department, Job } from './department.ts';
import type { Clock } from './domain-clock.ts';

export interface JobParts {
  readonly department: Pick<Department, 'jobs'>;
  readonly databaseUrl: string;
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Runs the department's timers from its own database, on as many replicas as there are: each job goes to one of them. */
export const runJobs = ({ department, databaseUrl, dataSource, clock, log }: JobParts): Promise<Runner> =>
  run({
    connectionString: databaseUrl,
    maxPoolSize: 3,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2_000,
    taskList: Object.fromEntries(department.jobs.map((job) => [job.name, toTask(job, { dataSource, clock, log })])) as TaskList,
    crontab: department.jobs.flatMap(({ name, crontab }) => (crontab === undefined ? [] : [`${crontab} ${name}`])).join('\n'),
    logger: new WorkerLogger(() => (level, message) => {
      if (level === 'error' || level === 'warning') log.warn({ message }, 'timer queue');
    }),
  });

const toTask =
  (job: Job, { dataSource, clock, log }: Pick<JobParts, 'dataSource' | 'clock' | 'log'>) =>
  (payload: unknown): Promise<void> =>
    job.run({ dataSource, now: clock(), log: log.child({ job: job.name }) }, payload);
