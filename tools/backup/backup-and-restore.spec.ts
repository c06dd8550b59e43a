import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { replaceDatabase, withClient } from '@qinqing/database';
import { startPostgres } from '@qinqing/embedded-postgres';
import { listKeptEntries } from '@qinqing/stack';
import { FORMAT } from './archive/manifest.ts';
import { openArchive } from './archive/read-archive.ts';
import { writeArchive } from './archive/write-archive.ts';
import { createSmallPlatform, startWriters, type SmallPlatform } from './fixtures/small-platform.ts';
import { makeBackup } from './make-backup.ts';
import { restorePlatform, type RestoredPlatform } from './restore-platform.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
const PASSPHRASE = '亲清 passphrase';
const RESTORE = join(import.meta.dirname, 'restore.ts');

let platform: SmallPlatform;
/** Taken under load, encrypted. */
let taken: string;
let acknowledgedBefore: ReadonlySet<string>;

const at = (name: string): string => join(platform.home, name);
const backUp = (file: string, passphrase?: string, isKeysOnly = false) => makeBackup({ dataDir: platform.dataDir, file, passphrase, isKeysOnly, now: NOW, onProgress: () => undefined });
const restore = (file: string, dataDir: string, { passphrase = PASSPHRASE, isReplacing = false } = {}): Promise<RestoredPlatform> =>
  restorePlatform({ file, dataDir, passphrase, isReplacing, now: NOW, onProgress: () => undefined });

/** Reads with a server that is started for it alone. */
const inRestored = async <Result>(dataDir: string, ask: (url: string) => Promise<Result>): Promise<Result> => {
  const server = await startPostgres({ dataDir: join(dataDir, 'postgres') });
  try {
    return await ask(replaceDatabase(server.adminUrl, 'qinqing_credit'));
  } finally {
    await server.stop();
  }
};
const readWritten = (dataDir: string): Promise<Set<string>> =>
  inRestored(dataDir, (url) => withClient(url, async (client) => new Set((await client.query<{ row: string }>(`SELECT writer || ':' || number AS row FROM written`)).rows.map(({ row }) => row))));

/** Every file below a directory with its contents, so that a difference anywhere shows. */
const fingerprint = (directory: string): string => {
  const hash = createHash('sha256');
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(directory, name);
    if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
  }
  return hash.digest('hex');
};

beforeAll(async () => {
  platform = await createSmallPlatform();
  await platform.append(NOW);
  const writers = startWriters(platform.url, 8);
  while (writers.acknowledged.length < 500) await wait(5);
  acknowledgedBefore = new Set(writers.acknowledged);
  taken = at('taken');
  await backUp(taken, PASSPHRASE);
  await writers.stop();
  expect(writers.acknowledged.length).toBeGreaterThan(acknowledgedBefore.size);
}, 60_000);
afterAll(() => platform.remove());

describe('a backup that was taken while eight sessions wrote', () => {
  let target: string;
  let restored: RestoredPlatform;
  beforeAll(async () => {
    target = at('restored');
    restored = await restore(taken, target);
  });

  it('holds every row that was acknowledged before it began, and of each session no gap', async () => {
    const rows = await readWritten(target);
    expect(acknowledgedBefore.difference(rows).size).toBe(0);
    for (const row of rows) {
      const [writer, number] = row.split(':').map(Number);
      if (number! > 0) expect(rows.has(`${writer}:${number! - 1}`)).toBe(true);
    }
  });

  it('holds all databases with their migrations, and an audit chain that verifies (SHR-15)', () => {
    expect(restored.verified.map(({ name }) => name)).toEqual(['visits', 'credit']);
    expect(restored.verified.at(-1)).toEqual({ name: 'credit', migrations: 1, auditEntries: 1 });
    expect(restored.aside).toBeNull();
  });

  it('holds keys and passwords, for this user alone', () => {
    for (const name of ['secrets.json', 'postgres.password', 'keys/credit.private.json', 'keys/trusted.json']) {
      expect(readFileSync(join(target, name)).equals(readFileSync(join(platform.dataDir, name)))).toBe(true);
      expect(statSync(join(target, name)).mode & 0o777).toBe(0o600);
    }
    expect(statSync(join(target, 'keys')).mode & 0o777).toBe(0o700);
    expect(readdirSync(target).filter((name) => name.startsWith('restoring-'))).toEqual([]);
  });

  it('every page of it is as PostgreSQL wrote it', () =>
    inRestored(target, (url) =>
      withClient(url, async (client) => {
        const { rows } = await client.query<{ rows: string }>('SELECT count(*) AS rows FROM written');
        expect(Number(rows[0]!.rows)).toBeGreaterThanOrEqual(acknowledgedBefore.size);
        expect((await client.query(`SELECT checksum_failures FROM pg_stat_database WHERE checksum_failures > 0`)).rows).toEqual([]);
      }),
    ));

  it('is put in the place of other data only when asked for, and these are moved aside', async () => {
    const before = fingerprint(join(target, 'keys'));
    await expect(restore(taken, target)).rejects.toThrow(/add --replace/);
    const again = await restore(taken, target, { isReplacing: true });
    expect(listKeptEntries(again.aside!)).toEqual(['postgres', 'postgres.password', 'keys', 'secrets.json']);
    expect(fingerprint(join(again.aside!, 'keys'))).toBe(before);
    expect(acknowledgedBefore.difference(await readWritten(again.aside!)).size).toBe(0);
  });
});

describe('a backup of keys and passwords alone', () => {
  it('gives back these, and leaves the database alone', async () => {
    await backUp(at('keys-only'), PASSPHRASE, true);
    const target = at('keys-restored');
    mkdirSync(join(target, 'postgres'), { recursive: true });
    writeFileSync(join(target, 'secrets.json'), 'former');
    const { verified, aside } = await restore(at('keys-only'), target, { isReplacing: true });
    expect([verified, listKeptEntries(aside!), listKeptEntries(target)]).toEqual([[], ['secrets.json'], ['postgres', 'keys', 'secrets.json']]);
  });
});

describe('a restore is refused, and its target stays as it is', () => {
  let target: string;
  let before: string;
  beforeAll(async () => {
    // Whatever lies there counts as data of a platform.
    target = at('target');
    for (const entry of ['postgres', 'keys']) mkdirSync(join(target, entry), { recursive: true });
    for (const file of ['postgres/PG_VERSION', 'keys/trusted.json', 'secrets.json']) writeFileSync(join(target, file), 'kept');
    before = fingerprint(target);
  });
  const refused = async (file: string, why: RegExp, passphrase = PASSPHRASE): Promise<void> => {
    await expect(restore(file, target, { passphrase, isReplacing: true })).rejects.toThrow(why);
    expect(fingerprint(target)).toBe(before);
  };

  it('when the file is cut off', () => {
    writeFileSync(at('cut'), readFileSync(taken).subarray(0, -100));
    return refused(at('cut'), /incomplete|was changed/);
  });

  it('when the file was changed', () => {
    const bytes = readFileSync(taken);
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    writeFileSync(at('changed'), bytes);
    return refused(at('changed'), /was changed/);
  });

  it('when the passphrase is another one', () => refused(taken, /passphrase is another one/, 'guess'));

  it('when the file is there no more', () => refused(at('nowhere'), /cannot be read/));

  it.each([
    ['another PostgreSQL', { postgres: { version: '12.1', majorVersion: 12, architecture: process.arch } }, /PostgreSQL 12, which is not here/],
    ['another kind of processor', { postgres: { version: '18.4', majorVersion: 18, architecture: 's390x' } }, /comes from s390x/],
    ['a version with another department', { postgres: { version: '18.4', majorVersion: 18, architecture: process.arch }, services: { training: { migrations: [], auditChain: null } } }, /\(training\)\. Use the software's version/],
    ['another format', { format: 'qinqing-backup/9' }, /no backup that this version can read/],
  ])('when it comes from %s', async (name, change, why) => {
    const file = at(`from-${name.replaceAll(' ', '-')}`);
    const archive = await writeArchive(file, { format: FORMAT, createdAt: NOW.toISOString(), software: { version: '0', commit: null }, postgres: null, services: {}, ...(change as object) }, PASSPHRASE);
    await archive.finish(null);
    await refused(file, why);
  });

  it('when what comes out is not what was backed up: a department\'s audit chain is another', async () => {
    const [description, files] = await unpack(taken);
    const file = at('forged');
    const archive = await writeArchive(file, { ...description, services: { ...description.services, credit: { ...description.services.credit!, auditChain: { size: 1, chainHash: '00'.repeat(32) } } } }, PASSPHRASE);
    for (const [path, bytes] of files) await archive.add(path, bytes.length, pieces(bytes));
    await archive.finish(null);
    await refused(file, /credit is not what was backed up \(audit chain\)/);
  });

  it('when a platform runs on it', async () => {
    const running = fingerprint(join(platform.dataDir, 'keys'));
    await expect(restore(taken, platform.dataDir, { isReplacing: true })).rejects.toThrow(/A platform runs on/);
    expect(fingerprint(join(platform.dataDir, 'keys'))).toBe(running);
  });

  it('when it is killed in the middle; the next one clears away what it left', async () => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', RESTORE, taken, '--data-dir', target, '--replace'], { env: { ...process.env, BACKUP_PASSPHRASE: PASSPHRASE }, stdio: 'ignore' });
    const left = (): string[] => readdirSync(target).filter((name) => name.startsWith('restoring-'));
    const isUnpacking = (): boolean => left().some((name) => existsSync(join(target, name, 'postgres', 'base')));
    while (!isUnpacking()) await wait(5);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(left()).toHaveLength(1);
    for (const file of ['postgres/PG_VERSION', 'keys/trusted.json', 'secrets.json']) expect(readFileSync(join(target, file), 'utf8')).toBe('kept');
    await restore(at('keys-only'), target, { isReplacing: true });
    expect(left()).toEqual([]);
  });
});

describe('a backup is refused', () => {
  it('while another one is under way', async () => {
    const attempts = await Promise.allSettled([backUp(at('one')), backUp(at('two'))]);
    const failures = attempts.filter((attempt) => attempt.status === 'rejected');
    expect(failures.map(({ reason }) => String(reason))).toEqual([expect.stringMatching(/Another backup is under way/)]);
    expect(readdirSync(platform.home).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  it('over a file that is there', async () => {
    await expect(backUp(taken)).rejects.toThrow(/exists already/);
  });

  it('where there is no platform', async () => {
    await expect(makeBackup({ dataDir: at('empty'), file: at('nothing'), passphrase: undefined, isKeysOnly: false, now: NOW, onProgress: () => undefined })).rejects.toThrow(/no platform in/);
  });
});

const unpack = async (file: string): Promise<[Awaited<ReturnType<typeof openArchive>>['description'], Map<string, Buffer>]> => {
  const files = new Map<string, Buffer>();
  const archive = await openArchive(file, PASSPHRASE, () => undefined);
  await archive.readFiles(async (path, content) => {
    const parts: Buffer[] = [];
    for await (const part of content) parts.push(part);
    files.set(path, Buffer.concat(parts));
  });
  return [archive.description, files];
};

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
