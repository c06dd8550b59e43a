import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { environmentOf, useStackBench } from './fixtures/stack-bench.ts';

const { optionsOf, start } = useStackBench();

afterEach(() => {
  delete process.env.FAKE_EXPLORER;
});

describe('a stack with the explorer', () => {
  it('bundles its pages and tells the gateway alone where they are', async () => {
    const options = optionsOf({ withExplorer: true });
    const { stack, seen } = await start(options);
    await stack.explorer!.finished;
    const directory = join(options.dataDir, 'explorer');
    expect(await environmentOf(stack.service('gateway').url)).toMatchObject({ EXPLORER_DIR: directory });
    expect(await environmentOf(stack.service('visits').url)).not.toHaveProperty('EXPLORER_DIR');
    expect(existsSync(join(directory, 'index.html'))).toBe(true);
    expect(seen).toContainEqual({ kind: 'explorer-ready', elapsedMs: expect.any(Number) });
    expect(stack.explorer!.state()).toBe('ready');
  });

  it('starts without the pages when they cannot be bundled, and says so', async () => {
    process.env.FAKE_EXPLORER = 'broken';
    const { stack, seen } = await start(optionsOf({ withExplorer: true }));
    await stack.explorer!.finished;
    expect(stack.explorer!.state()).toBe('failed');
    expect(seen).toContainEqual({ kind: 'explorer-failed', lastLines: ['no such module'] });
    expect((await fetch(`${stack.service('gateway').url}/readyz`)).status).toBe(200);
  });

  it('is ready without waiting for its pages, and leaves no bundler behind when it stops', async () => {
    process.env.FAKE_EXPLORER = 'endless';
    const { stack, seen } = await start(optionsOf({ withExplorer: true }));
    expect((await fetch(`${stack.service('gateway').url}/readyz`)).status).toBe(200);
    expect(stack.explorer!.state()).toBe('under-way');
    await stack.stop();
    expect(stack.explorer!.state()).toBe('failed');
    expect(seen.map(({ kind }) => kind)).not.toContain('explorer-failed');
  });

  it.each([
    ['nobody asks for it', {}],
    ['it is no demonstration', { withExplorer: true, isDemo: false }],
  ])('is none when %s', async (_when, options) => {
    const { stack, seen } = await start(optionsOf(options));
    expect(await environmentOf(stack.service('gateway').url)).not.toHaveProperty('EXPLORER_DIR');
    expect(stack.explorer).toBeNull();
    expect(seen.map(({ kind }) => kind)).not.toContain('explorer-ready');
  });

  it('is none in a stack without the gateway', async () => {
    const { stack } = await start(optionsOf({ withExplorer: true, only: ['visits'] }));
    expect(stack.explorer).toBeNull();
  });
});
