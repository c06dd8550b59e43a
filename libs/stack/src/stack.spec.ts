import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withClient } from '@qinqing/database';
import { environmentOf, eventually, useStackBench } from './fixtures/stack-bench.ts';
import { findFreePorts, services } from './index.ts';
import { countPorts } from './services.ts';

const { adminUrl, optionsOf, start } = useStackBench();

describe('a stack', () => {
  it('gives each service its port, its own database, its own key and the addresses of the others', async () => {
    const port = await findFreePorts(countPorts(services));
    const { stack } = await start(optionsOf({ port }));
    const environment = await environmentOf(stack.service('visits').url);
    expect(environment).toMatchObject({
      PORT: `${port + 3}`,
      HOST: '127.0.0.1',
      DATABASE_URL: expect.stringMatching(/^postgres:\/\/visits_app:.*\/qinqing_visits$/),
      OWNER_DATABASE_URL: expect.stringMatching(/^postgres:\/\/visits_owner:.*\/qinqing_visits$/),
      OIDC_ISSUER: `http://localhost:${port + 1}`,
      PUBLIC_URL: `http://localhost:${port}`,
      QINQING_DEMO: '1',
      SIGNING_KEY_FILE: expect.stringMatching(/visits\.private\.json$/),
    });
    expect(JSON.parse(environment.PEERS!)).toEqual(Object.fromEntries(services.filter(({ isDepartment }) => isDepartment).map(({ name, portOffset }) => [name, `http://127.0.0.1:${port + portOffset}`])));
    expect(stack.urls).toMatchObject({ graphql: `http://localhost:${port}/graphql`, identity: `http://localhost:${port + 1}` });
  });

  it('does not hand the administrator\'s DATABASE_URL to a service without a database', async () => {
    process.env.DATABASE_URL = adminUrl();
    const options = optionsOf({ only: ['visits'] });
    const { stack } = await start({ ...options, services: options.services!.map((service) => ({ ...service, hasDatabase: false, hasDemoData: false })) });
    delete process.env.DATABASE_URL;
    expect(await environmentOf(stack.service('visits').url)).not.toHaveProperty('DATABASE_URL');
  });

  it('keeps the passwords of the databases for this user alone, and uses them again', async () => {
    const options = optionsOf();
    const first = await start(options);
    const { appUrl } = first.stack.databaseUrl('visits');
    await first.stack.stop();
    expect(statSync(join(options.dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect((await start(options)).stack.databaseUrl('visits').appUrl).toBe(appUrl);
  });

  it('keeps what services say in files, and shows their errors at once', async () => {
    const options = optionsOf();
    const { stack, seen } = await start(options);
    await fetch(`${stack.service('visits').url}/error`);
    await eventually(() => seen.some(({ kind }) => kind === 'service-error'));
    expect(seen).toContainEqual({ kind: 'service-error', service: 'visits', message: 'event parked: no such enterprise' });
    expect(stack.logs('visits')).toContain('visits listens');
    expect(readFileSync(join(options.dataDir, 'logs', 'visits.log'), 'utf8')).toContain('visits listens');
  });

  it('has a clock that can be moved on and put back, in demonstration mode only', async () => {
    const options = optionsOf();
    const { stack } = await start(options);
    stack.clock.advance(3_600_000);
    stack.clock.advance(1_000);
    expect(readFileSync(join(options.dataDir, 'clock'), 'utf8')).toBe('3601000\n');
    stack.clock.reset();
    expect(readFileSync(join(options.dataDir, 'clock'), 'utf8')).toBe('0\n');
    await stack.stop();
    const real = await start({ ...options, isDemo: false });
    expect(await environmentOf(real.stack.service('visits').url)).not.toHaveProperty('CLOCK_FILE');
    expect(() => real.stack.clock.advance(1)).toThrow(/demonstration mode only/);
  });
});

describe('a part of the stack', () => {
  it('runs beside a stack that was started without it', async () => {
    const port = await findFreePorts(countPorts(services));
    const options = optionsOf({ port, databaseUrl: undefined });
    const most = await start({ ...options, without: ['visits'] });
    expect(() => most.stack.service('visits')).toThrow(/not part of this stack/);
    const visits = await start({ ...options, only: ['visits'] });
    expect((await environmentOf(visits.stack.service('visits').url)).PORT).toBe(`${port + 3}`);
    await visits.stack.stop();
    expect(await withClient(most.stack.adminUrl, async () => 'still there')).toBe('still there');
  });
});
