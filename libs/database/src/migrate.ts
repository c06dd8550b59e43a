import { DataSource, type MigrationInterface } from 'typeorm';
import { withLock } from './locks.ts';
import { CountingLogger } from './statement-count.ts';

export type MigrationClass = new () => MigrationInterface;

/**
 * Brings a department's schema up to date, as its owner role. Replicas that start together migrate one after the other.
 *
 * @returns the names of the migrations that ran now
 */
export const migrate = (ownerUrl: string, migrations: readonly MigrationClass[]): Promise<readonly string[]> =>
  withLock(ownerUrl, 'migration', () =>
    withMigrations(ownerUrl, migrations, async (dataSource) => (await dataSource.runMigrations({ transaction: 'each' })).map(({ name }) => name)),
  );

/** Takes the newest migration back: the way to roll a department back to its previous version. */
export const revertNewest = (ownerUrl: string, migrations: readonly MigrationClass[]): Promise<void> =>
  withLock(ownerUrl, 'migration', () => withMigrations(ownerUrl, migrations, (dataSource) => dataSource.undoLastMigration({ transaction: 'each' })));

const withMigrations = async <Result>(ownerUrl: string, migrations: readonly MigrationClass[], work: (dataSource: DataSource) => Promise<Result>): Promise<Result> => {
  const dataSource = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    poolSize: 1,
    logger: new CountingLogger(),
  }).initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
};
