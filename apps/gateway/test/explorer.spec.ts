import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { startGraph, type GraphUnderTest } from './graph-under-test.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const PAGE = '<!doctype html><title>亲清</title>';

let directory: string;
let graph: GraphUnderTest;

const get = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(graph.url + path, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'explorer-'));
  graph = await startGraph({ explorerDirectory: directory, isDemo: true, publicUrl: 'http://localhost:4000' });
});
afterAll(async () => {
  await graph.close();
  await rm(directory, { recursive: true });
});

describe('while the explorer is not bundled, or could not be', () => {
  it('GET / shows a browser where things are, as JSON', async () => {
    const { status, headers, text } = await get('/', BROWSER);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(JSON.parse(text)).toMatchObject({ graphql: 'http://localhost:4000/graphql' });
  });

  it.each(['/graph', '/explorer/journeys.json', '/explorer/assets/explorer-1.js'])('%s is not found, in JSON', async (path) => {
    const { status, text } = await get(path, BROWSER);
    expect(status).toBe(404);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

describe('once the explorer is bundled, also after the gateway has started', () => {
  beforeAll(async () => {
    await mkdir(join(directory, 'assets'));
    await Promise.all([
      writeFile(join(directory, 'index.html'), PAGE),
      writeFile(join(directory, 'graph.html'), PAGE),
      writeFile(join(directory, 'operations.html'), PAGE),
      writeFile(join(directory, 'journeys.json'), '[]'),
      writeFile(join(directory, 'bundle.json'), '{}'),
      writeFile(join(directory, 'assets', 'explorer-1.js'), 'export {};'),
    ]);
  });

  it.each(['/', '/?code=1&state=2', '/graph', '/operations'])('a browser gets the page at %s', async (path) => {
    const { status, headers, text } = await get(path, BROWSER);
    expect([status, headers.get('content-type'), text]).toEqual([200, 'text/html; charset=utf-8', PAGE]);
  });

  it.each([undefined, '*/*', 'application/json', 'text/html;q=0, */*'])('GET / with accept %s shows where things are, as JSON', async (accept) => {
    const { headers, text } = await get('/', accept === undefined ? {} : { accept });
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(headers.get('vary')).toMatch(/accept/);
    expect(JSON.parse(text)).toHaveProperty('issuer');
  });

  it('the page of slow operations reads them, as programs do, at its own address', async () => {
    const { headers, text } = await get('/operations', { accept: 'application/json' });
    expect(headers.get('vary')).toMatch(/accept/);
    expect(JSON.parse(text)).toMatchObject({ operations: [] });
  });

  it('a page runs its own scripts only, asks its own address and the issuer only, and stands in nobody’s frame', async () => {
    const { headers } = await get('/', BROWSER);
    const policy = Object.fromEntries(headers.get('content-security-policy')!.split('; ').map((directive) => directive.split(/ (.*)/).slice(0, 2)));
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'worker-src': "'self'",
      'connect-src': `'self' ${graph.issuer.url}`,
      'form-action': `'self' ${graph.issuer.url}`,
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    });
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('cache-control')]).toEqual(['nosniff', 'no-referrer', 'no-cache']);
  });

  it('what is named by its contents is kept for ever', async () => {
    const { status, headers } = await get('/explorer/assets/explorer-1.js');
    expect(headers.get('content-type')).toMatch(/javascript/);
    expect([status, headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([200, 'public, max-age=31536000, immutable', 'nosniff']);
  });

  it.each(['/explorer/assets/../bundle.json', '/explorer/assets/%2e%2e/bundle.json', '/explorer/assets/..%2fbundle.json', '/explorer/assets/', '/explorer/bundle.json', '/explorer/assets/%00'])(
    'nothing beside the assets is served: %s',
    async (path) => {
      const { status, text } = await get(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toBe('{}');
      expect(JSON.parse(text)).toHaveProperty('errors');
    },
  );

  it('the pages learn where to sign in, and as which client', async () => {
    expect(JSON.parse((await get('/explorer/config.json')).text)).toEqual({
      issuer: graph.issuer.url,
      clientId: 'qinqing-console',
      publicUrl: 'http://localhost:4000',
      graphqlUrl: 'http://localhost:4000/graphql',
      isDemo: true,
    });
  });

  it('the schema is the one that runs, without the directives of federation; the supergraph has them', async () => {
    const api = await get('/explorer/api.graphql');
    expect(buildSchema(api.text).getQueryType()!.getFields()).toHaveProperty('visitCount');
    expect(api.text).not.toContain('join__');
    const supergraph = await get('/explorer/supergraph.graphql');
    expect(supergraph.text).toContain('join__Graph');
    expect(supergraph.headers.get('content-type')).toBe('application/graphql; charset=utf-8');
  });
});

describe('without EXPLORER_DIR, as in production', () => {
  it.each(['/graph', '/explorer/config.json', '/explorer/api.graphql', '/explorer/supergraph.graphql', '/explorer/assets/explorer-1.js'])('there is nothing at %s', async (path) => {
    const plain = await startGraph({ publicUrl: 'http://localhost:4000' });
    try {
      expect((await plain.send(path, { headers: BROWSER })).status).toBe(404);
    } finally {
      await plain.close();
    }
  });
});
