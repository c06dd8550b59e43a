import { randomBytes } from 'node:crypto';
import { startPostgres } from '@qinqing/embedded-postgres';
import { keepCluster } from './cluster.ts';

/** One throwaway PostgreSQL cluster for the whole run, unless one is given in TEST_ADMIN_URL. */
const startCluster = async (): Promise<void> => {
  process.env.TEST_ROLE_PASSWORD ??= randomBytes(12).toString('hex');
  process.env.LOG_LEVEL ??= 'silent';
  if (process.env.TEST_ADMIN_URL !== undefined) return;
  const server = await startPostgres({ isThrowaway: true });
  process.env.TEST_ADMIN_URL = server.adminUrl;
  keepCluster(server);
};

export default startCluster;
