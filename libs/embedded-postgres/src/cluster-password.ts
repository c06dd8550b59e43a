import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { readClusterVersion, type Cluster } from './cluster.ts';
import { PostgresUnavailable } from './postgres-unavailable.ts';

export const passwordFile = ({ dataDir }: Cluster): string => `${dataDir}.password`;

/**
 * The superuser's password: made once, kept beside the data directory for this user alone. Two processes that start
 * together agree on one, because linking a file fails when the name is taken.
 */
export const ensurePassword = (cluster: Cluster): string => {
  const file = passwordFile(cluster);
  if (!existsSync(file)) {
    if (readClusterVersion(cluster) !== null) throw missing(file);
    const own = `${file}.${process.pid}`;
    writeFileSync(own, randomBytes(24).toString('hex'), { mode: 0o600 });
    try {
      linkSync(own, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      unlinkSync(own);
    }
  }
  return readFileSync(file, 'utf8').trim();
};

const missing = (file: string): PostgresUnavailable =>
  new PostgresUnavailable(
    `数据库已存在，但密码文件 ${file} 不见了。请恢复该文件，或用 npm start -- --reset 重建数据。`,
    `The database is there, but its password file ${file} is gone. Restore the file, or start afresh with npm start -- --reset.`,
  );
