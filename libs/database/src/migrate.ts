import { DataSource, type EntityManager, type MigrationInterface } from 'typeorm';
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

/** @returns the names of the migrations that the database holds, oldest first, those of a newer version of the department among them */
export const listApplied = (ownerUrl: string): Promise<readonly string[]> =>
  withMigrations(ownerUrl, [], async (dataSource) => {
    const [table]: { isThere: boolean }[] = await dataSource.query(`/* migrations:table */ SELECT to_regclass('migration') IS NOT NULL AS "isThere"`);
    if (table?.isThere !== true) return [];
    const rows: { name: string }[] = await dataSource.query('/* migrations:applied */ SELECT name FROM migration ORDER BY timestamp, id');
    return rows.map(({ name }) => name);
  });

/**
 * Takes migrations back in a transaction that is rolled back: what `look` sees before and after is what would be lost.
 *
 * @param reverted newest first
 * @throws when another session holds a table for longer than five seconds
 */
export const rehearseRevert = <Seen>(ownerUrl: string, reverted: readonly MigrationClass[], look: (manager: EntityManager) => Promise<Seen>): Promise<{ readonly before: Seen; readonly after: Seen }> =>
  withLock(ownerUrl, 'migration', () =>
    withMigrations(ownerUrl, [], async (dataSource) => {
      const runner = dataSource.createQueryRunner();
      await runner.startTransaction();
      try {
        await runner.query(`SET LOCAL lock_timeout = '5s'`);
        const before = await look(runner.manager);
        for (const Migration of reverted) await new Migration().down(runner);
        return { before, after: await look(runner.manager) };
      } finally {
        await runner.rollbackTransaction();
        await runner.release();
      }
    }),
  );

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
