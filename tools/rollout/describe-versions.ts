import { shortVersion } from '@qinqing/supergraph-versions';
import { writeTable } from '@qinqing/events-command/table.ts';
import { compareSupergraphs, summariseDifference } from './difference.ts';
import { listKnownVersions } from './known-versions.ts';
import type { ExitCode, Surroundings } from './rollout-command.ts';

/** Reading a supergraph takes a moment; older ones are shown by name. */
const LISTED = 20;

/** Newest first, each with what changed when it came. */
export const listVersions = async ({ versions, print }: Surroundings): Promise<ExitCode> => {
  const [known, current] = [await listKnownVersions(versions), await versions.readCurrent()];
  const rows = await Promise.all(
    known.slice(-LISTED).map(async ({ version, at, by }, index, listed) => {
      const before = known[known.length - listed.length + index - 1];
      return [version === current?.version ? '→' : '', shortVersion(version), writeTime(at), by, await summarise(versions, before?.version ?? null, version)];
    }),
  );
  print(writeTable(['', '版本 version', '时间 time (UTC)', '由 by', '差异 what changed'], rows.reverse()));
  return 0;
};

/** One version: when it was current, and everything that came and went with it. */
export const showVersion = async ({ versions, print }: Surroundings, beginning: string, isTextWanted: boolean): Promise<ExitCode> => {
  const version = await versions.find(beginning);
  const sdl = await versions.read(version);
  if (isTextWanted) {
    print(sdl);
    return 0;
  }
  print(version);
  for (const entry of await versions.listHistory()) if (entry.version === version) print(`  ${writeTime(entry.at)}  ${ACTIONS[entry.action]}  ${entry.by}`);
  const known = await listKnownVersions(versions);
  const before = known[known.findIndex((each) => each.version === version) - 1];
  const differences = compareSupergraphs(before === undefined ? null : await versions.read(before.version), sdl);
  print(before === undefined ? '最早的版本 · the first version' : `与 ${shortVersion(before.version)} 相比 · compared with ${shortVersion(before.version)}`);
  for (const { department, added, removed } of before === undefined ? [] : differences) {
    print(`  ${department}`);
    for (const name of added) print(`    + ${name}`);
    for (const name of removed) print(`    − ${name}`);
  }
  return 0;
};

const ACTIONS = { published: '发布 published', 'rolled back': '退回 rolled back', followed: '随文件 followed the file' } as const;

const summarise = async (versions: Surroundings['versions'], before: string | null, version: string): Promise<string> => {
  if (before === null) return '';
  try {
    return summariseDifference(compareSupergraphs(await versions.read(before), await versions.read(version)));
  } catch (error) {
    return (error as Error).message.replaceAll('\n', ' ');
  }
};

export const writeTime = (time: Date): string => time.toISOString().slice(0, 19).replace('T', ' ');
