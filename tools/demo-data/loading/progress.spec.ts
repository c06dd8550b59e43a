import { describe, expect, it } from '@jest/globals';
import { createProgress } from './progress.ts';

const record = (isTTY: boolean): { text: () => string; output: { isTTY: boolean; write: (text: string) => void } } => {
  const written: string[] = [];
  return { text: () => written.join(''), output: { isTTY, write: (text) => void written.push(text) } };
};

describe('progress', () => {
  it('is a line for each tenth in a log', () => {
    const { text, output } = record(false);
    const progress = createProgress(output, 'enterprises');
    for (let percent = 0; percent <= 100; percent += 1) progress.update(percent / 100);
    progress.finish('done');
    expect(text().split('\n')).toEqual([...[10, 20, 30, 40, 50, 60, 70, 80, 90].map((percent) => `enterprises ${percent} %`), 'enterprises done', '']);
  });

  it('is one moving bar in a terminal', () => {
    const { text, output } = record(true);
    createProgress(output, 'visits').update(0.5);
    expect(text()).toBe(`\rvisits      ${'█'.repeat(15)}${'░'.repeat(15)}  50 %`);
  });
});
