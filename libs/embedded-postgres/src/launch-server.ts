import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Cluster } from './cluster.ts';
import type { PostgresInstallation } from './installation.ts';
import { PostgresUnavailable } from './postgres-unavailable.ts';
import { findRunningPostmaster, type Postmaster } from './postmaster.ts';
import { serverEnvironment } from './server-environment.ts';
import { listServerArguments } from './server-settings.ts';

const POLL_MS = 10;
/** Recovery after a crash replays up to a gigabyte of log. */
const READY_LIMIT_MS = 300_000;

/** Starts the server and returns when it accepts connections. It is in a session of its own: Ctrl-C does not reach it. */
export const launchServer = async (cluster: Cluster, { binDirectory }: PostgresInstallation, port: number): Promise<Postmaster> => {
  const words = ['-D', cluster.directory, ...listServerArguments(port, cluster.isThrowaway)];
  if (process.platform === 'win32') return launchThroughPgCtl(cluster, binDirectory, words);
  const log = openSync(cluster.logFile, 'w', 0o600);
  const child = spawn(join(binDirectory, 'postgres'), words, { ...cluster.account, cwd: cluster.directory, env: serverEnvironment(), detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  child.unref();
  let hasEnded = false;
  child.once('error', () => (hasEnded = true)).once('exit', () => (hasEnded = true));
  return awaitReady(cluster, () => hasEnded);
};

/** On Windows `pg_ctl` gives up the administrator's rights, which `postgres` refuses to run with. */
const launchThroughPgCtl = async (cluster: Cluster, binDirectory: string, words: readonly string[]): Promise<Postmaster> => {
  await promisify(execFile)(join(binDirectory, 'pg_ctl.exe'), ['start', '-w', '-D', cluster.directory, '-l', cluster.logFile, '-o', words.slice(2).join(' ')]);
  return awaitReady(cluster, () => false);
};

const awaitReady = async (cluster: Cluster, hasEnded: () => boolean): Promise<Postmaster> => {
  for (const giveUpAt = Date.now() + READY_LIMIT_MS; Date.now() < giveUpAt && !hasEnded(); await wait(POLL_MS)) {
    const postmaster = findRunningPostmaster(cluster.directory);
    if (postmaster?.isReady) return postmaster;
  }
  const lastWords = readFileSync(cluster.logFile, 'utf8').trim().split('\n').slice(-6).join('\n');
  throw new PostgresUnavailable(`PostgreSQL 没有启动成功，日志 ${cluster.logFile} 的末尾：`, `PostgreSQL did not start; its log ${cluster.logFile} ends with:\n${lastWords}`);
};
