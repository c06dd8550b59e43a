import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { domainClock } from './index.ts';

const REAL = new Date('2025-09-01T02:00:00.000Z');
const DAY_MS = 86_400_000;

const directory = mkdtempSync(join(tmpdir(), 'qinqing-clock-spec-'));
const file = join(directory, 'clock');

beforeEach(() => void jest.useFakeTimers({ now: REAL }));
afterEach(() => void jest.useRealTimers());
afterAll(() => rmSync(directory, { recursive: true }));

describe('the domain clock', () => {
  it('is the real one without a file', () => {
    expect(domainClock(null)()).toEqual(REAL);
  });

  it('is the real one while the file is not there', () => {
    expect(domainClock(join(directory, 'none'))()).toEqual(REAL);
  });

  it('follows the file at once, forwards and backwards', () => {
    const clock = domainClock(file);
    for (const days of [3, 0, -10]) {
      writeFileSync(file, `${days * DAY_MS}\n`);
      expect(clock()).toEqual(new Date(REAL.getTime() + days * DAY_MS));
    }
  });

  it.each(['', 'P3D', 'NaN', 'Infinity', '1e300', '1.5', '9'.repeat(16)])('takes %j for no offset', (text) => {
    writeFileSync(file, text);
    expect(domainClock(file)()).toEqual(REAL);
  });
});
