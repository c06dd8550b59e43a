import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, lstatSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { withClient } from '@qinqing/database';
import { startPostgres } from '@qinqing/embedded-postgres';
import { finishInstallation, isInUse, listKeptEntries } from '@qinqing/stack';
import { FORMAT, type BackupDescription, type Manifest } from './archive/manifest.ts';
import { writeArchive, type ArchiveWriter } from './archive/write-archive.ts';
import { copyCluster } from './cluster/base-backup.ts';
import { CommandFault } from './command-fault.ts';
import { describeServices } from './describe-services.ts';
import { describeSoftware } from './software.ts';

export interface BackupRequest {
  readonly dataDir: string;
  /** Must not exist. */
  readonly file: string;
  readonly passphrase: string | undefined;
  /** Leave the database out: somebody else runs the server. */
  readonly isKeysOnly: boolean;
  readonly now: Date;
  readonly onProgress: (doneBytes: number, totalBytes: number) => void;
}

export interface MadeBackup {
  readonly description: BackupDescription;
  readonly sizeBytes: number;
}

/**
 * Writes one file from which the whole platform can be had again. It appears under its name when it is complete and on the disk.
 *
 * @throws CommandFault with what to do about it
 */
export const makeBackup = async (request: BackupRequest): Promise<MadeBackup> => {
  const { dataDir, isKeysOnly, file } = request;
  await finishInstallation(dataDir);
  const entries = listKeptEntries(dataDir);
  if (!entries.includes(isKeysOnly ? 'keys' : 'postgres')) throw nothingThere(dataDir);
  if (existsSync(file)) throw taken(file);
  const unfinished = `${file}.${process.pid}-${randomUUID()}.partial`;
  try {
    const description = isKeysOnly ? await backUp(request, unfinished, null) : await withServer(dataDir, (adminUrl) => backUp(request, unfinished, adminUrl));
    await publish(unfinished, file);
    return { description, sizeBytes: statSync(file).size };
  } finally {
    rmSync(unfinished, { force: true });
  }
};

/** A platform that does not run is started as far as its database; one that was started meanwhile keeps it. */
const withServer = async <Result>(dataDir: string, work: (adminUrl: string) => Promise<Result>): Promise<Result> => {
  const wasInUse = isInUse(dataDir);
  const server = await startPostgres({ dataDir: join(dataDir, 'postgres') });
  try {
    return await work(server.adminUrl);
  } finally {
    if (!wasInUse && !server.isAttached) await server.stop();
  }
};

const backUp = async ({ dataDir, passphrase, now, onProgress }: BackupRequest, unfinished: string, adminUrl: string | null): Promise<BackupDescription> => {
  const description: BackupDescription = {
    format: FORMAT,
    createdAt: now.toISOString(),
    software: describeSoftware(),
    postgres: adminUrl === null ? null : await describeServer(adminUrl),
    services: adminUrl === null ? {} : await describeServices(adminUrl),
  };
  const archive = await writeArchive(unfinished, description, passphrase);
  try {
    let log: Manifest['log'] = null;
    if (adminUrl !== null) log = await copyCluster({ adminUrl, archive, place: 'postgres', onProgress });
    await addKeysAndSecrets(archive, dataDir, adminUrl !== null);
    await archive.finish(log);
    return description;
  } catch (error) {
    archive.abandon();
    throw error;
  }
};

const describeServer = (adminUrl: string): Promise<NonNullable<BackupDescription['postgres']>> =>
  withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ version: string; number: number }>(`SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number`);
    const { version, number } = rows[0]!;
    return { version, majorVersion: Math.floor(number / 10_000), architecture: process.arch };
  });

/** After the database, so that no key is missing that the database's contents need. Each is read at once: no log repairs a key that is replaced meanwhile. */
const addKeysAndSecrets = async (archive: ArchiveWriter, dataDir: string, withServerPassword: boolean): Promise<void> => {
  const entries = listKeptEntries(dataDir).filter((entry) => entry !== 'postgres' && (withServerPassword || entry !== 'postgres.password'));
  for (const path of entries.flatMap((entry) => listFiles(dataDir, entry))) {
    const bytes = readFileSync(join(dataDir, path));
    await archive.add(`platform/${path}`, bytes.length, Readable.from([bytes]));
  }
};

/** A key that is just being made lies beside its place, under a name that ends with `.new`. */
const listFiles = (dataDir: string, path: string): readonly string[] => {
  if (!lstatSync(join(dataDir, path)).isDirectory()) return [path];
  return readdirSync(join(dataDir, path)).filter((name) => !name.endsWith('.new')).flatMap((name) => listFiles(dataDir, `${path}/${name}`));
};

/** Taking the name fails when somebody has it; a link would do too, but many backup disks know none. */
const publish = async (unfinished: string, file: string): Promise<void> => {
  const handle = await open(unfinished);
  await handle.sync();
  await handle.close();
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? taken(file) : error;
  }
  renameSync(unfinished, file);
};

const nothingThere = (dataDir: string): CommandFault =>
  new CommandFault(`${dataDir} 中没有可备份的平台数据。请用 DATA_DIR 指定数据目录。`, `There is no platform in ${dataDir} to back up. Point DATA_DIR at its data directory.`);

const taken = (file: string): CommandFault => new CommandFault(`${file} 已存在，请换一个名称。`, `${file} exists already; choose another name.`);
