import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { currentFile, identifySupergraph, openVersions, versionFile } from '@qinqing/supergraph-versions';
import { createFileSource } from '../../src/supergraph/file-source.ts';
import { followSource } from '../../src/supergraph/follow-source.ts';
import type { FoundSupergraph, SupergraphSource } from '../../src/supergraph/supergraph-source.ts';
import { createUrlSource } from '../../src/supergraph/url-source.ts';
import { createVersionsSource } from '../../src/supergraph/versions-source.ts';
import { until } from './fake-engine.ts';

const [A, B, C] = ['type Query { a: Int }', 'type Query { b: Int }', 'type Query { c: Int }'];
const now = new Date('2026-11-23T05:00:00.000Z');

let directory: string;
let file: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sources-'));
  file = join(directory, 'supergraph.graphql');
  await writeFile(file, A);
});
afterEach(() => rm(directory, { recursive: true }));

const sdlOf = async (source: SupergraphSource): Promise<string | null> => (await source.read())?.sdl ?? null;

describe('a file', () => {
  it('is read again when it has changed', async () => {
    const source = createFileSource(file);
    expect(await sdlOf(source)).toBe(A);
    expect(await sdlOf(source)).toBeNull();
    await writeFile(file, `${B}\n`);
    expect(await sdlOf(source)).toBe(`${B}\n`);
  });

  it('that is not there is explained', async () => {
    await expect(createFileSource('/nowhere/supergraph.graphql').read()).rejects.toThrow('Make it with "npm run compose"');
  });

  it('is followed without waiting for the next poll', async () => {
    const taken: FoundSupergraph[] = [];
    const stop = followSource(createFileSource(file), { pollMs: 600_000, take: async (found) => void taken.push(found), notice: () => undefined });
    for (let time = 0; taken.length === 0 && time < 200; time += 1) {
      await writeFile(file, B.padEnd(B.length + time));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await stop();
    expect(taken.at(-1)?.sdl.trim()).toBe(B);
  });

  it('is let go of while it is being read, without waiting for the next poll', async () => {
    const { promise: isReading, resolve: begin } = Promise.withResolvers<void>();
    const { promise: reading, resolve: finish } = Promise.withResolvers<null>();
    const read = (): Promise<null> => {
      begin();
      return reading;
    };
    const stop = followSource({ name: file, read, listen: (hear) => (hear(), () => undefined) }, { pollMs: 600_000, take: async () => undefined, notice: () => undefined });
    await isReading;
    const stopped = stop();
    finish(null);
    await stopped;
  });
});

describe('a directory of versions', () => {
  const sourceOf = (followsFile: boolean): SupergraphSource => createVersionsSource({ directory: join(directory, 'rollout'), file: createFileSource(file), followsFile, by: 'gateway@ops-1', clock: () => now });
  const versions = () => openVersions(join(directory, 'rollout'));
  const publish = (sdl: string, minute = 0) => versions().publish(sdl, { by: 'wang', at: new Date(now.getTime() + minute * 60_000), action: 'published' });

  it('counts as soon as something is published there; the file does until then', async () => {
    const source = sourceOf(false);
    expect(await sdlOf(source)).toBe(A);
    expect(await sdlOf(source)).toBeNull();
    await publish(B);
    expect(await source.read()).toMatchObject({ sdl: B, publishedBy: 'wang' });
    expect(await sdlOf(source)).toBeNull();
    await writeFile(file, `${A} `);
    expect(await sdlOf(source)).toBeNull();
  });

  it('is looked at again when the same version is made current once more: perhaps it was refused', async () => {
    const source = sourceOf(false);
    await publish(B, 0);
    await source.read();
    await publish(B, 1);
    expect(await sdlOf(source)).toBe(B);
  });

  it('gives the versions before, the newest first, leaving out damaged ones', async () => {
    await publish(A, 0);
    await publish(B, 1);
    const versionC = await publish(C, 2);
    await writeFile(join(directory, 'rollout', versionFile(versionC)), 'half');
    const earlier: string[] = [];
    for await (const { sdl } of sourceOf(false).readEarlier!()) earlier.push(sdl);
    expect(earlier).toEqual([B, A]);
  });

  it('where the file is followed: publishes it once it is in service, and a roll-back stays until the file changes', async () => {
    const source = sourceOf(true);
    const first = (await source.read())!;
    expect(await versions().readCurrent()).toBeNull();
    await source.accepted!(first);
    expect(await versions().readCurrent()).toMatchObject({ version: first.version, by: 'gateway@ops-1', followedVersion: first.version });
    await publish(B);
    expect(await sdlOf(sourceOf(true))).toBe(B);
    await writeFile(file, C);
    const changed = (await sourceOf(true).read())!;
    expect(changed.sdl).toBe(C);
  });
});

describe('an address', () => {
  let server: Server;
  let url: string;
  let asked: { url: string; headers: Record<string, unknown> }[];
  let answer: (path: string) => { status?: number; text?: string; etag?: string; location?: string };
  beforeEach(async () => {
    asked = [];
    answer = () => ({ text: A });
    server = createServer((request, response) => {
      asked.push({ url: request.url!, headers: request.headers });
      const { status = 200, text = '', etag, location } = answer(request.url!);
      const isKnown = etag !== undefined && request.headers['if-none-match'] === etag;
      response.writeHead(isKnown ? 304 : status, { ...(etag && { etag }), ...(location && { location }) }).end(isKnown ? '' : text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graph/supergraph.graphql?key=secret`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));
  const source = (rest: object = {}): SupergraphSource => createUrlSource({ url, headersFile: null, cacheFile: null, ...rest });

  it.each([[undefined], ['"1"']])('is read again when its text has changed (etag %s)', async (etag) => {
    const one = source();
    answer = () => ({ text: A, etag });
    expect(await sdlOf(one)).toBe(A);
    expect(await sdlOf(one)).toBeNull();
    answer = () => ({ text: B, etag: etag && '"2"' });
    expect(await sdlOf(one)).toBe(B);
  });

  it('is asked with the headers of a file, which may be exchanged while the gateway runs', async () => {
    const headersFile = join(directory, 'headers');
    await writeFile(headersFile, 'authorization: Bearer one\nx-graph: qinqing\n');
    const one = source({ headersFile });
    await one.read();
    await writeFile(headersFile, 'authorization: Bearer two\n');
    await one.read();
    expect(asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer one', 'Bearer two']);
  });

  it('is the pointer of a directory of versions that a web server serves', async () => {
    const versions = openVersions(join(directory, 'rollout'));
    const version = await versions.publish(B, { by: 'wang', at: now, action: 'published' });
    const [pointer, text] = await Promise.all([readFile(currentFile(versions.directory), 'utf8'), versions.read(version)]);
    answer = (path) => ({ text: path.startsWith('/graph/supergraphs/') ? text : pointer });
    expect(await source().read()).toEqual({ sdl: B, version, publishedBy: 'wang', mayBreak: false });
    answer = (path) => ({ text: path.startsWith('/graph/supergraphs/') ? 'half' : pointer });
    await expect(source().read()).rejects.toThrow('is damaged');
  });

  it.each([
    ['refuses', () => ({ status: 403 }), /fetched from http:\/\/127\.0\.0\.1:\d+\/graph\/supergraph\.graphql: it answers 403/],
    ['leads elsewhere, where the credentials must not go', () => ({ status: 302, location: 'http://127.0.0.1:1/' }), /it answers 302/],
    ['sends without end', () => ({ text: ' '.repeat(33 * 1_024 * 1_024) }), /larger than 32 MiB/],
  ])('that %s is explained without its secrets', async (_what, misbehave, words) => {
    answer = misbehave;
    const error = await source().read().catch((caught: Error) => caught);
    expect((error as Error).message).toMatch(words);
    expect((error as Error).message).not.toContain('secret');
  });

  it('leaves what was good in a file, with which a gateway can start without it (SHR-10)', async () => {
    const cacheFile = join(directory, 'last-good.graphql');
    const one = source({ cacheFile });
    await one.accepted!((await one.read())!);
    const earlier: FoundSupergraph[] = [];
    for await (const each of source({ cacheFile }).readEarlier!()) earlier.push(each);
    expect(earlier).toEqual([{ sdl: A, version: identifySupergraph(A), publishedBy: null, mayBreak: false }]);
    for await (const each of source({ cacheFile: '/nowhere' }).readEarlier!()) throw new Error(`there is none: ${each.sdl}`);
  });

  it('is asked at each poll, and no failure ends that', async () => {
    const taken: string[] = [];
    const failures: (string | null)[] = [];
    answer = () => ({ status: 500 });
    const stop = followSource(source(), { pollMs: 5, take: async ({ sdl }) => void taken.push(sdl), notice: (failure) => void failures.push(failure?.message ?? null) });
    await until(() => failures.length > 1);
    answer = () => ({ text: B });
    await until(() => taken.length > 0);
    await stop();
    expect(taken).toEqual([B]);
  });
});
