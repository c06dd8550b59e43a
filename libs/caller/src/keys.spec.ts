import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { generateSigningKeys, loadSigningKey, loadTrustedKeys, publicCaller, signAssertion, verifyAssertion } from './index.ts';

const NOW = new Date('2025-09-01T02:00:00.000Z');

let directory: string;

beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'qinqing-keys-spec-')), 'keys');
});
afterEach(() => rm(join(directory, '..'), { recursive: true }));

const at = (name: string): string => join(directory, name);
const read = (name: string): Promise<string> => readFile(at(name), 'utf8');

describe('the signing keys of the processes', () => {
  it('are private to this user, one file for each process', async () => {
    await generateSigningKeys(directory, ['gateway', 'visits']);
    expect((await readdir(directory)).sort()).toEqual(['gateway.private.json', 'trusted.json', 'visits.private.json']);
    for (const name of await readdir(directory)) expect((await stat(at(name))).mode & 0o777).toBe(0o600);
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
  });

  it('are told to the others without their private halves', async () => {
    await generateSigningKeys(directory, ['gateway', 'visits']);
    const { keys } = JSON.parse(await read('trusted.json')) as { keys: Record<string, unknown>[] };
    expect(keys.map(({ kid }) => kid)).toEqual(['gateway', 'visits']);
    expect(keys.every((key) => !('d' in key))).toBe(true);
  });

  it('are kept when they are generated again, and a new department joins them', async () => {
    await generateSigningKeys(directory, ['gateway']);
    const before = await read('gateway.private.json');
    const signed = await signAssertion(publicCaller, { audience: 'visits', key: await loadSigningKey(at('gateway.private.json')), now: NOW });
    await generateSigningKeys(directory, ['gateway', 'visits']);
    expect(await read('gateway.private.json')).toBe(before);
    const keys = await loadTrustedKeys(at('trusted.json'));
    await expect(verifyAssertion(signed, { audience: 'visits', keys, now: NOW })).resolves.toEqual(publicCaller);
  });

  it('fit together when many generate them at once', async () => {
    const generate = async (): Promise<string> => {
      await generateSigningKeys(directory, ['gateway', 'visits']);
      return read('gateway.private.json');
    };
    expect(new Set(await Promise.all(Array.from({ length: 20 }, generate))).size).toBe(1);
    const keys = await loadTrustedKeys(at('trusted.json'));
    const signed = await signAssertion(publicCaller, { audience: 'visits', key: await loadSigningKey(at('gateway.private.json')), now: NOW });
    await expect(verifyAssertion(signed, { audience: 'visits', keys, now: NOW })).resolves.toEqual(publicCaller);
    expect(await readdir(directory)).toHaveLength(3);
  });

  it('are refused when the file does not say whose they are', async () => {
    await generateSigningKeys(directory, ['gateway']);
    const { kid: _name, ...nameless } = JSON.parse(await read('gateway.private.json')) as Record<string, unknown>;
    await writeFile(at('nameless.json'), JSON.stringify(nameless));
    await expect(loadSigningKey(at('nameless.json'))).rejects.toThrow(/holds no kid/);
  });
});
