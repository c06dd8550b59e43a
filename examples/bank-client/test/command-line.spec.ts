import { describe, expect, it } from '@jest/globals';
import { readCommandLine } from '../src/command/command-line.ts';

const read = (...words: string[]) => readCommandLine(words, {});

describe('the command line', () => {
  it('walks through the sandbox unless an enterprise is named', () => {
    expect(read('walk').command).toEqual({ kind: 'walk', uscc: '91990000XH0000010J' });
    expect(read('walk', '914407040000000000').command).toEqual({ kind: 'walk', uscc: '914407040000000000' });
  });

  it('takes addresses and client from options, else from the environment', () => {
    const { options } = readCommandLine(['enquiries', '--client', 'bank-a', '--scopes', 'LISTS,RATING'], { CLIENT_ID: 'bank-b', PLATFORM_URL: 'https://q.example/' });
    expect(options).toMatchObject({ clientId: 'bank-a', platformUrl: 'https://q.example', issuerUrl: 'http://localhost:4001', scopes: ['LISTS', 'RATING'] });
  });

  it.each([
    [['approved', '1000000.50'], { outcome: 'APPROVED', amountCents: 100_000_050 }],
    [['declined'], { outcome: 'DECLINED' }],
    [['pending', '2026-12-24'], { outcome: 'PENDING', nextDate: '2026-12-24' }],
  ])('reads the outcome %j', (words, outcome) => {
    expect(read('report', 'e-1', ...words).command).toEqual({ kind: 'report', enquiryId: 'e-1', outcome });
  });

  it.each([[[]], [['fly']], [['consent']], [['consent', 'a', 'b']], [['report', 'e']], [['report', 'e', 'approved']], [['report', 'e', 'approved', '-5']], [['walk', '--scopes', 'ALL']], [['walk', '--purpose', 'FUN']], [['walk', '--days', 'x']], [['keys', '--platform', 'nowhere']], [['keys', '--fast']]])('%j is wrong use', (words) => {
    expect(() => read(...words)).toThrow();
  });
});
