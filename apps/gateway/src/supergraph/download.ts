import { readFile } from 'node:fs/promises';

export interface DownloadOptions {
  /** Lines `name: value`, read anew each time, so that credentials can be exchanged; null: none. */
  readonly headersFile: string | null;
  /** Of the last answer; null: whatever lies there. */
  readonly etag: string | null;
}

export interface Download {
  readonly text: string;
  readonly etag: string | null;
}

const PATIENCE_MS = 10_000;
const LARGEST_BYTES = 32 * 1_024 * 1_024;

/** What lies at an address, within 10 s and 32 MiB; null: what lay there the last time. @throws Error that names the address without its credentials */
export const download = async (url: URL, { headersFile, etag }: DownloadOptions): Promise<Download | null> => {
  const address = `${url.origin}${url.pathname}`;
  try {
    const headers = { ...(headersFile !== null && (await readHeaders(headersFile))), ...(etag !== null && { 'if-none-match': etag }) };
    // Followed elsewhere, a redirection would take the credentials with it.
    const response = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.status === 304) return null;
    if (!response.ok) throw new Error(`it answers ${response.status}`);
    return { text: await readWithin(response), etag: response.headers.get('etag') };
  } catch (error) {
    const { message, cause } = error as Error & { readonly cause?: Error };
    throw new Error(`The supergraph cannot be fetched from ${address}: ${cause?.message ?? message}.`, { cause: error });
  }
};

const readHeaders = async (file: string): Promise<Record<string, string>> => {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      if (colon < 1) throw new Error(`${file} has a line that is no "name: value"`);
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
};

const readWithin = async (response: Response): Promise<string> => {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const chunk of response.body ?? []) {
    bytes += (chunk as Uint8Array).byteLength;
    if (bytes > LARGEST_BYTES) throw new Error(`it is larger than ${LARGEST_BYTES / 1_024 / 1_024} MiB`);
    text += decoder.decode(chunk as Uint8Array, { stream: true });
  }
  return text + decoder.decode();
};
