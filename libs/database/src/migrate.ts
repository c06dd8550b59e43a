import { DataSource, type MigrationInterface } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

/** Serialises migrating replicas of one department: the number is only a name for the lock. */
const MIGRATION_LOCK = 2_260_440_704;

/**
 * Brings a department's schema up to date, as its owner role. Replicas that start together migrate one after the other.
 *
 * @returns the names of the migrations that ran now
 */
export const migrate = async (ownerUrl: string, migrations: readonly MigrationClass[]): Promise<readonly string[]> => {
  const dataSource = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    poolSize: 2,
    logging: false,
  }).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await dataSource.runMigrations();
    return ran.map(({ name }) => name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
    await dataSource.destroy();
  }
};

/** Takes the newest migration back: the way to roll a department back to its previous version. */
export const revertNewest = async (ownerUrl: string, migrations: readonly MigrationClass[]): Promise<void> => {
  const dataSource = await new DataSource({ type: 'postgres', url: ownerUrl, migrations: [...migrations], migrationsTableName: 'migration' }).initialize();
  try {
    await dataSource.undoLastMigration();
  } finally {
    await dataSource.destroy();
  }
};
