import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createKeyFiles, readPrivateJwk } from '../src/command/key-files.ts';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'qinqing-keys-'));
});
afterAll(() => rm(place, { recursive: true }));

const modeOf = async (file: string): Promise<string> => ((await stat(file)).mode & 0o777).toString(8);

describe('a bank’s key on disk', () => {
  it('is readable for this user alone, and no repository takes it in', async () => {
    const { privateFile } = await createKeyFiles(join(place, 'new'));
    expect([await modeOf(join(place, 'new')), await modeOf(privateFile)]).toEqual(['700', '600']);
    expect(await readFile(join(place, 'new', '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('in a directory that was there already hides nothing else of it', async () => {
    await createKeyFiles(place);
    await expect(stat(join(place, '.gitignore'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is never overwritten; a damaged one is told apart from none, and shows nothing of itself', async () => {
    await expect(createKeyFiles(place)).rejects.toThrow('not overwritten');
    await expect(readPrivateJwk(join(place, 'none'))).rejects.toThrow('run keys first');
    const { privateFile } = await createKeyFiles(join(place, 'damaged'));
    await writeFile(privateFile, 'secret-half');
    const failure = await readPrivateJwk(join(place, 'damaged')).catch((error: unknown) => error as Error);
    expect(failure).toMatchObject({ message: expect.stringContaining('may be damaged'), cause: undefined });
    expect(String((failure as Error).message)).not.toContain('secret');
  });
});
