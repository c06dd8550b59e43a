import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { currentFile, formatCurrent, parseCurrent, versionFile, type CurrentVersion } from './current-version.ts';
import { appendHistory, readHistory, type HistoryEntry } from './history.ts';
import { identifySupergraph, shortVersion } from './version.ts';
import { VersionsFault } from './versions-fault.ts';
import { readFileIfThere, writeWholeFile } from './whole-file.ts';

/**
 * The versions of the supergraph that were published (SHR-05), in one directory: `supergraphs/<SHA-256>.graphql`, `current.json`, which says which of them the
 * gateways are to run, and `history.jsonl`. Nothing is ever overwritten but the pointer, and that at once.
 */
export interface SupergraphVersions {
  readonly directory: string;
  /** Null: nothing was published yet. @throws VersionsFault when the pointer is damaged */
  readonly readCurrent: () => Promise<CurrentVersion | null>;
  /** @throws VersionsFault when it is not kept here, or its text is no longer what it was */
  readonly read: (version: string) => Promise<string>;
  /** Keeps a text and makes it current. */
  readonly publish: (sdl: string, change: VersionChange) => Promise<string>;
  /** Makes a kept version current. @throws VersionsFault when it is not kept here */
  readonly choose: (version: string, change: VersionChange) => Promise<void>;
  /** The one version that begins like this. @throws VersionsFault when there is none, or more than one */
  readonly find: (beginning: string) => Promise<string>;
  /** Oldest first. */
  readonly listHistory: () => Promise<readonly HistoryEntry[]>;
}

export interface VersionChange {
  readonly by: string;
  readonly at: Date;
  readonly action: HistoryEntry['action'];
  readonly mayBreak?: boolean;
  /** Unless said, as before. */
  readonly followedVersion?: string;
}

/** Needs no directory yet: it is made with the first version. */
export const openVersions = (directory: string): SupergraphVersions => {
  const readCurrent = async (): Promise<CurrentVersion | null> => {
    const text = await readFileIfThere(currentFile(directory));
    return text === null ? null : parseCurrent(text);
  };
  const makeCurrent = async (version: string, { by, at, action, mayBreak = false, followedVersion }: VersionChange): Promise<void> => {
    // A damaged pointer is no reason to refuse the command that mends it.
    const before = await readCurrent().catch(() => null);
    await writeWholeFile(currentFile(directory), formatCurrent({ version, since: at, by, mayBreak, followedVersion: followedVersion ?? before?.followedVersion ?? null }));
    await appendHistory(directory, { at, by, action, version });
  };
  const read = async (version: string): Promise<string> => {
    const text = await readFileIfThere(join(directory, versionFile(version)));
    if (text === null) throw unknownVersion(version);
    if (identifySupergraph(text) !== version) throw damagedVersion(version);
    return text;
  };
  return {
    directory,
    readCurrent,
    read,
    publish: async (sdl, change) => {
      const version = identifySupergraph(sdl);
      await mkdir(join(directory, 'supergraphs'), { recursive: true });
      await writeWholeFile(join(directory, versionFile(version)), sdl);
      await makeCurrent(version, change);
      return version;
    },
    choose: async (version, change) => {
      await read(version);
      await makeCurrent(version, change);
    },
    find: async (beginning) => {
      const kept = await listKept(directory);
      const found = kept.filter((version) => version.startsWith(beginning.toLowerCase()));
      if (found.length === 1) return found[0] as string;
      throw found.length === 0 ? unknownVersion(beginning) : ambiguousVersion(beginning, found);
    },
    listHistory: () => readHistory(directory),
  };
};

const listKept = async (directory: string): Promise<readonly string[]> => {
  const files = await readdir(join(directory, 'supergraphs')).catch(() => []);
  return files.filter((file) => /^[0-9a-f]{64}\.graphql$/.test(file)).map((file) => file.slice(0, 64));
};

const unknownVersion = (version: string): VersionsFault =>
  new VersionsFault(`没有版本 ${shortVersion(version)}。用 npm run rollout -- list 查看已有版本。`, `There is no version ${shortVersion(version)}. See those there are with: npm run rollout -- list`);

const damagedVersion = (version: string): VersionsFault =>
  new VersionsFault(
    `版本 ${shortVersion(version)} 的文件已损坏（内容与哈希不符）。重新发布它，或换一个版本。`,
    `The file of version ${shortVersion(version)} is damaged: its text is not what its name says. Publish it again, or choose another.`,
  );

const ambiguousVersion = (beginning: string, found: readonly string[]): VersionsFault =>
  new VersionsFault(
    `有 ${found.length} 个版本以 ${beginning} 开头，请多写几位：${found.map(shortVersion).join('、')}`,
    `${found.length} versions begin with ${beginning}; write more of it: ${found.map(shortVersion).join(', ')}`,
  );
