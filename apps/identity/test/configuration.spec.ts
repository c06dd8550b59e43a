import { describe, expect, it } from '@jest/globals';
import { readConfiguration } from '../src/configuration.ts';

const COMPLETE = {
  PORT: '4001',
  DATABASE_URL: 'postgres://identity_app@127.0.0.1/qinqing_identity',
  OIDC_ISSUER: 'http://localhost:4001',
  PUBLIC_URL: 'http://localhost:4000',
};

describe('configuration', () => {
  it.each([
    ['15 minutes in production', {}, 900],
    ['8 hours in demo mode', { QINQING_DEMO: '1' }, 28_800],
    ['what is configured', { QINQING_DEMO: '1', ACCESS_TOKEN_LIFETIME_SECONDS: '300' }, 300],
  ])('access tokens live %s', (_case, environment, seconds) => {
    expect(readConfiguration({ ...COMPLETE, ...environment }).accessTokenLifetimeSeconds).toBe(seconds);
  });

  it('is neither demo nor behind a proxy unless told', () => {
    expect(readConfiguration(COMPLETE)).toMatchObject({ isDemo: false, isBehindProxy: false, host: '127.0.0.1', ownerDatabaseUrl: undefined });
  });

  it('keeps the keys of demonstration banks beside its own, in demo mode only', () => {
    const keys = { SIGNING_KEY_FILE: '/data/keys/identity.private.json' };
    expect(readConfiguration({ ...COMPLETE, ...keys, QINQING_DEMO: '1' }).demoKeysDirectory).toBe('/data/keys');
    expect(readConfiguration({ ...COMPLETE, ...keys }).demoKeysDirectory).toBeNull();
    expect(readConfiguration({ ...COMPLETE, QINQING_DEMO: '1' }).demoKeysDirectory).toBeNull();
  });

  it.each([
    ['PORT', 'none'],
    ['OIDC_ISSUER', 'http://localhost:4001/'],
    ['OIDC_ISSUER', 'http://localhost:4001/identity'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['PUBLIC_URL', 'localhost'],
    ['QINQING_DEMO', 'yes'],
    ['ACCESS_TOKEN_LIFETIME_SECONDS', '0'],
  ])('refuses %s=%s by its name', (name, value) => {
    expect(() => readConfiguration({ ...COMPLETE, [name]: value })).toThrow(name);
  });
});
