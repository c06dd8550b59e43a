import { Logger, runMigrations } from 'graphile-worker';
import type { EntityManager } from 'typeorm';
import { withLock } from './locks.ts';
import { roleNamesOf } from './role-names.ts';

/**
 * Creates the tables of the timer queue (graphile-worker) as the owner, and lets the department's app role work with
 * them: graphile-worker closes its tables to everybody but their owner by row-level security.
 */
export const prepareTimers = (ownerUrl: string, department: string): Promise<void> =>
  withLock(ownerUrl, 'migration', async (owner) => {
    await runMigrations({ connectionString: ownerUrl, logger: silentLogger });
    const { app } = roleNamesOf(department);
    await owner.query(`GRANT USAGE ON SCHEMA graphile_worker TO ${app}`);
    await owner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${app}`);
    await owner.query(`GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${app}`);
    await owner.query(`DO $$ DECLARE t regclass; BEGIN
      FOR t IN SELECT c.oid FROM pg_class c WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
        AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'department_app')
      LOOP EXECUTE format('CREATE POLICY department_app ON %s TO ${app} USING (true) WITH CHECK (true)', t); END LOOP;
    END $$`);
  });

export interface Timer {
  readonly job: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly runAt: Date;
  /** A timer with the same key replaces the earlier one. */
  readonly key: string;
}

/** Sets a timer in the caller's transaction: it exists if and only if what causes it commits. */
export const setTimer = (manager: EntityManager, { job, payload, runAt, key }: Timer): Promise<unknown> =>
  manager.query('/* timer:set */ SELECT 1 FROM graphile_worker.add_job($1, $2::json, run_at => $3, job_key => $4)', [job, JSON.stringify(payload), runAt, key]);

const silentLogger = new Logger(() => () => undefined);
