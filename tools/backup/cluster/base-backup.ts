import { readFileSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { withClient } from '@qinqing/database';
import { CommandFault } from '../command-fault.ts';
import type { ArchiveWriter } from '../archive/write-archive.ts';
import type { Manifest } from '../archive/manifest.ts';
import { CONTROL_FILE, listDataFiles, openDataFile } from './data-files.ts';
import { listSegments } from './log-segments.ts';

type Client = Parameters<Parameters<typeof withClient>[1]>[0];

export interface BaseBackupRequest {
  /** Of a superuser, on the machine where the data directory lies. */
  readonly adminUrl: string;
  readonly archive: Pick<ArchiveWriter, 'add' | 'addText'>;
  /** Where the data directory goes within the archive, e.g. `postgres`. */
  readonly place: string;
  readonly onProgress: (doneBytes: number, totalBytes: number) => void;
}

/** An advisory lock, by number. */
const BACKUP_LOCK = 2_260_440_705;
const LABEL = 'qinqing';

/**
 * Copies a running server's data directory and as much of its log as makes the copy whole: one point in time for all
 * databases, the end of the copy (PostgreSQL manual, "Making a Base Backup Using the Low Level API"). Writers are not held up.
 *
 * @throws CommandFault when another backup is under way
 */
export const copyCluster = ({ adminUrl, archive, place, onProgress }: BaseBackupRequest): Promise<NonNullable<Manifest['log']>> =>
  withClient(adminUrl, async (client) => {
    await requireAlone(client);
    const dataDirectory = await show(client, 'data_directory');
    // Its life is that of the connection: until then the server keeps the log from here on.
    await client.query(`SELECT pg_create_physical_replication_slot('qinqing_backup_' || pg_backend_pid(), true, true)`);
    const start = await readOne(client, `SELECT pg_backup_start('${LABEL}', fast => true) AS value`);
    const total = await copyFiles(dataDirectory, { archive, place, onProgress });
    const { rows } = await client.query<{ stop: string; label: string; tablespaces: string }>(
      'SELECT lsn AS stop, labelfile AS label, spcmapfile AS tablespaces FROM pg_backup_stop(wait_for_archive => false)',
    );
    const { stop, label, tablespaces } = rows[0]!;
    if (tablespaces.trim() !== '') throw new CommandFault('数据库使用了外部表空间，无法由此命令备份；请用 pg_basebackup。', 'The server has tablespaces elsewhere; use pg_basebackup.');
    await archive.addText(`${place}/backup_label`, label);
    for (const segment of await listSegments(client, { start, stop })) {
      await archive.add(`${place}/pg_wal/${segment.name}`, segment.sizeBytes, (await openDataFile(join(dataDirectory, 'pg_wal', segment.name))) ?? missing(segment.name));
    }
    onProgress(total, total);
    return { start, stop };
  });

/** The lock ends with the connection, so a killed backup is in nobody's way. */
const requireAlone = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ isAlone: boolean }>('SELECT pg_try_advisory_lock($1) AS "isAlone"', [BACKUP_LOCK]);
  if (rows[0]?.isAlone !== true) throw new CommandFault('另一个备份正在进行，请等它结束。', 'Another backup is under way; wait until it has ended.');
};

const copyFiles = async (dataDirectory: string, { archive, place, onProgress }: Omit<BaseBackupRequest, 'adminUrl'>): Promise<number> => {
  const files = listDataFiles(dataDirectory);
  const totalBytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let doneBytes = 0;
  for (const { path, sizeBytes } of files) {
    const content = path === CONTROL_FILE ? await readControlFile(dataDirectory) : await openDataFile(join(dataDirectory, path));
    if (content !== null) await archive.add(`${place}/${path}`, sizeBytes, content);
    onProgress((doneBytes += sizeBytes), totalBytes);
  }
  return totalBytes;
};

const PAUSE_MS = 5;

/** The one file that the log does not repair: it is read until two readings agree. */
const readControlFile = async (dataDirectory: string): Promise<Readable> => {
  const file = join(dataDirectory, CONTROL_FILE);
  for (let before = readFileSync(file); ; ) {
    await wait(PAUSE_MS);
    const now = readFileSync(file);
    if (now.equals(before) && now.length === statSync(file).size) return Readable.from([now]);
    before = now;
  }
};

const show = (client: Client, setting: string): Promise<string> => readOne(client, `SELECT current_setting('${setting}') AS value`);

const readOne = async (client: Client, statement: string): Promise<string> => (await client.query<{ value: string }>(statement)).rows[0]!.value;

const missing = (segment: string): never => {
  throw new CommandFault(`数据库日志 ${segment} 已不在，备份不完整。`, `The server's log ${segment} is gone; the backup would be incomplete.`);
};
