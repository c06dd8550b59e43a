import { rmSync } from 'node:fs';
import { locateCluster } from './cluster.ts';
import { passwordFile } from './cluster-password.ts';
import { stopServerOf } from './stop-server.ts';

/** Stops the server of `dataDir`, if one runs, and deletes its data, password and log. What is not there is no error. */
export const removePostgres = async (dataDir: string): Promise<void> => {
  const cluster = locateCluster(dataDir);
  await stopServerOf(cluster.directory);
  for (const path of [cluster.directory, cluster.dataDir, passwordFile(cluster), cluster.logFile]) rmSync(path, { recursive: true, force: true });
};
