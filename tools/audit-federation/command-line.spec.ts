import { describe, expect, it } from '@jest/globals';
import { readCommand, UsageFault } from './command-line.ts';

describe('the words of the command', () => {
  it('a checkout alone: every suite, our engine', () => {
    expect(readCommand(['../audit'])).toEqual({ checkout: '../audit', engine: 'ours', only: null, isWritingPage: false });
  });

  it('--engine and --only change what they name', () => {
    expect(readCommand(['../audit', '--engine', 'apollo', '--only', 'node,mutations'])).toMatchObject({ engine: 'apollo', only: ['node', 'mutations'] });
  });

  it.each([[[]], [['a', 'b']], [['a', '--engine', 'none']], [['a', '--fast']], [['a', '--markdown', '--only', 'node']], [['a', '--markdown', '--engine', 'apollo']]])('%j is no command', (args) => {
    expect(() => readCommand(args)).toThrow(UsageFault);
  });
});
