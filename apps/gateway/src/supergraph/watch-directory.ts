import { watch, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Hears of changes beside a file: a file that is replaced, as all that are written whole, is no longer the one that was watched. Where nothing can be watched
 * (no such directory yet, network file systems), nothing is heard, and polling has to do.
 */
export const watchDirectoryOf = (file: string, hear: () => void): (() => void) => {
  try {
    const watcher: FSWatcher = watch(dirname(file), { persistent: false }, hear);
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => undefined;
  }
};
