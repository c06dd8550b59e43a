import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '@qinqing/testing';
import { findApplicationFault, type Application } from '../src/applications.ts';
import { listApplications, registerApplication, removeApplication } from '../src/register-application.ts';
import { ConsoleClient } from './support/client.ts';
import { asOwner, createIdentityDatabase, startIssuer, type RunningIssuer } from './support/issuer.ts';
import { addPeople } from './support/people.ts';

const HOME = 'https://service.example';
const APPLICATION: Application = { clientId: 'service-desk', name: { zh: '服务台', en: 'Service desk' }, origins: [HOME] };

let database: TestDatabase;
let issuer: RunningIssuer;

beforeAll(async () => {
  database = await createIdentityDatabase();
  await addPeople(database);
  issuer = await startIssuer(database, { ownerDatabaseUrl: database.ownerUrl });
});
afterAll(async () => {
  await issuer.stop();
  await database.drop();
});

const parameters = { client_id: APPLICATION.clientId, redirect_uri: `${HOME}/signed-in` };
const signIn = async (client: ConsoleClient) => client.exchange(await client.getCode({ parameters }), parameters);

describe('an application of a frontend team', () => {
  beforeEach(async () => {
    await removeApplication(database.ownerUrl, APPLICATION.clientId);
  });

  it('signs people in as soon as it is registered, and not before', async () => {
    const client = new ConsoleClient(issuer.url);
    expect((await client.follow(client.authorizationUrl(parameters))).page?.status).toBe(400);
    expect(await registerApplication(database.ownerUrl, APPLICATION)).toBe('ADDED');
    expect(await signIn(client)).toMatchObject({ status: 200, body: { access_token: expect.any(String), refresh_token: expect.any(String) } });
  });

  it('gets an answer at its own addresses only, and needs PKCE', async () => {
    await registerApplication(database.ownerUrl, APPLICATION);
    const client = new ConsoleClient(issuer.url);
    for (const redirectUri of [`${HOME}/elsewhere`, 'https://service.example.evil/', 'http://service.example/', `${HOME}:8443/`]) {
      expect((await client.follow(client.authorizationUrl({ ...parameters, redirect_uri: redirectUri }))).page?.status).toBe(400);
    }
    const { url } = await client.follow(client.authorizationUrl({ ...parameters, code_challenge: null, code_challenge_method: null }));
    expect(url.searchParams.get('error')).toBe('invalid_request');
  });

  it('may use the token endpoint from its own pages; a foreign page may not', async () => {
    await registerApplication(database.ownerUrl, APPLICATION);
    const ask = (origin: string): Promise<Response> =>
      fetch(new URL('/token', issuer.url), {
        method: 'POST',
        headers: { origin },
        body: new URLSearchParams({ client_id: APPLICATION.clientId, grant_type: 'refresh_token', refresh_token: 'x' }),
      });
    expect((await ask(HOME)).headers.get('access-control-allow-origin')).toBe(HOME);
    const foreign = await ask('https://elsewhere.example');
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([400, null]);
  });

  it('is changed by registering it again; the same twice has one effect', async () => {
    await registerApplication(database.ownerUrl, APPLICATION);
    expect(await registerApplication(database.ownerUrl, APPLICATION)).toBe('UNCHANGED');
    expect(await registerApplication(database.ownerUrl, { ...APPLICATION, origins: ['https://new.example'] })).toBe('CHANGED');
    const known = (await listApplications(database.ownerUrl)).filter(({ clientId }) => clientId === APPLICATION.clientId);
    expect(known).toEqual([{ clientId: 'service-desk', name: APPLICATION.name, redirectUris: ['https://new.example/', 'https://new.example/signed-in'], isActive: true, isDemonstration: false, isBuiltIn: false }]);
  });

  it('that is removed signs nobody in, and leaves nothing to one that is registered later under its name', async () => {
    await registerApplication(database.ownerUrl, APPLICATION);
    const client = new ConsoleClient(issuer.url);
    const { body } = await signIn(client);
    expect(await removeApplication(database.ownerUrl, APPLICATION.clientId)).toBe('REMOVED');
    expect(await removeApplication(database.ownerUrl, APPLICATION.clientId)).toBe('UNKNOWN');
    expect(await client.refresh(body.refresh_token, parameters)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    await registerApplication(database.ownerUrl, APPLICATION);
    expect(await client.refresh(body.refresh_token, parameters)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('on a loopback port gets no code from an existing session (RFC 8252 §8.6); on its own host it does', async () => {
    const local: Application = { ...APPLICATION, clientId: 'service-desk-local', origins: ['http://localhost:5199'] };
    await registerApplication(database.ownerUrl, APPLICATION);
    await registerApplication(database.ownerUrl, local);
    const client = new ConsoleClient(issuer.url);
    await signIn(client);
    expect((await client.follow(client.authorizationUrl(parameters))).page).toBeNull();
    expect((await client.follow(client.authorizationUrl({ client_id: local.clientId, redirect_uri: 'http://localhost:5199/' }))).page?.status).toBe(200);
  });

  it.each([
    ['a name with blanks', { clientId: 'service desk' }, 'NAME_MALFORMED'],
    ['a short name', { clientId: 'ab' }, 'NAME_MALFORMED'],
    ['the platform’s own name', { clientId: 'qinqing-console' }, 'NAME_RESERVED'],
    ['no origin', { origins: [] }, 'NO_ORIGIN'],
    ['an address with a path', { origins: ['https://service.example/app'] }, 'ORIGIN_MALFORMED'],
    ['no address at all', { origins: ['service.example'] }, 'ORIGIN_MALFORMED'],
    ['another protocol', { origins: ['ftp://service.example'] }, 'ORIGIN_MALFORMED'],
    ['plain HTTP, where a browser has no PKCE', { origins: ['http://service.example'] }, 'ORIGIN_NOT_SECURE'],
    ['a pattern instead of a host', { origins: ['https://*.service.example'] }, 'ORIGIN_MALFORMED'],
    ['a host that only looks like this computer', { origins: ['http://localhost.evil.example'] }, 'ORIGIN_NOT_SECURE'],
    ['the origin of a sandboxed page', { origins: ['null'] }, 'ORIGIN_MALFORMED'],
    ['https on a loopback port, which the issuer does not take', { origins: ['https://localhost:5173'] }, 'LOOPBACK_NOT_PLAIN'],
    ['no words for people', { name: { zh: '', en: 'Service desk' } }, 'TITLE_MALFORMED'],
    ['words of several lines', { name: { zh: '服务台', en: 'Service\ndesk' } }, 'TITLE_MALFORMED'],
    ['a developer’s computer beside the real host', { origins: [HOME, 'http://localhost:5173'] }, 'ORIGINS_MIXED'],
  ] as const)('is refused with %s', async (_what, change, fault) => {
    expect(findApplicationFault({ ...APPLICATION, ...change })).toBe(fault);
    expect(await registerApplication(database.ownerUrl, { ...APPLICATION, ...change })).toBe(fault);
  });

  it('takes nobody else’s name, and the platform’s own are not removed', async () => {
    await asOwner(database, `INSERT INTO client (client_id, kind, name_zh, name_en, division_code, metadata) VALUES ('bank-north', 'BANK', '北岸银行', 'North Bank', '440704', '{"jwks": {"keys": [{"kty": "EC"}]}}')`);
    expect(await registerApplication(database.ownerUrl, { ...APPLICATION, clientId: 'bank-north' })).toBe('NAME_TAKEN');
    expect(await removeApplication(database.ownerUrl, 'bank-north')).toBe('UNKNOWN');
    expect(await removeApplication(database.ownerUrl, 'qinqing-console')).toBe('NAME_RESERVED');
  });
});

describe('the example of a frontend', () => {
  const example = { client_id: 'qinqing-frontend-example', redirect_uri: 'http://localhost:5173/' };

  it('is known in demo mode from the start, and only there', async () => {
    const demo = new ConsoleClient(issuer.url);
    expect((await demo.follow(demo.authorizationUrl(example))).page?.status).toBe(200);
    const production = await startIssuer(database, { isDemo: false });
    try {
      const client = new ConsoleClient(production.url);
      expect((await client.follow(client.authorizationUrl(example))).page?.status).toBe(400);
    } finally {
      await production.stop();
    }
  });
});
