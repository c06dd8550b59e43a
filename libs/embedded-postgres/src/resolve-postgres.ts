import pg from 'pg';
import { PostgresUnavailable } from './postgres-unavailable.ts';
import { startPostgres, type PostgresServer, type StartPostgresOptions } from './start-postgres.ts';

export type ResolvePostgresOptions = StartPostgresOptions & {
  /** A server that somebody else runs. It is used as it is, and never stopped. */
  readonly databaseUrl?: string | undefined;
};

/**
 * The PostgreSQL to work with: the one at `databaseUrl` if given, else the binaries that come along, else those in
 * `PG_BIN_DIR`, else a PostgreSQL ≥ 15 of the system.
 *
 * @throws PostgresUnavailable with what to do about it
 */
export const resolvePostgres = async ({ databaseUrl, ...options }: ResolvePostgresOptions): Promise<PostgresServer> => {
  if (databaseUrl === undefined || databaseUrl === '') return startPostgres(options as StartPostgresOptions);
  await checkServer(databaseUrl);
  return { adminUrl: databaseUrl, isAttached: true, pid: null, isRunning: () => true, stop: async () => {} };
};

const OLDEST_VERSION = 150_000;

const checkServer = async (databaseUrl: string): Promise<void> => {
  const { version, mayCreate } = await askServer(databaseUrl);
  if (version < OLDEST_VERSION) {
    throw new PostgresUnavailable(
      `DATABASE_URL 指向 PostgreSQL ${Math.floor(version / 10_000)}，需要 15 或更新版本。`,
      `DATABASE_URL points at PostgreSQL ${Math.floor(version / 10_000)}; 15 or newer is needed.`,
    );
  }
  if (!mayCreate) {
    throw new PostgresUnavailable(
      'DATABASE_URL 的用户需要 CREATEDB 和 CREATEROLE 权限。',
      'The role in DATABASE_URL needs the rights CREATEDB and CREATEROLE.',
    );
  }
};

const askServer = async (databaseUrl: string): Promise<{ version: number; mayCreate: boolean }> => {
  try {
    const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
    await client.connect();
    const { rows } = await client.query<{ version: number; mayCreate: boolean }>(
      `SELECT current_setting('server_version_num')::int AS version, rolsuper OR (rolcreatedb AND rolcreaterole) AS "mayCreate"
         FROM pg_roles WHERE rolname = current_user`,
    );
    await client.end();
    return rows[0]!;
  } catch (error) {
    const reason = error instanceof Error ? error.message || (error as { code?: string }).code : String(error);
    throw new PostgresUnavailable(`无法连接 DATABASE_URL 指定的数据库：${reason}`, `The server in DATABASE_URL cannot be reached: ${reason}`, { cause: error });
  }
};
