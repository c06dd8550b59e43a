import { describe, expect, it } from '@jest/globals';
import { readConfiguration } from './configuration.ts';

const complete = {
  PORT: '4003',
  DATABASE_URL: 'postgres://visits_app@127.0.0.1/qinqing_visits',
  SIGNING_KEY_FILE: '/keys/visits.private.json',
  TRUSTED_KEYS_FILE: '/keys/trusted.json',
};

const messageOf = (variables: NodeJS.ProcessEnv): string => {
  try {
    readConfiguration(variables);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the configuration of a department', () => {
  it('needs a port, a database and keys; the rest has a default', () => {
    expect(readConfiguration(complete)).toEqual({
      port: 4003,
      host: '127.0.0.1',
      databaseUrl: complete.DATABASE_URL,
      ownerDatabaseUrl: null,
      poolSize: 10,
      peers: {},
      signingKeyFile: complete.SIGNING_KEY_FILE,
      trustedKeysFile: complete.TRUSTED_KEYS_FILE,
      isDemo: false,
      clockFile: null,
    });
  });

  it('reads the addresses of the others', () => {
    const peers = { enterprises: 'http://127.0.0.1:4002', credit: 'https://credit.example' };
    expect(readConfiguration({ ...complete, PEERS: JSON.stringify(peers) }).peers).toEqual(peers);
  });

  it('reads a clock file in demo mode only', () => {
    expect(readConfiguration({ ...complete, CLOCK_FILE: '/clock' })).toMatchObject({ isDemo: false, clockFile: null });
    expect(readConfiguration({ ...complete, CLOCK_FILE: '/clock', QINQING_DEMO: '1' })).toMatchObject({ isDemo: true, clockFile: '/clock' });
  });

  it('names every variable that is missing', () => {
    const message = messageOf({});
    for (const name of Object.keys(complete)) expect(message).toContain(name);
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', ''],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4003.5'],
    ['DATABASE_URL', ''],
    ['PEERS', '{'],
    ['PEERS', ''],
    ['PEERS', '[]'],
    ['PEERS', '"visits"'],
    ['PEERS', '{"visits":"somewhere"}'],
    ['QINQING_DEMO', 'yes'],
    ['DATABASE_POOL_SIZE', '1'],
    ['DATABASE_POOL_SIZE', 'many'],
  ])('names the variable that is wrong: %s=%s', (name, value) => {
    expect(messageOf({ ...complete, [name]: value })).toMatch(new RegExp(`configuration is incomplete[^]*at ${name}`));
  });

  it('names all that are wrong at once, and repeats no password', () => {
    const message = messageOf({ ...complete, PORT: 'http', PEERS: '{', OWNER_DATABASE_URL: '', DATABASE_URL: 'postgres://visits_app:hunter2@127.0.0.1/x' });
    expect(message).toMatch(/PORT[^]*OWNER_DATABASE_URL[^]*PEERS/);
    expect(message).not.toContain('hunter2');
  });
});
