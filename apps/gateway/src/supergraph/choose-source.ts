import { hostname } from 'node:os';
import { createFileSource } from './file-source.ts';
import type { SupergraphSettings } from './supergraph-settings.ts';
import type { SupergraphSource } from './supergraph-source.ts';
import { createUrlSource } from './url-source.ts';
import { createVersionsSource } from './versions-source.ts';

/** An address if there is one, else the directory of versions, else the file. */
export const chooseSource = (settings: SupergraphSettings, file: string, clock: () => Date): SupergraphSource => {
  const { url, headersFile, cacheFile, versionsDirectory, followsFile } = settings;
  if (url !== null) return createUrlSource({ url, headersFile, cacheFile });
  if (versionsDirectory === null) return createFileSource(file);
  return createVersionsSource({ directory: versionsDirectory, file: createFileSource(file), followsFile, by: `gateway@${hostname()}`, clock });
};
