import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { currentFile, identifySupergraph, openVersions, versionFile, type SupergraphVersions } from './index.ts';

const [A, B] = ['type Query { a: Int }', 'type Query { b: Int }'];
const [versionA, versionB] = [identifySupergraph(A), identifySupergraph(B)];
const by = 'wang@ops-1';
const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 23, 5, minute));

let directory: string;
let versions: SupergraphVersions;

beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'versions-')), 'rollout');
  versions = openVersions(directory);
});
afterEach(() => rm(join(directory, '..'), { recursive: true }));

const publish = (sdl: string, minute: number): Promise<string> => versions.publish(sdl, { by, at: at(minute), action: 'published' });

describe('the versions of a supergraph (SHR-05)', () => {
  it('there are none before the first is published', async () => {
    expect(await versions.readCurrent()).toBeNull();
    expect(await versions.listHistory()).toEqual([]);
    await expect(versions.find('a')).rejects.toThrow('There is no version a.');
  });

  it('are known by the hash of their text; the one published last is current', async () => {
    expect(await publish(A, 1)).toBe(versionA);
    await publish(B, 2);
    expect(await versions.readCurrent()).toEqual({ version: versionB, since: at(2), by, mayBreak: false, followedVersion: null });
    expect(await versions.read(versionA)).toBe(A);
  });

  it('an earlier one is made current again, and who did that is remembered', async () => {
    await publish(A, 1);
    await publish(B, 2);
    await versions.choose(versionA, { by: 'li', at: at(3), action: 'rolled back' });
    expect(await versions.readCurrent()).toMatchObject({ version: versionA, by: 'li' });
    expect(await versions.listHistory()).toEqual([
      { at: at(1), by, action: 'published', version: versionA },
      { at: at(2), by, action: 'published', version: versionB },
      { at: at(3), by: 'li', action: 'rolled back', version: versionA },
    ]);
  });

  it('one that was never published cannot become current', async () => {
    await publish(A, 1);
    await expect(versions.choose(versionB, { by, at: at(2), action: 'rolled back' })).rejects.toThrow(/没有版本.*\nThere is no version/);
    expect((await versions.readCurrent())?.version).toBe(versionA);
  });

  it('one whose file was changed is refused: it is not what its name says', async () => {
    await publish(A, 1);
    await writeFile(join(directory, versionFile(versionA)), B);
    await expect(versions.read(versionA)).rejects.toThrow('is damaged');
  });

  it('are found by how they begin, if only one does', async () => {
    await publish(A, 1);
    await publish(B, 2);
    expect(await versions.find(versionA.slice(0, 8).toUpperCase())).toBe(versionA);
    await expect(versions.find('')).rejects.toThrow('2 versions begin with ; write more of it');
    await expect(versions.find('../../etc/passwd')).rejects.toThrow('There is no version');
  });

  it.each(['', '{}', '{"version":"../../etc/passwd","since":"2026-11-23T05:00:00.000Z","by":"x"}', '<html>'])('a pointer that says %j is explained, and mended by the next publication', async (text) => {
    await publish(A, 1);
    await writeFile(currentFile(directory), text);
    await expect(versions.readCurrent()).rejects.toThrow(/current\.json is no pointer to a version/);
    await publish(B, 2);
    expect((await versions.readCurrent())?.version).toBe(versionB);
  });

  it('half a line of history hides no other', async () => {
    await publish(A, 1);
    await writeFile(join(directory, 'history.jsonl'), '{"at":"2026-\n', { flag: 'a' });
    await publish(B, 2);
    expect((await versions.listHistory()).map(({ version }) => version)).toEqual([versionA, versionB]);
  });

  it('a reader meets a whole pointer at any time, and no leftovers remain', async () => {
    await publish(A, 1);
    await publish(B, 1);
    let isDone = false;
    const reading = (async () => {
      for (; !isDone; ) expect([versionA, versionB]).toContain((await versions.readCurrent())?.version);
    })();
    for (let minute = 0; minute < 40; minute += 1) await versions.choose(minute % 2 === 0 ? versionA : versionB, { by, at: at(minute), action: 'published' });
    isDone = true;
    await reading;
    expect((await readdir(directory)).sort()).toEqual(['current.json', 'history.jsonl', 'supergraphs']);
  });
});
