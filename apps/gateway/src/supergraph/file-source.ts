import { readFile, stat } from 'node:fs/promises';
import { identifySupergraph } from '@qinqing/supergraph-versions';
import type { SupergraphSource } from './supergraph-source.ts';
import { watchDirectoryOf } from './watch-directory.ts';

/** One file, as it is now. */
export const createFileSource = (file: string): SupergraphSource => {
  let readAt = '';
  return {
    name: file,
    read: async () => {
      try {
        const { mtimeMs, size, ino } = await stat(file);
        const state = `${mtimeMs}/${size}/${ino}`;
        if (state === readAt) return null;
        const sdl = await readFile(file, 'utf8');
        readAt = state;
        return { sdl, version: identifySupergraph(sdl), publishedBy: null, mayBreak: false };
      } catch (error) {
        throw new Error(`The supergraph cannot be read at ${file}. Make it with "npm run compose", or name another file in SUPERGRAPH_FILE.`, { cause: error });
      }
    },
    listen: (hear) => watchDirectoryOf(file, hear),
  };
};
