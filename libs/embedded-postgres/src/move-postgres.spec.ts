import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { linkPlace } from './cluster.ts';
import { query } from './fixtures/other-process.ts';
import { canOpenCluster, isPostgresRunning, movePostgres, placePostgres, removePostgres, startPostgres } from './index.ts';

let home: string;
let dataDir: string;
let elsewhere: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'qinqing-move-spec-'));
  [dataDir, elsewhere] = [join(home, 'postgres'), join(home, 'aside', 'postgres')];
});
afterEach(async () => {
  for (const place of [dataDir, elsewhere]) await removePostgres(place);
  rmSync(home, { recursive: true });
});

const fillAndStop = async (): Promise<void> => {
  const server = await startPostgres({ dataDir });
  await query(server.adminUrl, 'CREATE TABLE kept AS SELECT 42 AS value');
  expect(isPostgresRunning(dataDir)).toBe(true);
  await server.stop();
  expect(isPostgresRunning(dataDir)).toBe(false);
};

const readElsewhere = async (): Promise<unknown> => {
  renameSync(`${dataDir}.password`, `${elsewhere}.password`);
  const server = await startPostgres({ dataDir: elsewhere });
  const rows = await query(server.adminUrl, 'SELECT value FROM kept');
  await server.stop();
  return rows;
};

describe('a stopped cluster', () => {
  it.each([['in an open directory', 0o755], ['in one that the server may not enter, so that its files lie outside', 0o700]])('%s: is moved with all its data', async (_where, mode) => {
    chmodSync(home, mode);
    await fillAndStop();
    await movePostgres(dataDir, elsewhere);
    expect(existsSync(dataDir)).toBe(false);
    expect(await readElsewhere()).toEqual([{ value: 42 }]);
  });

  it('is moved from an open directory into a closed one', async () => {
    chmodSync(home, 0o755);
    await fillAndStop();
    mkdirSync(join(home, 'aside'), { mode: 0o700 });
    await movePostgres(dataDir, elsewhere);
    expect(await readElsewhere()).toEqual([{ value: 42 }]);
  });

  it('finds room in a place outside that nobody has made yet, as on a fresh machine', async () => {
    const directory = join(home, 'outside', 'clusters', 'postgres');
    await linkPlace({ directory, dataDir, account: null, logFile: `${dataDir}.log`, isThrowaway: false });
    mkdirSync(join(home, 'moved'));
    writeFileSync(join(home, 'moved', 'file'), 'kept');
    renameSync(join(home, 'moved'), directory);
    expect(readFileSync(join(dataDir, 'file'), 'utf8')).toBe('kept');
  });

  it('is made of files that come from elsewhere, and belongs to the server\'s account', async () => {
    chmodSync(home, 0o755);
    await fillAndStop();
    await placePostgres(elsewhere, async (directory) => cpSync(dataDir, directory, { recursive: true }));
    chmodSync(join(home, 'aside'), 0o755);
    expect(await readElsewhere()).toEqual([{ value: 42 }]);
  });

  it('is opened by its own version of PostgreSQL only', () => {
    expect([canOpenCluster(18), canOpenCluster(9)]).toEqual([true, false]);
  });
});
