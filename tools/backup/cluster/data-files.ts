import { opendirSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

export interface DataFile {
  /** Below the data directory, with forward slashes. */
  readonly path: string;
  readonly sizeBytes: number;
}

/** PostgreSQL makes their contents anew at each start (manual, "Backing Up the Data Directory"); the log is copied by itself. */
const EMPTIED = new Set(['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans']);
const LEFT_OUT = /^(postmaster\.(pid|opts)|pg_internal\.init.*|pgsql_tmp.*|backup_label(\.old)?|tablespace_map(\.old)?|backup_manifest|current_logfiles(\.tmp)?)$/;

/** Read last: it must not be newer than what it describes. */
export const CONTROL_FILE = 'global/pg_control';

/** The directories that PostgreSQL expects although they are copied empty. */
export const EMPTY_DIRECTORIES: readonly string[] = [...EMPTIED, 'pg_wal/archive_status', 'pg_wal/summaries', 'pg_tblspc', 'pg_twophase', 'pg_commit_ts', 'pg_logical/snapshots', 'pg_logical/mappings', 'pg_stat'];

/** The files of a data directory that belong into a backup, the control file last. Files that vanish meanwhile are left out. */
export const listDataFiles = (dataDirectory: string): readonly DataFile[] => {
  const files = [...walk(dataDirectory, '')];
  return files.sort((one, other) => Number(one.path === CONTROL_FILE) - Number(other.path === CONTROL_FILE));
};

function* walk(root: string, below: string): Generator<DataFile> {
  const directory = unlessGone(() => opendirSync(join(root, below)));
  if (directory === null) return;
  try {
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (LEFT_OUT.test(entry.name)) continue;
      if (entry.isSymbolicLink()) throw new Error(`${path} is a link: tablespaces elsewhere are not backed up`);
      if (entry.isDirectory() && !(below === '' && EMPTIED.has(entry.name))) yield* walk(root, path);
      if (!entry.isFile()) continue;
      const found = unlessGone(() => statSync(join(root, path)));
      if (found !== null) yield { path, sizeBytes: found.size };
    }
  } finally {
    directory.closeSync();
  }
}

const PIECE_BYTES = 256 * 1024;

/** Contents of a file while PostgreSQL writes to it, or null when it is gone by now: what tore is repaired from the log. */
export const openDataFile = async (file: string): Promise<AsyncGenerator<Buffer> | null> => {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (handle === null) return null;
  return (async function* pieces() {
    try {
      for (;;) {
        const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(PIECE_BYTES), 0, PIECE_BYTES);
        if (bytesRead === 0) return;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await handle.close();
    }
  })();
};

const unlessGone = <Result>(look: () => Result): Result | null => {
  try {
    return look();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};
