import { afterEach, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';

const configured = process.env.CHROMIUM_PATH;
afterEach(() => {
  if (configured === undefined) delete process.env.CHROMIUM_PATH;
  else process.env.CHROMIUM_PATH = configured;
});

describe('the browser of the tests', () => {
  it('is found on this machine', async () => {
    delete process.env.CHROMIUM_PATH;
    expect(existsSync(await findChromium())).toBe(true);
  });

  it('is the one that CHROMIUM_PATH names', async () => {
    process.env.CHROMIUM_PATH = process.execPath;
    expect(await findChromium()).toBe(process.execPath);
  });

  it('is not guessed when CHROMIUM_PATH is wrong', async () => {
    process.env.CHROMIUM_PATH = '/nowhere/chromium';
    await expect(findChromium()).rejects.toThrow('CHROMIUM_PATH names no file: /nowhere/chromium');
  });
});
