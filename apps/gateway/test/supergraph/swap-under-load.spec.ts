import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listReplicas, openVersions, type SupergraphVersions } from '@qinqing/supergraph-versions';
import { composeSmallGraph, startGraph, type GraphUnderTest } from '../graph-under-test.ts';
import { defaultSupergraphSettings } from '../../src/supergraph/supergraph-settings.ts';
import { composeChangedGraph } from './changed-graph.ts';

const SWAPS = 4;
const CLIENTS = 8;
const WHOLE = '{ visits { id enterprise { name openVisits visitTitle } } visitCount }';

let directory: string;
let versions: SupergraphVersions;
let graph: GraphUnderTest;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'swaps-'));
  versions = openVersions(directory);
  graph = await startGraph({ supergraph: { ...defaultSupergraphSettings, versionsDirectory: directory, pollMs: 100 }, isDemo: true });
});
afterAll(async () => {
  await graph.close();
  await rm(directory, { recursive: true });
});

const publish = (sdl: string) => versions.publish(sdl, { by: 'wang', at: new Date(), action: 'published' });
const status = async () => (await graph.send('/supergraph')).body as unknown as { version: string; swaps: number; refused: { reason: string; version: string } | null };
const untilStatus = async (isReached: (now: Awaited<ReturnType<typeof status>>) => boolean): Promise<void> => {
  for (const giveUpAt = performance.now() + 20_000; !isReached(await status()); ) if (performance.now() > giveUpAt) throw new Error(`never reached: ${JSON.stringify(await status())}`);
};

describe('the supergraph is swapped under load (SECURITY §4)', () => {
  it('no request fails, each is answered in full, and the new fields can be asked at once', async () => {
    const expected = (await graph.ask(WHOLE)).text;
    let isOver = false;
    let answered = 0;
    const clients = Array.from({ length: CLIENTS }, async () => {
      for (; !isOver; answered += 1) expect((await graph.ask(WHOLE)).text).toBe(expected);
    });
    for (let swap = 1; swap <= SWAPS; swap += 1) {
      const version = await publish(composeChangedGraph(`swapped${swap}`));
      await untilStatus((now) => now.version === version);
      // No department answers the field: it costs itself and nothing else, but it is known.
      expect((await graph.ask(`{ swapped${swap} visitCount }`)).body.errors?.every(({ extensions }) => extensions.code !== 'BAD_USER_INPUT') ?? true).toBe(true);
    }
    isOver = true;
    await Promise.all(clients);
    expect(answered).toBeGreaterThan(SWAPS * CLIENTS);
    expect((await status()).swaps).toBe(SWAPS);
    expect((await graph.ask('{ swapped1 }')).body.errors?.[0]?.message).toMatch(/^Cannot query field "swapped1"/);
  }, 60_000);

  it('a bad one is refused, the one before goes on, and operators see why', async () => {
    const before = (await status()).version;
    await publish('type Query { a: Int }');
    await untilStatus(({ refused }) => refused !== null);
    expect(await status()).toMatchObject({ version: before, refused: { reason: 'UNUSABLE' } });
    expect((await graph.ask('{ visitCount }')).body).toEqual({ data: { visitCount: 3 } });
    const reported = async () => (await listReplicas(directory))[0]?.refused?.reason ?? null;
    for (const giveUpAt = performance.now() + 5_000; (await reported()) === null && performance.now() < giveUpAt; );
    expect(await reported()).toMatch(/^This is no supergraph/);
  });

  it('an earlier one comes back by naming it', async () => {
    const version = await publish(composeSmallGraph());
    await untilStatus((now) => now.version === version);
    await versions.choose(await publish(composeChangedGraph('swapped9')), { by: 'wang', at: new Date(), action: 'published' });
    await untilStatus((now) => now.version !== version);
    await versions.choose(version, { by: 'li', at: new Date(), action: 'rolled back' });
    await untilStatus((now) => now.version === version);
    expect(await status()).toMatchObject({ publishedBy: 'li', refused: null });
  });
});

describe('what a gateway says of its supergraph', () => {
  it('is for platform operators', async () => {
    const closed = await startGraph({ issuer: graph.issuer.url });
    expect((await closed.send('/supergraph')).body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await closed.close();
  });
});
