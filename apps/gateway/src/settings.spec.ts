import { describe, expect, it } from '@jest/globals';
import { readSettings } from './settings.ts';

const least = { OIDC_ISSUER: 'http://localhost:4001', SIGNING_KEY_FILE: '/keys/gateway.private.json', TRUSTED_KEYS_FILE: '/keys/trusted.json', DATABASE_URL: 'postgres://gateway_app@127.0.0.1/qinqing_gateway' };

describe('the gateway’s settings', () => {
  it('have defaults for what may be left out', () => {
    expect(readSettings(least)).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      peers: {},
      isDemo: false,
      allowedOrigins: [],
      explorerDirectory: null,
      bodyLimitBytes: 3_145_728,
      departmentTimeoutMs: 5_000,
      requestDeadlineMs: 10_000,
      proofWindowSeconds: 60,
      ownerDatabaseUrl: undefined,
      limits: { depth: 15, aliases: 50, rootFields: 20, tokens: 5_000 },
      supergraphFile: expect.stringMatching(/\/schema\/supergraph\.graphql$/),
    });
  });

  it('name the address of each department, and longer or shorter patience for some', () => {
    const settings = readSettings({ ...least, PEERS: '{"visits":"http://127.0.0.1:4003"}', DEPARTMENT_TIMEOUTS_MS: '{"visits":800}' });
    expect(settings).toMatchObject({ peers: { visits: 'http://127.0.0.1:4003' }, departmentTimeoutsMs: { visits: 800 } });
  });

  it('name the origins whose pages may call the graph', () => {
    expect(readSettings({ ...least, ALLOWED_ORIGINS: 'https://service.example, http://localhost:5173,' }).allowedOrigins).toEqual(['https://service.example', 'http://localhost:5173']);
  });

  it.each([
    ['OIDC_ISSUER', undefined],
    ['OIDC_ISSUER', 'not a url'],
    ['SIGNING_KEY_FILE', undefined],
    ['TRUSTED_KEYS_FILE', undefined],
    ['DATABASE_URL', undefined],
    ['DPOP_WINDOW_SECONDS', '0'],
    ['PEERS', '{'],
    ['PEERS', '{"visits":4003}'],
    ['ALLOWED_ORIGINS', '*'],
    ['ALLOWED_ORIGINS', 'https://service.example/'],
    ['QINQING_DEMO', 'yes'],
    ['DEPARTMENT_TIMEOUT_MS', '0'],
    ['REQUEST_DEADLINE_MS', 'soon'],
  ])('that are wrong are named: %s = %s', (name, value) => {
    expect(() => readSettings({ ...least, [name]: value })).toThrow(name);
  });
});
