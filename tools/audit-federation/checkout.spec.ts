import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NoCheckout, prepareCheckout } from './checkout.ts';

const manifest = { name: '@graphql-hive/federation-gateway-audit', version: '0.0.3', dependencies: { fets: '1' }, devDependencies: { wgc: '1', pkgroll: '1', graphql: '16', tsx: '4' } };
const lock = { packages: { '': { devDependencies: manifest.devDependencies }, 'node_modules/wgc': { version: '1' } } };

describe('the audit is run from a copy of a checkout', () => {
  let directory: string;
  let installed: string[];
  const prepare = (checkout = join(directory, 'checkout')) =>
    prepareCheckout({ checkout, cacheDirectory: join(directory, 'cache'), say: () => undefined, install: (copy) => Promise.resolve(void installed.push(copy)) });
  const write = (file: string, content: unknown) => writeFile(join(directory, 'checkout', file), typeof content === 'string' ? content : JSON.stringify(content));

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'audit-'));
    installed = [];
    await mkdir(join(directory, 'checkout', 'src', 'test-suites', 'node'), { recursive: true });
    await write('package.json', manifest);
    await write('package-lock.json', lock);
    await write('src/test-suites/node/index.ts', 'export {};');
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('with what serving its suites takes, and without other gateways and the tools of its release', async () => {
    const { directory: copy, version } = await prepare();
    expect(version).toBe('0.0.3');
    expect(JSON.parse(await readFile(join(copy, 'package.json'), 'utf8'))).toMatchObject({ dependencies: { fets: '1' }, devDependencies: { graphql: '16', tsx: '4' } });
    expect(await readFile(join(copy, 'package.json'), 'utf8')).not.toMatch(/wgc|pkgroll/);
    expect(JSON.parse(await readFile(join(copy, 'package-lock.json'), 'utf8')).packages[''].devDependencies).toEqual({ graphql: '16', tsx: '4' });
    expect(await readFile(join(copy, 'src/test-suites/node/index.ts'), 'utf8')).toBe('export {};');
  });

  it('once for each state of the checkout, which itself is left as it was', async () => {
    await prepare();
    await prepare();
    expect(installed).toHaveLength(1);
    await write('src/test-suites/node/index.ts', 'export const changed = true;');
    await prepare();
    expect(new Set(installed).size).toBe(2);
    expect(JSON.parse(await readFile(join(directory, 'checkout', 'package.json'), 'utf8'))).toEqual(manifest);
  });

  it('anew when it was not installed to its end', async () => {
    const failing = prepareCheckout({ checkout: join(directory, 'checkout'), cacheDirectory: join(directory, 'cache'), say: () => undefined, install: () => Promise.reject(new Error('no registry')) });
    await expect(failing).rejects.toThrow('no registry');
    await prepare();
    expect(installed).toHaveLength(1);
  });

  it.each([['a directory that is not there', 'nowhere'], ['another directory', '.']])('%s is refused, and the refusal says where to get one', async (_what, path) => {
    await expect(prepare(join(directory, path))).rejects.toThrow(NoCheckout);
    await expect(prepare(join(directory, path))).rejects.toThrow(/git clone/);
  });
});
