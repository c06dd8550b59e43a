import { provisionDatabase, withClient, type DepartmentUrls } from '@qinqing/database';
import { ensureDatabasePasswords } from './secrets.ts';
import { databaseNameOf, type ServiceName } from './services.ts';
import type { StackPlan } from './stack-plan.ts';

export type DatabaseUrls = ReadonlyMap<ServiceName, DepartmentUrls>;

/** What of a plan is needed to make databases. */
export type DatabasePlan = Pick<StackPlan, 'selected'> & { readonly directory: Pick<StackPlan['directory'], 'secrets'> };

/** Creates what is missing of the selected services' databases and roles. */
export const provisionDatabases = async (plan: DatabasePlan, adminUrl: string): Promise<DatabaseUrls> => {
  const names = plan.selected.filter(({ hasDatabase }) => hasDatabase).map(({ name }) => name);
  const passwords = ensureDatabasePasswords(plan.directory.secrets, names);
  const provisioned = names.map(async (department) => {
    const { owner, app } = passwords.get(department)!;
    const request = { department, database: databaseNameOf(department), ownerPassword: owner, appPassword: app };
    return [department, await provisionDatabase(adminUrl, request)] as const;
  });
  return new Map(await Promise.all(provisioned));
};

/** What tells one database from another of the same name that came before or lies on another server. */
export const identifyDatabase = (adminUrl: string, service: ServiceName): Promise<string> =>
  withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ identity: string }>(
      `/* identifyDatabase */ SELECT system_identifier || '/' || oid AS identity FROM pg_control_system(), pg_database WHERE datname = $1`,
      [databaseNameOf(service)],
    );
    return rows[0]?.identity ?? '';
  });

/** Drops the databases of all services; their roles stay. */
export const dropDatabases = (adminUrl: string, names: readonly ServiceName[]): Promise<void> =>
  withClient(adminUrl, async (client) => {
    for (const name of names) await client.query(`DROP DATABASE IF EXISTS ${databaseNameOf(name)} WITH (FORCE)`);
  });
