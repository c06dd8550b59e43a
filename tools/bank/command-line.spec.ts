import { describe, expect, it } from '@jest/globals';
import { runBankCommand } from './bank-command.ts';
import { readCommand, USAGE } from './command-line.ts';

const run = async (...words: string[]) => {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const findDatabases = () => {
    throw new Error('wrong use needs no database');
  };
  const exitCode = await runBankCommand(words, { findDatabases, print: say, complain: say, addresses: { issuer: '', publicUrl: '' } });
  return { exitCode, output: said.join('\n') };
};

describe('npm run bank', () => {
  it('explains itself, in Chinese and English', async () => {
    for (const word of ['--help', '-h', 'help']) expect(await run(word)).toEqual({ exitCode: 0, output: USAGE });
  });

  it('reads names with blanks, a quota, the word for the sandbox, and how long old keys stay', () => {
    expect(readCommand(['onboard', 'bank-a', 'sandbox', '甲银行', 'Bank A', 'k.json', '--quota', '50'])).toEqual({ kind: 'onboard', clientId: 'bank-a', division: 'sandbox', zh: '甲银行', en: 'Bank A', keyFile: 'k.json', quota: 50 });
    expect(readCommand(['rotate-key', 'bank-a', 'k.json'])).toMatchObject({ keepOldHours: 24 });
    expect(readCommand(['rotate-key', 'bank-a', 'k.json', '--keep-old', '0'])).toMatchObject({ keepOldHours: 0 });
    expect(readCommand(['block', 'bank-a', 'key stolen'])).toEqual({ kind: 'block', clientId: 'bank-a', reason: 'key stolen' });
  });

  it.each([
    [[]],
    [['fly']],
    [['list', 'all']],
    [['show']],
    [['show', 'Bank A']],
    [['show', '-a']],
    [['block', 'bank-a']],
    [['block', 'bank-a', 'key', 'stolen']],
    [['onboard', 'bank-a', '440704', '甲银行', 'Bank A']],
    [['onboard', 'bank-a', '440704', '甲银行', 'Bank A', 'k.json', '--quota', '0']],
    [['onboard', 'bank-a', '440704', '甲银行', 'Bank A', 'k.json', '--quota', '100001']],
    [['onboard', 'bank-a', '440704', '甲银行', 'Bank A', 'k.json', '--keep-old', '1']],
    [['rotate-key', 'bank-a', 'k.json', '--keep-old', '169']],
    [['rotate-key', 'bank-a', 'k.json', '--keep-old', 'long']],
    [['sandbox', '--fast']],
  ])('%j is wrong use: exit code 2, with the usage', async (words) => {
    expect(await run(...words)).toMatchObject({ exitCode: 2, output: expect.stringContaining(USAGE) });
  });
});
