import { describe, expect, it } from '@jest/globals';
import { HELP, MistakenOrder, readOrder, type Order } from './order.ts';

const read = (words: string[] = [], environment: NodeJS.ProcessEnv = {}): Order => {
  const order = readOrder(words, environment);
  if (order === 'help') throw new Error('help was not expected');
  return order;
};

describe('npm start', () => {
  it('starts everything in demonstration mode on port 4000, in .qinqing', () => {
    expect(read()).toMatchObject({ port: 4000, isDemo: true, scale: undefined, seed: undefined, only: [], without: [], restart: null, isReset: false, databaseUrl: undefined });
    expect(read().dataDir).toMatch(/[/\\]\.qinqing$/);
  });

  it('honours PORT, DATA_DIR and DATABASE_URL', () => {
    const environment = { PORT: '5000', DATA_DIR: '/var/data', DATABASE_URL: 'postgres://db/postgres' };
    expect(read([], environment)).toMatchObject({ port: 5000, dataDir: '/var/data', databaseUrl: 'postgres://db/postgres' });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(read([], { PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4000, databaseUrl: undefined });
  });

  it.each([
    [['--only', 'visits'], { only: ['visits'] }],
    [['--only', '@qinqing/visits'], { only: ['visits'] }],
    [['--only', 'visits', '--only', 'identity'], { only: ['visits', 'identity'] }],
    [['--without', 'visits'], { without: ['visits'] }],
    [['--restart', 'gateway'], { restart: 'gateway' }],
    [['--reset', '--scale', 'full', '--seed', '7'], { isReset: true, scale: 'full', seed: 7 }],
    [['--watch'], { isWatching: true, withExplorer: true }],
    [['--no-explorer'], { withExplorer: false }],
  ])('understands %j', (words, expected) => {
    expect(read(words)).toMatchObject(expected);
  });

  it.each([
    [['--onyl', 'visits'], {}, '--onyl'],
    [['visits'], {}, 'visits'],
    [['--only', 'vists'], {}, 'there is no service vists'],
    [['--seed', 'many'], {}, '--seed must be a whole number'],
    [[], { PORT: '70000' }, 'PORT must be a whole number'],
  ])('names the mistake in %j and shows the usage', (words, environment, mistake) => {
    expect(() => readOrder(words, environment)).toThrow(MistakenOrder);
    expect(() => readOrder(words, environment)).toThrow(mistake);
    expect(() => readOrder(words, environment)).toThrow(HELP);
  });
});
