import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openVersions } from '@qinqing/supergraph-versions';
import { defaultLimitSettings } from '../../src/limits/limit-settings.ts';
import { defaultSupergraphSettings } from '../../src/supergraph/supergraph-settings.ts';
import { startGraph } from '../graph-under-test.ts';
import type { LoadReport } from './swap-load.ts';

/**
 * `node --expose-gc apps/gateway/test/supergraph/measure-swaps.ts [SWAPS] [REQUESTS PER SECOND]`: swaps Qinqing's own supergraph again and again while
 * clients ask, and prints what they and the memory noticed.
 */
const [swaps = 200, perSecond = 200] = process.argv.slice(2).map(Number);
const supergraph = await readFile(resolve(import.meta.dirname, '../../../../schema/supergraph.graphql'), 'utf8');
const directory = await mkdtemp(join(tmpdir(), 'measure-swaps-'));
const versions = openVersions(directory);
const load = fork(join(import.meta.dirname, 'swap-load.ts'));
const [{ departmentUrl }] = (await once(load, 'message')) as [{ departmentUrl: string }];
await publish(0);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const graph = await startGraph({
  peers: Object.fromEntries(['appeals', 'credit', 'enterprises', 'policies', 'visits'].map((name) => [name, departmentUrl])),
  supergraph: { ...defaultSupergraphSettings, versionsDirectory: directory, pollMs: 1_000 },
  callerLimits: { ...defaultLimitSettings, safelisted: new Set(), requestsPerMinute: { public: 0, person: 0, officer: 0, bank: 0 } },
  requestDeadlineMs: 1_000,
  isDemo: true,
});

load.send({ url: `${graph.url}/graphql`, perSecond });
await wait(5_000);
await reportOf(load);
stalls();
await wait(10_000);
const calm = { ...(await reportOf(load)), ...stalls() };
const before = await memory();
await reportOf(load);
stalls();
const startedAt = performance.now();
for (let swap = 1; swap <= swaps; swap += 1) {
  const version = await publish(swap);
  for (; (await status()).version !== version; ) await wait(20);
  // The log of the test bench is no part of the gateway.
  (graph.log as unknown[]).length = 0;
  await wait(200);
  if (swap % 50 === 25) console.log(`${swap} swaps`, await memory());
}
const swapping = { ...(await reportOf(load)), ...stalls() };
await wait(2_000);
const after = await memory();
console.table({ calm: rounded(calm), swapping: rounded(swapping) });
console.log(`${(await status()).swaps} swaps in ${Math.round((performance.now() - startedAt) / 1_000)} s; failed requests: ${calm.failed + swapping.failed}`);
console.log('memory in MB', { before, after, heapGrowthPercent: Math.round((after.heap / before.heap - 1) * 1_000) / 10 });
load.disconnect();
await graph.close();
await rm(directory, { recursive: true });

function publish(number: number): Promise<string> {
  return versions.publish(`${supergraph}\n# ${number}\n`, { by: 'measure', at: new Date(), action: 'published' });
}

async function status(): Promise<{ version: string; swaps: number }> {
  return (await graph.send('/supergraph')).body as unknown as { version: string; swaps: number };
}

async function memory(): Promise<{ heap: number; rss: number }> {
  for (let time = 0; time < 3; time += 1) {
    await wait(300);
    globalThis.gc?.();
  }
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: Math.round(heapUsed / 1e5) / 10, rss: Math.round(rss / 1e6) };
}

/** For how long the gateway's thread was not free, since this was last asked. */
function stalls(): { readonly stallP99Ms: number; readonly longestStallMs: number } {
  const seen = { stallP99Ms: delay.percentile(99) / 1e6, longestStallMs: delay.max / 1e6 };
  delay.reset();
  return seen;
}

async function reportOf(child: ChildProcess): Promise<LoadReport> {
  child.send('report');
  return ((await once(child, 'message')) as [LoadReport])[0];
}

function rounded(report: object): Record<string, number> {
  return Object.fromEntries(Object.entries(report).map(([name, value]) => [name, Math.round((value as number) * 10) / 10]));
}
