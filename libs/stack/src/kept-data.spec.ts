import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

const { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = fs;

/** How many more files may be moved before everything stops, as at a kill. */
let movesLeft = Number.POSITIVE_INFINITY;
const renameSync = (from: string, to: string): void => {
  if (movesLeft === 0) throw new Error('killed');
  movesLeft -= 1;
  fs.renameSync(from, to);
};
jest.unstable_mockModule('node:fs', () => ({ ...fs, default: { ...fs, renameSync }, renameSync }));
const { finishInstallation, installKeptData, isInUse, listKeptEntries } = await import('./kept-data.ts');

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'qinqing-kept-data-spec-'));
  fill(dataDir, 'old', ['postgres', 'postgres.password', 'keys', 'secrets.json', 'clock']);
  fill(join(dataDir, STAGING), 'new', ['postgres', 'postgres.password', 'keys', 'secrets.json', 'demo-loaded']);
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const STAGING = 'restoring-1';
const ASIDE = 'replaced-1';
const DIRECTORIES = new Set(['postgres', 'keys']);
const entries = ['postgres', 'postgres.password', 'keys', 'secrets.json', 'clock', 'demo-loaded'] as const;

const fill = (root: string, content: string, names: readonly string[]): void => {
  for (const name of names) {
    mkdirSync(join(root, DIRECTORIES.has(name) ? name : '.'), { recursive: true });
    writeFileSync(contentOf(root, name), content);
  }
};
const contentOf = (root: string, name: string): string => join(root, name, DIRECTORIES.has(name) ? 'file' : '.').replace(/\/\.?$/, '');

const expectInstalled = (): void => {
  const read = (root: string): Record<string, string> => Object.fromEntries(listKeptEntries(root).map((name) => [name, readFileSync(contentOf(root, name), 'utf8')]));
  expect(read(dataDir)).toEqual({ postgres: 'new', 'postgres.password': 'new', keys: 'new', 'secrets.json': 'new', 'demo-loaded': 'new' });
  expect(read(join(dataDir, ASIDE))).toEqual({ postgres: 'old', 'postgres.password': 'old', keys: 'old', 'secrets.json': 'old', clock: 'old' });
  expect(readdirSync(dataDir).filter((name) => name === STAGING || name.endsWith('.json') && name !== 'secrets.json')).toEqual([]);
};

describe('new data in the place of old ones', () => {
  it('replace all that a platform keeps; the old are moved aside', async () => {
    await installKeptData(dataDir, { from: STAGING, aside: ASIDE, entries });
    expectInstalled();
  });

  it.each([0o755, 0o700])('are set aside in a place as open as theirs was (%#), so that the database may be entered there', async (mode) => {
    fs.chmodSync(dataDir, mode);
    await installKeptData(dataDir, { from: STAGING, aside: ASIDE, entries });
    expect(fs.statSync(join(dataDir, ASIDE)).mode & 0o777).toBe(mode);
  });

  // Five entries are set aside and five moved in; the journal is written twice.
  it.each(Array.from({ length: 12 }, (_, moves) => moves))('are all there or not at all after a kill at move %i and another start', async (moves) => {
    movesLeft = moves;
    await expect(installKeptData(dataDir, { from: STAGING, aside: ASIDE, entries })).rejects.toThrow('killed');
    movesLeft = Number.POSITIVE_INFINITY;
    await finishInstallation(dataDir);
    if (moves > 0) expectInstalled();
    else expect(readFileSync(contentOf(dataDir, 'postgres'), 'utf8')).toBe('old');
  });

  it('are completed also when the completion is killed in turn', async () => {
    movesLeft = 1;
    await expect(installKeptData(dataDir, { from: STAGING, aside: ASIDE, entries })).rejects.toThrow('killed');
    for (let kills = 0; kills < 11; kills += 1) {
      movesLeft = 1;
      await finishInstallation(dataDir).catch(() => undefined);
    }
    movesLeft = Number.POSITIVE_INFINITY;
    await finishInstallation(dataDir);
    expectInstalled();
  });

  it('may take the place of some entries only', async () => {
    await installKeptData(dataDir, { from: STAGING, aside: ASIDE, entries: ['keys'] });
    expect(readFileSync(contentOf(dataDir, 'keys'), 'utf8')).toBe('new');
    expect([listKeptEntries(join(dataDir, ASIDE)), readFileSync(join(dataDir, 'secrets.json'), 'utf8')]).toEqual([['keys'], 'old']);
  });

  it('nothing is done where nothing was begun', async () => {
    const before = readdirSync(dataDir);
    await finishInstallation(dataDir);
    await finishInstallation(join(dataDir, 'not-there'));
    expect(readdirSync(dataDir)).toEqual(before);
    expect([isInUse(dataDir), isInUse(join(dataDir, 'not-there'))]).toEqual([false, false]);
  });
});
