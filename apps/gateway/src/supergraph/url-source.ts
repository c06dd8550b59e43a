import { identifySupergraph, parseCurrent, versionFile } from '@qinqing/supergraph-versions';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { download } from './download.ts';
import type { FoundSupergraph, SupergraphSource } from './supergraph-source.ts';

export interface UrlSourceOptions {
  readonly url: string;
  readonly headersFile: string | null;
  /** Where the last one that was good is kept for a start without the address; null: nowhere. */
  readonly cacheFile: string | null;
}

/**
 * An address: a supergraph, or the `current.json` of a directory of versions that a web server serves. Asked with the `etag` of the last answer, so
 * that nothing is sent as long as nothing changes.
 */
export const createUrlSource = ({ url: address, headersFile, cacheFile }: UrlSourceOptions): SupergraphSource => {
  const url = new URL(address);
  let etag: string | null = null;
  let seen = '';
  return {
    name: `${url.origin}${url.pathname}`,
    read: async () => {
      const answer = await download(url, { headersFile, etag });
      if (answer === null || answer.text === seen) return null;
      const found = answer.text.trimStart().startsWith('{') ? await readPointed(url, answer.text, headersFile) : describeText(answer.text);
      [etag, seen] = [answer.etag, answer.text];
      return found;
    },
    readEarlier: async function* () {
      if (cacheFile === null) return;
      const sdl = await readFile(cacheFile, 'utf8').catch(() => null);
      if (sdl !== null) yield describeText(sdl);
    },
    accepted: async ({ sdl }) => {
      if (cacheFile === null) return;
      await writeFile(`${cacheFile}.${process.pid}.new`, sdl);
      await rename(`${cacheFile}.${process.pid}.new`, cacheFile);
    },
  };
};

const describeText = (sdl: string): FoundSupergraph => ({ sdl, version: identifySupergraph(sdl), publishedBy: null, mayBreak: false });

const readPointed = async (url: URL, text: string, headersFile: string | null): Promise<FoundSupergraph> => {
  const { version, by, mayBreak } = parseCurrent(text);
  const sdl = (await download(new URL(versionFile(version), url), { headersFile, etag: null }))?.text ?? '';
  if (identifySupergraph(sdl) !== version) throw new Error(`The supergraph ${version} at ${url.origin} is damaged: its text is not what its name says. Publish it again.`);
  return { sdl, version, publishedBy: by, mayBreak };
};
