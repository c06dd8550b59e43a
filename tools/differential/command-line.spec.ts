import { describe, expect, it } from '@jest/globals';
import { readCommand, UsageFault } from './command-line.ts';

describe('the words of the command', () => {
  it('without any, 20,000 operations from seed 1', () => {
    expect(readCommand([])).toEqual({ count: 20_000, seed: 1, isWritingPage: false });
  });

  it('--count, --seed and --markdown change what they name', () => {
    expect(readCommand(['--count', '5', '--seed', '0', '--markdown'])).toEqual({ count: 5, seed: 0, isWritingPage: true });
  });

  it.each([[['--count', '0']], [['--count', 'many']], [['--seed', '-1']], [['--fast']], [['5']]])('%j is no command', (args) => {
    expect(() => readCommand(args)).toThrow(UsageFault);
  });
});
