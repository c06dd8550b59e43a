import { mkdirSync } from 'node:fs';
import { currentFile, openVersions, type CurrentVersion } from '@qinqing/supergraph-versions';
import type { FoundSupergraph, SupergraphSource } from './supergraph-source.ts';
import { watchDirectoryOf } from './watch-directory.ts';

export interface VersionsSourceOptions {
  readonly directory: string;
  /** What counts until the first version is published. */
  readonly file: SupergraphSource;
  /** The file counts once more when a gateway starts and finds it changed: it is published then, if it can be used. */
  readonly followsFile: boolean;
  /** In whose name that is. */
  readonly by: string;
  readonly clock: () => Date;
}

/** How many versions back a gateway looks for one to start with. */
const EARLIER_VERSIONS = 10;

/** The directory in which versions are published by command. */
export const createVersionsSource = ({ directory, file, followsFile, by, clock }: VersionsSourceOptions): SupergraphSource => {
  const versions = openVersions(directory);
  let seen: CurrentVersion | null = null;
  let mayFollow = followsFile;
  /** Read from the file, and published once it is known to be good. */
  let followed: string | null = null;

  const readFileIfChanged = async (current: CurrentVersion | null): Promise<FoundSupergraph | null> => {
    if (current === null) return file.read();
    const found = await file.read().catch(() => null);
    return found === null || found.version === current.followedVersion ? null : found;
  };
  return {
    name: directory,
    read: async () => {
      const current = await versions.readCurrent();
      if (mayFollow) {
        mayFollow = false;
        const found = await readFileIfChanged(current);
        followed = found?.version ?? null;
        if (found !== null) return { ...found, publishedBy: by };
      }
      if (current === null) return file.read();
      if (seen?.version === current.version && seen.since.getTime() === current.since.getTime()) return null;
      const sdl = await versions.read(current.version);
      seen = current;
      return { sdl, version: current.version, publishedBy: current.by, mayBreak: current.mayBreak };
    },
    readEarlier: async function* (): AsyncGenerator<FoundSupergraph> {
      const history = (await versions.listHistory()).toReversed();
      const earlier = new Map(history.map(({ version, by: publishedBy }) => [version, publishedBy]));
      for (const [version, publishedBy] of [...earlier].slice(0, EARLIER_VERSIONS)) {
        const sdl = await versions.read(version).catch(() => null);
        if (sdl !== null) yield { sdl, version, publishedBy, mayBreak: false };
      }
    },
    accepted: async ({ sdl, version }) => {
      if (version !== followed) return;
      followed = null;
      await versions.publish(sdl, { by, at: clock(), action: 'followed', followedVersion: version });
    },
    listen: (hear) => {
      // Only a directory that is there can be watched; where none can be made, polling has to do.
      try {
        mkdirSync(directory, { recursive: true });
      } catch {
        return () => undefined;
      }
      return watchDirectoryOf(currentFile(directory), hear);
    },
  };
};
