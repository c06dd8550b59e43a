import { describe, expect, it } from '@jest/globals';
import { readCommand, UsageFault } from './command-line.ts';

const now = new Date('2026-11-22T16:30:00Z');
const environment = { DEMO_DATABASES: '{"enterprises":"postgres://a:b@127.0.0.1:5432/x"}' };
const read = (args: string[], given: NodeJS.ProcessEnv = environment) => readCommand(args, given, now);

describe('the command', () => {
  it('loads the tiny data set of seed 1 when nothing is said, and takes the day in Shanghai', () => {
    expect(read([])).toEqual({
      plan: { seed: 1, scale: 'tiny', enterprises: 1_000, yearShare: 0, quarter: { name: '2026Q4', firstDay: '2026-10-01' } },
      databases: { enterprises: 'postgres://a:b@127.0.0.1:5432/x' },
      expectFile: null,
      isWaiting: false,
    });
  });

  it('takes scale, seed, day, file and waiting', () => {
    const command = read(['--scale', 'full', '--seed', '42', '--today', '2027-01-01', '--expect', 'e.json', '--wait']);
    expect(command).toMatchObject({ plan: { seed: 42, enterprises: 957_000, quarter: { name: '2027Q1', firstDay: '2027-01-01' } }, expectFile: 'e.json', isWaiting: true });
  });

  it('may compute the expected figures without a database', () => {
    expect(read(['--expect', 'e.json'], {}).databases).toBeNull();
  });

  it.each<[string, string[], NodeJS.ProcessEnv, RegExp]>([
    ['an unknown scale', ['--scale', 'huge'], environment, /tiny, small, full, not "huge"/],
    ['a seed that is no number', ['--seed', '1e3'], environment, /whole number from 0 to 4294967295, not "1e3"/],
    ['a seed that is too large', ['--seed', '4294967296'], environment, /not "4294967296"/],
    ['a day within the history', ['--today', '2025-09-05'], environment, /a day after 2025-09-05/],
    ['no day', ['--today', '2026-02-30'], environment, /not "2026-02-30"/],
    ['an unknown option', ['--sale', 'tiny'], environment, /--sale/],
    ['nothing to do', [], {}, /DEMO_DATABASES is not set/],
    ['databases that are no JSON', [], { DEMO_DATABASES: 'postgres://x' }, /it is no JSON/],
    ['an unknown department', [], { DEMO_DATABASES: '{"weather":"postgres://x/y"}' }, /weather/],
    ['an address of something else', [], { DEMO_DATABASES: '{"visits":"http://x/y"}' }, /visits/],
  ])('explains %s', (_, args, given, message) => {
    expect(() => read(args, given)).toThrow(UsageFault);
    expect(() => read(args, given)).toThrow(message);
  });
});
