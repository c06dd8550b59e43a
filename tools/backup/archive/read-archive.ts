import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress, type ZstdDecompress } from 'node:zlib';
import { ArchiveRefused } from './archive-refused.ts';
import { byteReader, collectBytes, type ByteReader } from './byte-reader.ts';
import { DESCRIPTION_PATH, MANIFEST_PATH, parseDescription, parseManifest, type BackupDescription, type Manifest } from './manifest.ts';
import { MAGIC, unseal } from './sealed-stream.ts';
import { BLOCK_BYTES, paddingAfter, readTarHeader, type TarEntry } from './tar-entry.ts';

/** A backup that has been opened: what it says of itself, and its files. */
export interface OpenArchive {
  readonly description: BackupDescription;
  /**
   * Hands over each file in turn and compares every checksum. Nothing is to be believed before it has returned.
   *
   * @throws ArchiveRefused when something was changed or is missing
   */
  readFiles(onFile: (path: string, content: AsyncIterable<Buffer>) => Promise<void>): Promise<Manifest>;
  /** Needed only when the files are not read. */
  close(): void;
}

const CHUNK_BYTES = 256 * 1024;
/** What is held in memory as a whole; a manifest of 100,000 files has 15 MB. */
const LARGEST_TEXT_BYTES = 64 * 1024 * 1024;

/**
 * @param onProgress is told how many bytes of the file have been read
 * @throws ArchiveRefused when it is of another format, or sealed with another passphrase
 */
export const openArchive = async (file: string, passphrase: string | undefined, onProgress: (readBytes: number) => void): Promise<OpenArchive> => {
  const plain = await openPlain(file, passphrase, onProgress);
  const reader = byteReader(plain);
  const seen: Manifest['files'] = {};
  const close = (): void => void plain.destroy();
  const explaining = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      close();
      throw isDamage(error) ? damaged(error) : error;
    }
  };
  const read = async (entry: TarEntry, onFile: (path: string, content: AsyncIterable<Buffer>) => Promise<void>): Promise<void> => {
    const hash = createHash('sha256');
    await onFile(entry.path, hashing(reader.stream(entry.sizeBytes), hash));
    await reader.read(paddingAfter(entry.sizeBytes));
    seen[entry.path] = { sizeBytes: entry.sizeBytes, sha256: hash.digest('hex') };
  };
  return {
    description: await explaining(() => readDescription(reader, read)),
    readFiles: (onFile) =>
      explaining(async () => {
        for (let entry = await nextEntry(reader); entry !== null; entry = await nextEntry(reader)) {
          if (entry.path === MANIFEST_PATH) return await readManifest(reader, entry, seen);
          requireSafePath(entry.path);
          await read(entry, onFile);
        }
        throw damaged();
      }),
    close,
  };
};

async function* hashing(content: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const piece of content) {
    hash.update(piece);
    yield piece;
  }
}

const openPlain = async (file: string, passphrase: string | undefined, onProgress: (readBytes: number) => void): Promise<ZstdDecompress> => {
  const isSealed = (await readStart(file)).equals(MAGIC);
  if (isSealed && passphrase === undefined) {
    throw new ArchiveRefused('此备份已加密，请设置 BACKUP_PASSPHRASE。', 'This backup is encrypted: set BACKUP_PASSPHRASE.');
  }
  // Otherwise whoever can replace the file needs no passphrase to have his own restored.
  if (!isSealed && passphrase !== undefined) {
    throw new ArchiveRefused('设置了 BACKUP_PASSPHRASE，但此文件未加密，无法确认出处。确信来源可靠时，取消该变量再试。', 'BACKUP_PASSPHRASE is set, but this file is not encrypted: nothing proves where it comes from. If you are sure of it, unset the variable.');
  }
  const input = countBytes(createReadStream(file, { highWaterMark: CHUNK_BYTES }), onProgress);
  const plain = createZstdDecompress();
  // A failure destroys `plain` with its reason, and whoever reads from it sees that.
  pipeline(isSealed ? unseal(input, passphrase!) : input, plain).catch(() => undefined);
  return plain;
};

async function* countBytes(input: AsyncIterable<Buffer>, onProgress: (readBytes: number) => void): AsyncGenerator<Buffer> {
  let readBytes = 0;
  for await (const chunk of input) {
    onProgress((readBytes += chunk.length));
    yield chunk;
  }
}

const readStart = async (file: string): Promise<Buffer> => {
  const handle = await open(file).catch((error: Error) => {
    throw new ArchiveRefused(`无法读取 ${file}：${error.message}`, `${file} cannot be read: ${error.message}`);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

const nextEntry = async (reader: ByteReader): Promise<TarEntry | null> => readTarHeader(await reader.read(BLOCK_BYTES));

const readDescription = async (reader: ByteReader, read: (entry: TarEntry, onFile: (path: string, content: AsyncIterable<Buffer>) => Promise<void>) => Promise<void>): Promise<BackupDescription> => {
  const entry = await nextEntry(reader);
  if (entry !== null) requireModestSize(entry);
  let bytes: Buffer = Buffer.alloc(0);
  if (entry?.path === DESCRIPTION_PATH) await read(entry, async (_path, content) => void (bytes = await collectBytes(content)));
  const description = parseDescription(bytes);
  if (description !== null) return description;
  throw new ArchiveRefused('此文件不是本版本能读取的备份。', 'This file is no backup that this version can read.');
};

/** After it come two blocks of zeros, and nothing: reading on to the end shows whether the file was cut off there. */
const readManifest = async (reader: ByteReader, entry: TarEntry, seen: Manifest['files']): Promise<Manifest> => {
  requireModestSize(entry);
  const { sizeBytes } = entry;
  const manifest = compare(await reader.read(sizeBytes), seen);
  await reader.read(paddingAfter(sizeBytes));
  const isEnd = (await nextEntry(reader)) === null && (await nextEntry(reader)) === null && (await reader.isAtEnd());
  if (!isEnd) throw damaged();
  return manifest;
};

const compare = (bytes: Buffer, seen: Manifest['files']): Manifest => {
  const manifest = parseManifest(bytes);
  if (manifest === null) throw damaged();
  for (const path of new Set([...Object.keys(seen), ...Object.keys(manifest.files)])) {
    const [found, wanted] = [seen[path], manifest.files[path]];
    if (found?.sha256 !== wanted?.sha256 || found?.sizeBytes !== wanted?.sizeBytes) throw damaged(new Error(`${path} is not what was backed up`));
  }
  return manifest;
};

const requireModestSize = ({ path, sizeBytes }: TarEntry): void => {
  if (sizeBytes > LARGEST_TEXT_BYTES) throw damaged(new Error(`${path} cannot be that large`));
};

/** An archive from elsewhere must not write outside of the place where it is unpacked. */
const requireSafePath = (path: string): void => {
  const isSafe = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !path.includes('\\') && !path.includes('\0') && !path.includes(':');
  if (!isSafe) throw damaged(new Error(`${JSON.stringify(path)} is no path within a backup`));
};

const isDamage = (error: unknown): boolean => error instanceof RangeError || /^(ZSTD|Z|ERR_ZLIB)_/.test((error as NodeJS.ErrnoException).code ?? '');

const damaged = (cause?: unknown): ArchiveRefused => {
  const detail = cause instanceof Error ? `（${cause.message}）` : '';
  return new ArchiveRefused(`备份文件不完整或已被改动${detail}。`, `The backup is incomplete or was changed${cause instanceof Error ? ` (${cause.message})` : ''}.`, { cause });
};
