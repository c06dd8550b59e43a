import { rmSync } from 'node:fs';
import { removePostgres, resolvePostgres } from '@qinqing/embedded-postgres';
import { isSharedWithOthers } from './claims.ts';
import { openDataDirectory } from './data-directory.ts';
import { dropDatabases } from './databases.ts';
import { finishInstallation } from './kept-data.ts';
import { services } from './services.ts';
import { StackFault } from './stack-fault.ts';

export interface ResetRequest {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
}

/**
 * Deletes what services have stored: the embedded server's whole data directory, or on a server that somebody else runs
 * only the databases `qinqing_<service>`. Keys and passwords stay.
 *
 * @throws StackFault while services run on the data directory
 */
export const resetStack = async ({ dataDir, databaseUrl }: ResetRequest): Promise<void> => {
  await finishInstallation(dataDir);
  const directory = openDataDirectory(dataDir);
  if (isSharedWithOthers(directory.run, [])) {
    throw new StackFault('此数据目录上还有服务在运行；请先停止（Ctrl-C）再重置。', 'Services still run on this data directory; stop them (Ctrl-C) before a reset.');
  }
  if (databaseUrl === undefined || databaseUrl === '') {
    await removePostgres(directory.postgres);
  } else {
    const { adminUrl } = await resolvePostgres({ databaseUrl, dataDir: directory.postgres });
    await dropDatabases(adminUrl, services.filter(({ hasDatabase }) => hasDatabase).map(({ name }) => name));
  }
  for (const file of [directory.loadedDemoData, directory.clock]) rmSync(file, { force: true });
};
