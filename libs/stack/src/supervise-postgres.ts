import { resolvePostgres, type PostgresServer } from '@qinqing/embedded-postgres';
import type { StackOptions, StackPlan } from './stack-plan.ts';

export interface SupervisedPostgres {
  readonly adminUrl: string;
  /** Null when somebody else runs the server. */
  readonly pid: number | null;
  /** Ends the supervision, and the server too unless others still use it. */
  stop(isStillUsed: boolean): Promise<void>;
}

const LOOK_EVERY_MS = 500;

/** Starts PostgreSQL, or uses what is there, and starts it again on the same port if it is killed. */
export const supervisePostgres = async (plan: StackPlan, { databaseUrl, isThrowaway }: StackOptions): Promise<SupervisedPostgres> => {
  const start = (): Promise<PostgresServer> =>
    resolvePostgres({
      databaseUrl,
      ...(isThrowaway ? { isThrowaway } : { dataDir: plan.directory.postgres }),
      port: plan.postgresPort,
      onProgress: (step) => plan.report({ kind: 'postgres', step }),
    });
  let server = await start();
  let restarting: Promise<void> | null = null;

  const restart = async (): Promise<void> => {
    plan.report({ kind: 'postgres', step: 'restarting' });
    // While the killed server's last processes still leave, starting may fail: the next look tries again.
    server = await start().catch(() => server);
    restarting = null;
  };
  const watch = setInterval(() => {
    // A throwaway server's data are gone with it: a new one would be another database.
    if (!isThrowaway && restarting === null && !server.isRunning()) restarting = restart();
  }, LOOK_EVERY_MS);
  return {
    adminUrl: server.adminUrl,
    get pid() {
      return server.pid;
    },
    stop: async (isStillUsed) => {
      clearInterval(watch);
      await restarting;
      if (!isStillUsed) await server.stop();
    },
  };
};
