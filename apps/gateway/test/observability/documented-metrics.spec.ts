import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { defaultObserving } from '../../src/observability/observing-settings.ts';
import { startGraph } from '../graph-under-test.ts';

const WORKSPACE = join(import.meta.dirname, '../../../..');
const NAME = /\b(?:gateway|nodejs|process)_[a-z0-9_]+\b/g;
/** What Prometheus adds to the name of a histogram. */
const PART = /_(?:bucket|sum|count)$/;

let exported: Set<string>;

const namesIn = async (file: string): Promise<readonly string[]> => [...new Set((await readFile(join(WORKSPACE, file), 'utf8')).match(NAME) ?? [])].filter((name) => !name.endsWith('_'));

beforeAll(async () => {
  const graph = await startGraph({ observing: { ...defaultObserving, metricsPort: 0 } });
  const metrics = await (await fetch(`http://127.0.0.1:${graph.gateway.metricsPort}/metrics`)).text();
  exported = new Set([...metrics.matchAll(/^# TYPE (\S+) /gm)].map(([, name]) => name!));
  await graph.close();
});

describe('the metrics that operators read of', () => {
  it.each(['docs/observing.md', 'docker/grafana-gateway.json'])('are those that there are: %s', async (file) => {
    const names = await namesIn(file);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !exported.has(name) && !exported.has(name.replace(PART, '')))).toEqual([]);
  });

  it('are all of the gateway’s own', async () => {
    const told = new Set(await namesIn('docs/observing.md'));
    expect([...exported].filter((name) => name.startsWith('gateway_') && !told.has(name))).toEqual([]);
  });
});
