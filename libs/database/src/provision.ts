import pg from 'pg';
import { replaceDatabase, withClient, withRole } from './clients.ts';
import { withLock } from './locks.ts';
import { roleNamesOf } from './role-names.ts';

export interface ProvisionRequest {
  /** The department's name, e.g. `visits`; its roles are `visits_owner` and `visits_app`. */
  readonly department: string;
  readonly database: string;
  readonly ownerPassword: string;
  readonly appPassword: string;
}

export interface DepartmentUrls {
  /** Migrates: may change the schema. */
  readonly ownerUrl: string;
  /** Runs: no DDL, no UPDATE or DELETE on append-only tables. */
  readonly appUrl: string;
}

const DEPARTMENT = /^[a-z][a-z0-9_-]{0,50}$/;
const DATABASE = /^[a-z][a-z0-9_]{0,50}$/;

/**
 * Creates a department's database and its two login roles, or brings existing ones into the wanted state. No other
 * department's role can connect to it. Of several processes that provision, one does so at a time.
 *
 * @param adminUrl a role that may create databases and roles; SQL for PostgreSQL ≥ 15
 */
export const provisionDatabase = async (adminUrl: string, request: ProvisionRequest): Promise<DepartmentUrls> => {
  const { department, database } = request;
  if (!DEPARTMENT.test(department) || !DATABASE.test(database)) throw new Error(`"${department}" or "${database}" is no name for a department or its database`);
  const { owner, app } = roleNamesOf(department);
  await withLock(adminUrl, 'provisioning', async (client) => {
    await createRole(client, owner, request.ownerPassword);
    await createRole(client, app, request.appPassword);
    await createDatabase(client, database, owner);
    await closeToOthers(client, database, department);
    await withClient(replaceDatabase(adminUrl, database), (inside) => openSchema(inside, owner, app));
  });
  return {
    ownerUrl: withRole(adminUrl, database, owner, request.ownerPassword),
    appUrl: withRole(adminUrl, database, app, request.appPassword),
  };
};

/** CONNECT for the department's own roles only. A cloned database loses this, so it is said again after every clone. */
export const closeToOthers = async (client: pg.Client, database: string, department: string): Promise<void> => {
  const { owner, app } = roleNamesOf(department);
  await client.query(`REVOKE CONNECT ON DATABASE ${database} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${owner}, ${app}`);
};

const openSchema = async (client: pg.Client, owner: string, app: string): Promise<void> => {
  await client.query(`ALTER SCHEMA public OWNER TO ${owner}`);
  await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  await client.query(`GRANT USAGE ON SCHEMA public TO ${app}`);
};

const DUPLICATE_OBJECT = '42710';
const DUPLICATE_DATABASE = '42P04';

/** `CREATE ROLE` and `CREATE DATABASE` know no IF NOT EXISTS. */
const unlessThere = async (client: pg.Client, statement: string): Promise<void> => {
  try {
    await client.query(statement);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== DUPLICATE_OBJECT && code !== DUPLICATE_DATABASE) throw error;
  }
};

const createRole = async (client: pg.Client, role: string, password: string): Promise<void> => {
  await unlessThere(client, `CREATE ROLE ${role} LOGIN`);
  await client.query(`ALTER ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${pg.escapeLiteral(password)}`);
};

const createDatabase = async (client: pg.Client, database: string, owner: string): Promise<void> => {
  await client.query(`GRANT ${owner} TO CURRENT_USER`);
  // C.UTF-8: with LC_CTYPE=C pg_trgm silently yields no trigrams for Chinese text.
  await unlessThere(client, `CREATE DATABASE ${database} OWNER ${owner} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`);
};
