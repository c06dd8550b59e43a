import { describe, expect, it } from '@jest/globals';
import type { StackProgress } from '@qinqing/stack';
import { createProgressDisplay } from './progress-display.ts';

const show = (isTTY: boolean, ...progress: StackProgress[]): string => {
  let written = '';
  const display = createProgressDisplay({ isTTY, write: (text) => (written += text) });
  for (const one of progress) display.show(one);
  display.finish();
  return written;
};

const start: StackProgress = { kind: 'step', step: 'demo-data', state: 'started' };
const done: StackProgress = { kind: 'step', step: 'demo-data', state: 'done', elapsedMs: 2_340 };

describe('the progress of a start', () => {
  it('is one plain line for each step where nobody watches', () => {
    expect(show(false, start, done)).toBe('  示范数据 · demonstration data  2.3 s\n');
  });

  it('has a moving bar on a terminal, which is gone at the end', () => {
    const written = show(true, start, done);
    expect(written).toContain('\r\x1b[K████████████░░░░░░░░ 示范数据');
    expect(written.endsWith('\r\x1b[K')).toBe(true);
  });

  it('tells that the explorer could not be bundled, and why, and goes on', () => {
    const written = show(false, { kind: 'explorer-failed', lastLines: ['no such module'] }, start, done);
    expect(written).toMatch(/the explorer could not be bundled; everything else runs\n {4}no such module\n.*demonstration data/);
  });

  it('shows why a service ended, with its last words', () => {
    const written = show(false, { kind: 'service-ended', service: 'visits', reason: 'exit code 1', lastLines: ['no key'], restartInMs: 500 });
    expect(written).toContain('visits has ended (exit code 1) and starts again in 500 ms\n    no key\n');
  });
});
