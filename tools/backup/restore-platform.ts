import { createWriteStream, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { canOpenCluster, placePostgres, removePostgres } from '@qinqing/embedded-postgres';
import { finishInstallation, installKeptData, isInUse, keptEntries, listKeptEntries, services as knownServices, type KeptEntry } from '@qinqing/stack';
import type { BackupDescription } from './archive/manifest.ts';
import { openArchive, type OpenArchive } from './archive/read-archive.ts';
import { EMPTY_DIRECTORIES } from './cluster/data-files.ts';
import { CommandFault } from './command-fault.ts';
import { verifyPlatform, type VerifiedService } from './verify-platform.ts';

export interface RestoreRequest {
  readonly file: string;
  readonly dataDir: string;
  readonly passphrase: string | undefined;
  /** Move what is there aside instead of refusing. */
  readonly isReplacing: boolean;
  readonly now: Date;
  readonly onProgress: (doneBytes: number, totalBytes: number) => void;
}

export interface RestoredPlatform {
  readonly description: BackupDescription;
  readonly verified: readonly VerifiedService[];
  /** Where the old data are now, or null when there were none. */
  readonly aside: string | null;
}

const STAGING = 'restoring-';
/** Its process, and when. */
const STAGED = /^restoring-(\d+)-\d+$/;
const KEYS_ONLY: readonly KeptEntry[] = ['keys', 'secrets.json'];

/**
 * Unpacks a backup beside its place, checks every checksum, lets PostgreSQL recover once, verifies what came out, and only then
 * puts it in place, whole. Until then the target is untouched.
 *
 * @throws CommandFault, ArchiveRefused or PostgresUnavailable with what to do about it
 */
export const restorePlatform = async (request: RestoreRequest): Promise<RestoredPlatform> => {
  const { file, dataDir, passphrase, isReplacing, now, onProgress } = request;
  const sizeBytes = existsSync(file) ? statSync(file).size : 0;
  const archive = await openArchive(file, passphrase, (readBytes) => onProgress(readBytes, sizeBytes));
  try {
    const { description } = archive;
    requireUsable(description);
    const entries = description.postgres === null ? KEYS_ONLY : keptEntries;
    await requireVacant(dataDir, entries, isReplacing);
    await sweepAbandoned(dataDir);
    const staging = `${STAGING}${process.pid}-${now.getTime()}`;
    const verified = await prepare(archive, join(dataDir, staging));
    if (isInUse(dataDir)) throw inUse(dataDir);
    const replaced = listKeptEntries(dataDir).filter((entry) => entries.includes(entry));
    const aside = `replaced-${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${process.pid}`;
    await installKeptData(dataDir, { from: staging, aside, entries });
    return { description, verified, aside: replaced.length === 0 ? null : join(dataDir, aside) };
  } finally {
    archive.close();
  }
};

/** What does not come out as it was backed up is taken away again. */
const prepare = async (archive: OpenArchive, staging: string): Promise<readonly VerifiedService[]> => {
  try {
    await unpack(archive, staging);
    return await verifyPlatform(staging, archive.description);
  } catch (error) {
    await discard(staging);
    throw error;
  }
};

const requireUsable = ({ postgres, services }: BackupDescription): void => {
  if (postgres === null) return;
  const unknown = Object.keys(services).filter((name) => !knownServices.some((known) => known.name === name));
  if (unknown.length > 0) {
    throw new CommandFault(
      `备份中有本版本没有的服务（${unknown.join('、')}）。请使用备份时的软件版本。`,
      `The backup has services that this version does not (${unknown.join(', ')}). Use the software's version of that time.`,
    );
  }
  if (!canOpenCluster(postgres.majorVersion)) {
    throw new CommandFault(
      `备份由 PostgreSQL ${postgres.majorVersion} 生成，本机没有此版本。请使用备份时的软件版本，或安装 PostgreSQL ${postgres.majorVersion} 并设置 PG_BIN_DIR。`,
      `The backup was made with PostgreSQL ${postgres.majorVersion}, which is not here. Use the software's version of that time, or install PostgreSQL ${postgres.majorVersion} and set PG_BIN_DIR.`,
    );
  }
  if (postgres.architecture !== process.arch) {
    throw new CommandFault(`备份来自 ${postgres.architecture} 处理器，不能在 ${process.arch} 上恢复。`, `The backup comes from ${postgres.architecture} and cannot be restored on ${process.arch}.`);
  }
};

const requireVacant = async (dataDir: string, entries: readonly KeptEntry[], isReplacing: boolean): Promise<void> => {
  if (isInUse(dataDir)) throw inUse(dataDir);
  await finishInstallation(dataDir);
  const occupied = listKeptEntries(dataDir).filter((entry) => entries.includes(entry));
  if (occupied.length === 0 || isReplacing) return;
  throw new CommandFault(
    `${dataDir} 中已有数据（${occupied.join('、')}）。如要替换，请加 --replace：原数据会被移到旁边，不会删除。`,
    `There are data in ${dataDir} already (${occupied.join(', ')}). To replace them add --replace: they are moved aside, not deleted.`,
  );
};

const inUse = (dataDir: string): CommandFault => new CommandFault(`平台正在 ${dataDir} 上运行，请先停止（Ctrl-C）。`, `A platform runs on ${dataDir}; stop it (Ctrl-C) first.`);

/** What a killed restore has left: it may be large, and holds keys. */
const sweepAbandoned = async (dataDir: string): Promise<void> => {
  if (!existsSync(dataDir)) return;
  for (const name of readdirSync(dataDir)) {
    const pid = STAGED.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await discard(join(dataDir, name));
  }
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const discard = async (staging: string): Promise<void> => {
  if (!existsSync(staging)) return;
  await removePostgres(join(staging, 'postgres'));
  rmSync(staging, { recursive: true, force: true });
};

const unpack = async (archive: OpenArchive, staging: string): Promise<void> => {
  // Its mode is that of a data directory: PostgreSQL's account must be able to pass.
  mkdirSync(staging, { recursive: true });
  const unpackTo = async (cluster: string): Promise<void> => {
    for (const directory of archive.description.postgres === null ? [] : EMPTY_DIRECTORIES) mkdirSync(join(cluster, directory), { recursive: true, mode: 0o700 });
    await archive.readFiles(async (path, content) => {
      const [place, ...below] = path.split('/');
      const target = join(place === 'postgres' ? cluster : staging, ...below);
      mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
      await pipeline(content, createWriteStream(target, { flags: 'wx', mode: 0o600 }));
    });
  };
  if (archive.description.postgres === null) await unpackTo(staging);
  else await placePostgres(join(staging, 'postgres'), unpackTo);
};
