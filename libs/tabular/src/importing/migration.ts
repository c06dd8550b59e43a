import type { QueryRunner } from '@qinqing/database';

/**
 * The record of imports (导入记录): who brought in which file when, and what became of its rows. A department that takes tables in
 * calls this in one of its migrations.
 *
 * @param department whose `<department>_app` role may read it
 */
export const createImportRuns = async (runner: QueryRunner, department: string): Promise<void> => {
  await runner.query(`CREATE TABLE import_run (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    file_name text NOT NULL,
    file_sha256 text NOT NULL CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
    file_bytes bigint NOT NULL,
    division_code text,
    imported_by text NOT NULL,
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    state text NOT NULL DEFAULT 'RUNNING' CHECK (state IN ('RUNNING', 'FINISHED', 'FAILED', 'INTERRUPTED')),
    rows_read integer NOT NULL DEFAULT 0,
    rows_created integer NOT NULL DEFAULT 0,
    rows_changed integer NOT NULL DEFAULT 0,
    rows_unchanged integer NOT NULL DEFAULT 0,
    rows_refused integer NOT NULL DEFAULT 0,
    CHECK (rows_read = rows_created + rows_changed + rows_unchanged + rows_refused)
  )`);
  await runner.query('CREATE INDEX import_run_newest ON import_run (kind, started_at DESC)');
  await runner.query(`GRANT SELECT ON import_run TO ${department}_app`);
};

export const dropImportRuns = (runner: QueryRunner): Promise<unknown> => runner.query('DROP TABLE import_run');
