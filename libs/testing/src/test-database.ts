import { createHash, randomBytes } from 'node:crypto';
import { closeToOthers, migrate, prepareTimers, provisionDatabase, replaceDatabase, roleNamesOf, sqlNameOf, withClient, withRole, type DepartmentUrls, type MigrationClass } from '@qinqing/database';

export interface TestDatabase extends DepartmentUrls {
  readonly name: string;
  readonly adminUrl: string;
  drop(): Promise<void>;
}

const TEMPLATE_LOCK = 440_704_001;

/**
 * A database of a spec file's own, cloned from the department's migrated template in about 50 ms.
 *
 * When the environment names a guard to take away (`WITHOUT_GUARD_<department>` holds the SQL), the template lacks it:
 * the spec that proves the guard must then fail. Each set of migrations, with and without a guard, has a template of its
 * own, so that many runs can share a cluster.
 */
export const createTestDatabase = async (
  department: string,
  migrations: readonly MigrationClass[],
  { hasTimers = false }: { readonly hasTimers?: boolean } = {},
): Promise<TestDatabase> => {
  const cluster = requireEnvironment('TEST_ADMIN_URL');
  const password = requireEnvironment('TEST_ROLE_PASSWORD');
  const withoutGuard = process.env[`WITHOUT_GUARD_${department}`] ?? '';
  const roles = roleNamesOf(department);
  const template = `template_${sqlNameOf(department)}_${fingerprint([hasTimers, withoutGuard, ...migrations.map(String)])}`;
  const name = `test_${sqlNameOf(department)}_${randomBytes(6).toString('hex')}`;
  await withClient(cluster, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datallowconn', [`${template}_ready`]);
    if (rowCount === 0) {
      const { ownerUrl } = await provisionDatabase(cluster, { department, database: template, ownerPassword: password, appPassword: password });
      await migrate(ownerUrl, migrations);
      if (hasTimers) await prepareTimers(ownerUrl, department);
      if (withoutGuard !== '') await withClient(ownerUrl, (owner) => owner.query(withoutGuard));
      await admin.query(`ALTER DATABASE ${template} RENAME TO ${template}_ready`);
    }
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}_ready STRATEGY FILE_COPY OWNER ${roles.owner}`);
    await closeToOthers(admin, name, department);
    await admin.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  });
  return {
    name,
    adminUrl: replaceDatabase(cluster, name),
    ownerUrl: withRole(cluster, name, roles.owner, password),
    appUrl: withRole(cluster, name, roles.app, password),
    drop: () => withClient(cluster, async (admin) => void (await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
};

const fingerprint = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);

const requireEnvironment = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the tests with npm test, which starts the throwaway PostgreSQL`);
  return value;
};
