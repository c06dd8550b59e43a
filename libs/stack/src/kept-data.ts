import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isPostgresRunning, movePostgres } from '@qinqing/embedded-postgres';
import { isSharedWithOthers } from './claims.ts';
import { writeWholeFile } from './whole-file.ts';

/** What a platform cannot be had again without. Everything else below a data directory is made anew at a start. */
export const keptEntries = ['postgres', 'postgres.password', 'keys', 'secrets.json', 'clock', 'demo-loaded'] as const;
export type KeptEntry = (typeof keptEntries)[number];

/** Which of them are there. */
export const listKeptEntries = (dataDir: string): readonly KeptEntry[] => keptEntries.filter((entry) => isThere(join(dataDir, entry)));

/** Whether services, or a database server without them, run on this data directory. */
export const isInUse = (dataDir: string): boolean => {
  const run = join(resolve(dataDir), 'run');
  return (existsSync(run) && isSharedWithOthers(run, [])) || isPostgresRunning(join(resolve(dataDir), 'postgres'));
};

interface Installation {
  /** Below the data directory: where the new entries lie, and where the old ones go. */
  readonly from: string;
  readonly aside: string;
  readonly entries: readonly KeptEntry[];
  readonly phase: 'set-aside' | 'move-in';
}

const JOURNAL = 'restore-under-way.json';

/**
 * Puts other data in the place of what a stopped platform has kept; the old data are moved aside, not deleted. As soon as the
 * journal is written the new data count: whoever is interrupted is completed by `finishInstallation`.
 *
 * @param from a directory below `dataDir` with the new entries
 * @param entries which are replaced, also by nothing
 */
export const installKeptData = async (dataDir: string, { from, aside, entries }: Omit<Installation, 'phase'>): Promise<void> => {
  writeJournal(resolve(dataDir), { from, aside, entries, phase: 'set-aside' });
  await finishInstallation(dataDir);
};

/** Completes what an interrupted restore began; nothing to do is no error. */
export const finishInstallation = async (dataDir: string): Promise<void> => {
  const root = resolve(dataDir);
  const journal = readJournal(root);
  if (journal === null) return;
  const { from, aside, entries } = journal;
  if (journal.phase === 'set-aside') {
    await moveEntries(entries, root, join(root, aside));
    writeJournal(root, { ...journal, phase: 'move-in' });
  }
  await moveEntries(entries, join(root, from), root);
  rmSync(join(root, from), { recursive: true, force: true });
  rmSync(join(root, JOURNAL));
};

/** A new place is as open or closed as the old one: a database whose server may enter the one may enter the other, and its files need not leave their disk. */
const moveEntries = async (entries: readonly KeptEntry[], from: string, to: string): Promise<void> => {
  for (const entry of entries.filter((name) => isThere(join(from, name)))) {
    mkdirSync(to, { recursive: true, mode: statSync(from).mode & 0o777 });
    if (entry === 'postgres') await movePostgres(join(from, entry), join(to, entry));
    else renameSync(join(from, entry), join(to, entry));
  }
};

/** Also a link to nowhere is there. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const writeJournal = (root: string, journal: Installation): void => writeWholeFile(join(root, JOURNAL), JSON.stringify(journal));

const readJournal = (root: string): Installation | null => {
  const file = join(root, JOURNAL);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Installation) : null;
};

