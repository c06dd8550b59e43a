import { describe, expect, it } from '@jest/globals';
import { createProgress } from './progress.ts';

const tally = (read: number, refused = 0) => ({ read, created: read - refused, changed: 0, unchanged: 0, refused });

const watch = (isTTY: boolean, updates: readonly (readonly [share: number, read: number, atMs: number])[]): string => {
  let [text, clock] = ['', 0];
  const progress = createProgress({ isTTY, write: (part) => void (text += part) }, () => clock);
  for (const [share, read, atMs] of updates) {
    clock = atMs;
    progress.update(share, tally(read, 2));
  }
  progress.finish();
  return text;
};

describe('the progress of an import', () => {
  it('is a line for each tenth where nobody watches', () => {
    expect(watch(false, [[0.05, 50, 500], [0.1, 100, 1_000], [0.15, 150, 1_500], [0.35, 350, 2_000], [1, 1_000, 4_000]])).toBe(
      '10 %  100 行 rows · 100/s · 有问题 refused 2\n30 %  350 行 rows · 175/s · 有问题 refused 2\n100 %  1,000 行 rows · 250/s · 有问题 refused 2\n',
    );
  });

  it('is a moving bar on a terminal, drawn ten times a second at most, and taken away at the end', () => {
    expect(watch(true, [[0.25, 10, 100], [0.26, 11, 150], [0.5, 20, 300]])).toBe(
      `\r\u001B[2K${'█'.repeat(6)}${'░'.repeat(18)} 25 %  10 行 rows · 100/s · 有问题 refused 2\r\u001B[2K${'█'.repeat(12)}${'░'.repeat(12)} 50 %  20 行 rows · 67/s · 有问题 refused 2\r\u001B[2K`,
    );
  });
});
