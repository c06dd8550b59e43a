import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import { DESCRIPTION_PATH, MANIFEST_PATH, type BackupDescription, type Manifest } from './manifest.ts';
import { seal } from './sealed-stream.ts';
import { BLOCK_BYTES, paddingAfter, writeTarHeader } from './tar-entry.ts';

/** A backup file that is being written. */
export interface ArchiveWriter {
  /**
   * Adds a file of exactly `sizeBytes`. A source that has grown is cut there, one that has shrunk is filled up with zeros:
   * such a file is one that PostgreSQL's log repairs.
   */
  add(path: string, sizeBytes: number, content: AsyncIterable<Buffer>): Promise<void>;
  addText(path: string, text: string): Promise<void>;
  /** Adds the manifest with all checksums and closes the file. */
  finish(log: Manifest['log']): Promise<void>;
  /** Closes the file as it is. */
  abandon(): void;
}

const ZERO_PIECE = Buffer.alloc(64 * 1024);

/** tar, compressed with zstd, sealed when there is a passphrase; readable for this user alone. `file` must not exist. */
export const writeArchive = async (file: string, description: BackupDescription, passphrase: string | undefined): Promise<ArchiveWriter> => {
  const compressed = createZstdCompress();
  const output = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  await once(output, 'open');
  const written = passphrase === undefined ? pipeline(compressed, output) : pipeline(compressed, (plain: AsyncIterable<Buffer>) => seal(plain, passphrase), output);
  // Whoever writes next sees the failure; until then nobody need.
  written.catch(() => undefined);
  const modifiedAt = new Date(description.createdAt);
  const files: Record<string, Manifest['files'][string]> = {};

  const write = async (bytes: Buffer): Promise<void> => {
    if (compressed.destroyed) await written;
    if (bytes.length > 0 && !compressed.write(bytes)) await Promise.race([once(compressed, 'drain'), written]);
  };
  const add: ArchiveWriter['add'] = async (path, sizeBytes, content) => {
    const hash = createHash('sha256');
    await write(writeTarHeader({ path, sizeBytes }, modifiedAt));
    for await (const piece of exactly(sizeBytes, content)) {
      hash.update(piece);
      await write(piece);
    }
    await write(Buffer.alloc(paddingAfter(sizeBytes)));
    files[path] = { sizeBytes, sha256: hash.digest('hex') };
  };
  const addText = (path: string, text: string): Promise<void> => {
    const bytes = Buffer.from(text);
    return add(path, bytes.length, Readable.from([bytes]));
  };
  await addText(DESCRIPTION_PATH, JSON.stringify(description, null, 2));
  return {
    add,
    addText,
    finish: async (log) => {
      await addText(MANIFEST_PATH, JSON.stringify({ log, files } satisfies Manifest, null, 1));
      await write(Buffer.alloc(2 * BLOCK_BYTES));
      compressed.end();
      await written;
    },
    abandon: () => {
      compressed.destroy();
      output.destroy();
    },
  };
};

async function* exactly(sizeBytes: number, content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let left = sizeBytes;
  for await (const piece of content) {
    if (left === 0) break;
    const kept = piece.subarray(0, left);
    left -= kept.length;
    yield kept;
  }
  for (; left > 0; left -= Math.min(left, ZERO_PIECE.length)) yield ZERO_PIECE.subarray(0, left);
}
