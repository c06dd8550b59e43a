import { execFile } from 'node:child_process';
import { chownSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { readClusterVersion, type Cluster } from './cluster.ts';
import type { PostgresInstallation } from './installation.ts';
import { PostgresUnavailable } from './postgres-unavailable.ts';
import { isProcessAlive } from './postmaster.ts';
import { serverEnvironment } from './server-environment.ts';

const run = promisify(execFile);

/**
 * Makes the cluster beside its place and moves it there when it is whole: a data directory that exists is complete, even
 * if an earlier first start was interrupted or two of them meet.
 */
export const initialiseCluster = async (cluster: Cluster, installation: PostgresInstallation, password: string): Promise<void> => {
  mkdirSync(dirname(cluster.directory), { recursive: true });
  sweepUnfinished(cluster.directory);
  const unfinished = `${cluster.directory}.new-${process.pid}`;
  const passwordCopy = `${unfinished}.password`;
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordCopy, password, { mode: 0o600 });
  for (const path of [unfinished, passwordCopy]) giveTo(cluster, path);
  try {
    await runInitdb(cluster, installation, unfinished, passwordCopy);
    moveIntoPlace(unfinished, cluster);
  } finally {
    rmSync(passwordCopy, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
};

/**
 * With LC_CTYPE=C, which initdb would take from a bare environment, pg_trgm yields no trigrams for Chinese text, in
 * silence. A system without C.UTF-8 lends the character classes of another UTF-8 locale; sorting stays by code point.
 */
const LOCALES: readonly (readonly string[])[] = [
  ['--locale=C.UTF-8'],
  ['--locale=C', '--lc-ctype=en_US.UTF-8'],
  ['--locale=C', '--lc-ctype=zh_CN.UTF-8'],
];

const runInitdb = async (cluster: Cluster, { binDirectory }: PostgresInstallation, directory: string, passwordCopy: string): Promise<void> => {
  const settled = ['-D', directory, '--username=postgres', `--pwfile=${passwordCopy}`, '--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions'];
  const answers: string[] = [];
  for (const locale of LOCALES) {
    const words = [...settled, ...locale, ...(cluster.isThrowaway ? ['--no-sync'] : [])];
    try {
      await run(join(binDirectory, 'initdb'), words, { ...cluster.account, cwd: directory, env: serverEnvironment() });
      return;
    } catch (error) {
      answers.push(String((error as { stderr?: string }).stderr ?? error).trim());
      if (!/locale/.test(answers.at(-1) ?? '')) break;
    }
  }
  throw new PostgresUnavailable(`无法创建数据库目录 ${directory}：`, `The data directory ${directory} could not be made:\n${answers.join('\n')}`);
};

const moveIntoPlace = (unfinished: string, cluster: Cluster): void => {
  try {
    renameSync(unfinished, cluster.directory);
  } catch (error) {
    if (readClusterVersion(cluster) === null) throw error;
  }
};

const giveTo = ({ account }: Cluster, path: string): void => {
  if (account !== null) chownSync(path, account.uid, account.gid);
};

const sweepUnfinished = (directory: string): void => {
  const prefix = `${basename(directory)}.new-`;
  for (const name of readdirSync(dirname(directory)).filter((entry) => entry.startsWith(prefix))) {
    const isAbandoned = !isProcessAlive(Number.parseInt(name.slice(prefix.length), 10));
    if (isAbandoned) rmSync(join(dirname(directory), name), { recursive: true, force: true });
  }
};
