import { describe, expect, it } from '@jest/globals';
import { readCommand, sections } from './command-line.ts';

describe('npm run bench:gateway', () => {
  it('measures everything, at full size, unless told otherwise', () => {
    expect(readCommand([])).toEqual({ isQuick: false, rounds: 5, seconds: 5, operations: 100_000, chosen: new Set(sections), markdownFile: null });
  });

  it('takes sizes and sections from its options', () => {
    expect(readCommand(['--quick', '--rounds', '5', '--only', 'steady,dossier', '--markdown', 'page.md'])).toEqual({ isQuick: true, rounds: 5, seconds: 2, operations: 2_000, chosen: new Set(['steady', 'dossier']), markdownFile: 'page.md' });
  });

  it.each([
    [['--only', 'speed'], '"speed" is none of throughput'],
    [['--rounds', '0'], '--rounds is a whole number above 0'],
    [['--seconds', 'ten'], '--seconds is a whole number above 0'],
    [['--fast'], "Unknown option '--fast'"],
  ])('refuses %j and says why', (args, sentence) => {
    expect(() => readCommand(args)).toThrow(sentence);
  });
});
