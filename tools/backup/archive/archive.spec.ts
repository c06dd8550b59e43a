import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { collectBytes } from './byte-reader.ts';
import { FORMAT, type BackupDescription } from './manifest.ts';
import { openArchive } from './read-archive.ts';
import { seal, unseal } from './sealed-stream.ts';
import { readTarHeader, writeTarHeader } from './tar-entry.ts';
import { writeArchive } from './write-archive.ts';

const description: BackupDescription = { format: FORMAT, createdAt: '2026-01-02T03:04:05.000Z', software: { version: '0.1.0', commit: null }, postgres: null, services: {} };
let home: string;
let count = 0;

beforeAll(() => void (home = mkdtempSync(join(tmpdir(), 'qinqing-archive-spec-'))));
afterAll(() => rmSync(home, { recursive: true }));

const contents = new Map([
  ['data/empty', Buffer.alloc(0)],
  ['data/odd', Buffer.from('亲清'.repeat(70_000))],
  ['keys/visits.private.json', Buffer.from('{"d":"secret"}')],
]);

const write = async (passphrase?: string, change: Partial<BackupDescription> = {}): Promise<string> => {
  const file = join(home, `backup-${(count += 1)}`);
  const archive = await writeArchive(file, { ...description, ...change }, passphrase);
  for (const [path, bytes] of contents) await archive.add(path, bytes.length, Readable.from([bytes]));
  await archive.finish({ start: '0/1', stop: '0/2' });
  return file;
};

const read = async (file: string, passphrase?: string): Promise<Map<string, Buffer>> => {
  const files = new Map<string, Buffer>();
  const archive = await openArchive(file, passphrase, () => undefined);
  await archive.readFiles(async (path, content) => void files.set(path, await collectBytes(content)));
  return files;
};

const changed = (file: string, change: (bytes: Buffer) => Buffer): string => {
  writeFileSync(`${file}.changed`, change(readFileSync(file)));
  return `${file}.changed`;
};

const flip = (at: number) => (bytes: Buffer): Buffer => {
  bytes[at < 0 ? bytes.length + at : at]! ^= 1;
  return bytes;
};

describe('a backup file', () => {
  it.each([['plain', undefined], ['encrypted', '江门 passphrase']])('%s: gives back every byte', async (_kind, passphrase) => {
    expect(await read(await write(passphrase), passphrase)).toEqual(contents);
  });

  it('is readable for this user alone', async () => {
    expect(statSync(await write()).mode & 0o777).toBe(0o600);
  });

  it('is never written over another', async () => {
    const file = await write();
    await expect(writeArchive(file, description, undefined)).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it('without passphrase is a tar file that other programs open', async () => {
    const tar = execFileSync(process.execPath, ['-e', `process.stdout.write(require('zlib').zstdDecompressSync(require('fs').readFileSync(process.argv[1])))`, await write()], { maxBuffer: 1e8 });
    expect(execFileSync('tar', ['-t'], { input: tar, encoding: 'utf8' }).trim().split('\n')).toEqual(['backup.json', ...contents.keys(), 'manifest.json']);
  });

  it('holds a file that shrank or grew while it was read at the size that was announced', async () => {
    const file = join(home, 'moving');
    const archive = await writeArchive(file, description, undefined);
    await archive.add('shrunk', 6, Readable.from([Buffer.from('abc')]));
    await archive.add('grown', 2, Readable.from([Buffer.from('abc'), Buffer.from('def')]));
    await archive.finish(null);
    expect([...(await read(file)).values()].map(String)).toEqual(['abc\0\0\0', 'ab']);
  });
});

describe('a backup file that cannot be trusted is refused', () => {
  it.each([['plain', undefined], ['encrypted', 'one two three']])('%s: cut off anywhere', async (_kind, passphrase) => {
    const file = await write(passphrase);
    const { size } = statSync(file);
    for (const length of [0, 10, 40, Math.floor(size / 2), size - 1]) {
      await expect(read(changed(file, (bytes) => bytes.subarray(0, length)), passphrase)).rejects.toThrow(/incomplete|no backup|was changed|not encrypted/);
    }
  });

  it.each([['plain', undefined], ['encrypted', 'one two three']])('%s: with a bit changed anywhere', async (_kind, passphrase) => {
    const file = await write(passphrase);
    const { size } = statSync(file);
    for (let at = 0; at < size; at += Math.ceil(size / (passphrase === undefined ? 15 : 3))) {
      // Compressed streams have a few bits without a meaning: what counts is that no wrong byte comes out.
      const files = await read(changed(file, flip(at)), passphrase).catch((error: Error) => error);
      if (files instanceof Error) expect(files.message).toMatch(/incomplete|no backup|was changed|passphrase|not encrypted/);
      else expect([passphrase, files]).toEqual([undefined, contents]);
    }
  });

  it('sealed with another passphrase, or with none given', async () => {
    const file = await write('right');
    await expect(read(file, 'wrong')).rejects.toThrow(/passphrase is another one/);
    await expect(read(file)).rejects.toThrow(/set BACKUP_PASSPHRASE/);
  });

  it('not sealed where a passphrase is given: whoever replaced it needs none', async () => {
    await expect(read(await write(), 'right')).rejects.toThrow(/is not encrypted/);
  });

  it('that announces a description larger than memory, before any of it is held', async () => {
    const file = join(home, 'boundless');
    writeFileSync(file, zstdCompressSync(writeTarHeader({ path: 'backup.json', sizeBytes: 8 ** 11 - 1 }, new Date(0))));
    await expect(read(file)).rejects.toThrow(/backup.json cannot be that large/);
  });

  it('of another format', async () => {
    await expect(read(await write(undefined, { format: 'qinqing-backup/2' as never }))).rejects.toThrow(/no backup that this version can read/);
  });

  it.each(['../outside', '/etc/passwd', 'data/../../x', 'C:\\x'])('with the path %s', async (path) => {
    const file = join(home, `path-${(count += 1)}`);
    const archive = await writeArchive(file, description, undefined);
    await archive.addText(path, 'x');
    await archive.finish(null);
    await expect(read(file)).rejects.toThrow(/no path within a backup/);
  });
});

describe('encryption', () => {
  it('seals streams of any size and cut, and no record can be left out', async () => {
    const bytes = Buffer.alloc(2.5 * 1024 * 1024, 'qinqing');
    const sealed: Buffer[] = [];
    for await (const piece of seal(Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]), 'p')) sealed.push(piece);
    const open = async (pieces: Buffer[]): Promise<Buffer> => {
      const plain: Buffer[] = [];
      for await (const piece of unseal(Readable.from(pieces), 'p')) plain.push(piece);
      return Buffer.concat(plain);
    };
    expect((await open(sealed)).equals(bytes)).toBe(true);
    expect(sealed.length).toBe(4);
    await expect(open(sealed.toSpliced(2, 1))).rejects.toThrow(/was changed/);
    await expect(open(sealed.slice(0, 3))).rejects.toThrow(/was changed/);
    await expect(open([sealed[0]!, sealed[2]!, sealed[1]!, sealed[3]!])).rejects.toThrow(/passphrase|changed/);
  });
});

describe('a header', () => {
  it.each(['-0000000001', '9', ''])('with the size "%s" is none', (size) => {
    const block = writeTarHeader({ path: 'x', sizeBytes: 0 }, new Date(0));
    block.fill(0, 124, 136).write(size, 124);
    block.fill(' ', 148, 156);
    block.write(block.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0'), 148);
    expect(() => readTarHeader(block)).toThrow(/is no size/);
  });

  it('says the path and size that were written', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\w.-]{1,30}$/), { minLength: 1, maxLength: 5 }), fc.nat(), (parts, sizeBytes) => {
        const entry = { path: parts.join('/'), sizeBytes };
        expect(readTarHeader(writeTarHeader(entry, new Date(0)))).toEqual(entry);
      }),
    );
  });
});
