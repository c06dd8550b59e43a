import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildExplorer } from './build-explorer.ts';

const BUILD_LIMIT_MS = 60_000;

let outDir: string;
const read = (name: string): Promise<string> => readFile(join(outDir, name), 'utf8');

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'explorer-bundle-'));
  await buildExplorer(outDir);
}, BUILD_LIMIT_MS);
afterAll(() => rm(outDir, { recursive: true }));

describe('the bundled explorer', () => {
  it.each(['index.html', 'graph.html', 'operations.html'])('%s has no script of its own and loads nothing from elsewhere', async (page) => {
    const html = await read(page);
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    for (const address of loaded) expect(address).toMatch(/^(\/explorer\/assets\/[\w-]+-[A-Z0-9]{8}\.(js|css)|data:,)$/);
    expect(html).not.toMatch(/<script(?![^>]* src=)/);
    const assets = await readdir(join(outDir, 'assets'));
    for (const address of loaded.filter((each) => each.startsWith('/'))) expect(assets).toContain(address.split('/').at(-1));
  });

  it('holds the journeys with their operations', async () => {
    const journeys = JSON.parse(await read('journeys.json')) as { id: string; steps: { operation?: string }[] }[];
    expect(journeys[0]).toMatchObject({ id: 'first-query', steps: [{ operation: expect.stringContaining('query FirstQuery') }] });
  });

  it('is not made again for the same sources', async () => {
    expect(await buildExplorer(outDir)).toMatchObject({ isNew: false });
  });

  it('is made again when its sources have changed, and leaves nothing behind', async () => {
    const names = (await readdir(join(outDir, 'assets'))).toSorted();
    await writeFile(join(outDir, 'assets', 'explorer-OLDNAME1.js'), '');
    const record = JSON.parse(await read('bundle.json')) as object;
    await writeFile(join(outDir, 'bundle.json'), JSON.stringify({ ...record, fingerprint: 'of other sources' }));
    expect(await buildExplorer(outDir)).toMatchObject({ isNew: true });
    expect((await readdir(join(outDir, 'assets'))).toSorted()).toEqual(names);
  }, BUILD_LIMIT_MS);
});
