import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Cluster } from './cluster.ts';
import { PostgresUnavailable } from './postgres-unavailable.ts';
import { findRunningPostmaster, type Postmaster } from './postmaster.ts';

const POLL_MS = 50;
const SETTLE_LIMIT_MS = 60_000;

export const adminUrlOf = (port: number, password: string): string => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

/**
 * The server that a killed parent left running on this cluster. One that is just starting or stopping is waited for.
 *
 * @returns null when there is none, or none any more
 */
export const attachServer = async (cluster: Cluster, password: string): Promise<Postmaster | null> => {
  for (const giveUpAt = Date.now() + SETTLE_LIMIT_MS; Date.now() < giveUpAt; await wait(POLL_MS)) {
    const postmaster = findRunningPostmaster(cluster.directory);
    if (postmaster === null) return null;
    if (postmaster.isReady && (await answers(postmaster, password))) return postmaster;
  }
  throw new PostgresUnavailable(
    `${cluster.dataDir} 上有一个 PostgreSQL 在运行，但一分钟内没有应答。请查看 ${cluster.logFile}。`,
    `A PostgreSQL runs on ${cluster.dataDir} but has not answered within a minute. See ${cluster.logFile}.`,
  );
};

const WRONG_PASSWORD = '28P01';

const answers = async ({ pid, port }: Postmaster, password: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: adminUrlOf(port, password), connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== WRONG_PASSWORD) return false;
    throw new PostgresUnavailable(
      `PostgreSQL（进程 ${pid}，端口 ${port}）不接受已保存的密码。请停止该进程（kill -INT ${pid}）后重试。`,
      `PostgreSQL (process ${pid}, port ${port}) does not accept the password that is kept here. Stop it (kill -INT ${pid}) and try again.`,
      { cause: error },
    );
  } finally {
    await client.end().catch(() => {});
  }
};
