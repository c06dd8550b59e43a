import { describe, expect, it } from '@jest/globals';
import { readCommand, sections, UsageFault } from './command-line.ts';
import { atLeast, atMost, percentile, printFigures } from '../figures.ts';

describe('the words of the command', () => {
  it('without any everything is measured at full size', () => {
    expect(readCommand([])).toMatchObject({ isQuick: false, seed: 1, sizes: { enterprises: 957_000, attempts: 100_000 }, chosen: new Set(sections) });
  });

  it('--quick, --only, --attempts and --seed change what they name', () => {
    expect(readCommand(['--quick', '--only', 'load,plans', '--attempts', '50', '--seed', '7'])).toMatchObject({ isQuick: true, seed: 7, sizes: { attempts: 50 }, chosen: new Set(['load', 'plans']) });
  });

  it.each([[['--only', 'nothing']], [['--seed', 'x']], [['--attempts', '-1']], [['--fast']]])('%j is no command', (args) => {
    expect(() => readCommand(args)).toThrow(UsageFault);
  });
});

describe('the table', () => {
  it('says whether an aim is met, in both languages and aligned', () => {
    const lines: string[] = [];
    printFigures([atMost('用时', 'time', 30, 31, 'ms'), atLeast('召回率', 'recall', 0.9, 0.95)], (line) => lines.push(line));
    expect(lines.slice(2)).toEqual(['用时 · time      ≤ 30 ms   31 ms       ✗', '召回率 · recall  ≥ 0.9     0.950       ✓']);
  });

  it('the 95th percentile is a value that was measured', () => {
    expect(percentile([5, 1, 4, 2, 3], 0.95)).toBe(5);
    expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  });
});
