import { randomBytes } from 'node:crypto';
import { withClient } from '@qinqing/database';
import { startPostgres } from '@qinqing/embedded-postgres';
import { keepCluster } from './cluster.ts';

/** One throwaway PostgreSQL cluster for the whole run, unless one is given in TEST_ADMIN_URL. */
const startCluster = async (): Promise<void> => {
  process.env.TEST_ROLE_PASSWORD ??= randomBytes(12).toString('hex');
  process.env.LOG_LEVEL ??= 'silent';
  if (process.env.TEST_ADMIN_URL !== undefined) return;
  const server = await startPostgres({ isThrowaway: true });
  await withClient(server.adminUrl, (admin) => admin.query(CHEAP_PASSWORDS));
  process.env.TEST_ADMIN_URL = server.adminUrl;
  keepCluster(server);
};

/** A run signs in ten thousand times, and a proper proof of a password is thousands of hashes on both sides; PostgreSQL 15 knows no other. */
const CHEAP_PASSWORDS = `DO $$ BEGIN
  IF current_setting('server_version_num')::int >= 160000 THEN ALTER ROLE postgres SET scram_iterations = 1; END IF;
END $$`;

export default startCluster;
