import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { migrate, openDataSource, provisionDatabase, revertNewest, withClient } from '@qinqing/database';
import { migratedServices, readMigrations } from './departments.ts';
import { readCatalogue } from './schema-catalogue.ts';

const requireEnvironment = (name: string): string => process.env[name] ?? '';

/** A database of the service's own roles, with nothing in it. */
const withEmptyDatabase = async (service: string, work: (ownerUrl: string) => Promise<void>): Promise<void> => {
  const adminUrl = requireEnvironment('TEST_ADMIN_URL');
  const password = requireEnvironment('TEST_ROLE_PASSWORD');
  const database = `reversible_${randomBytes(6).toString('hex')}`;
  const { ownerUrl } = await provisionDatabase(adminUrl, { department: service, database, ownerPassword: password, appPassword: password });
  await work(ownerUrl).finally(() => withClient(adminUrl, (admin) => admin.query(`DROP DATABASE ${database} WITH (FORCE)`)));
};

const readSchema = async (ownerUrl: string): Promise<readonly string[]> => {
  const dataSource = await openDataSource({ url: ownerUrl, applicationName: 'reversible', entities: [], poolSize: 1 });
  return readCatalogue(dataSource.manager).finally(() => dataSource.destroy());
};

describe.each(migratedServices)('the migrations of %s (SHR-05: a department rolls back alone)', (service) => {
  it('go up one by one, down again to the same schemas, and up to the same once more', async () => {
    const migrations = await readMigrations(service);
    expect(migrations.length).toBeGreaterThan(0);
    await withEmptyDatabase(service, async (ownerUrl) => {
      const schemas = [await readSchema(ownerUrl)];
      for (const count of migrations.keys()) {
        await migrate(ownerUrl, migrations.slice(0, count + 1));
        schemas.push(await readSchema(ownerUrl));
      }
      const newest = schemas.at(-1);
      expect(newest?.length).toBeGreaterThan(5);
      for (const expected of schemas.slice(0, -1).toReversed()) {
        await revertNewest(ownerUrl, migrations);
        expect(await readSchema(ownerUrl)).toEqual(expected);
      }
      await migrate(ownerUrl, migrations);
      expect(await readSchema(ownerUrl)).toEqual(newest);
    });
  });
});
