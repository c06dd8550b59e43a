import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { startGraph } from './graph-under-test.ts';

describe('the gateway starts and stops', () => {
  it('is ready with every department down or unknown, and they join when they come', async () => {
    const graph = await startGraph();
    const { visits, enterprises } = graph.departments;
    const peers = { visits: visits.url };
    await Promise.all([visits.stop(), enterprises.stop()]);
    const late = await startGraph({ peers, issuer: graph.issuer.url });
    try {
      expect((await late.send('/healthz')).body).toEqual({ status: 'ok' });
      expect((await late.ask('{ visitCount enterprises { id } }')).body).toMatchObject({
        data: { visitCount: null, enterprises: null },
        errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }, { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
      });
      expect((await late.send('/readyz')).status).toBe(200);
      await visits.start();
      expect((await late.ask('{ visitCount enterprises { id } }')).body).toMatchObject({ data: { visitCount: 3, enterprises: null } });
    } finally {
      await late.close();
      await graph.close();
    }
  });

  it('answers what is under way before it leaves, and nothing new', async () => {
    const graph = await startGraph();
    try {
      const { visits } = graph.departments;
      visits.behaviour = 'waits';
      const isUnderWay = new Promise<void>((resolve) => (visits.onReceived = resolve));
      const answer = graph.ask('{ visitCount }');
      await isUnderWay;
      const closed = graph.gateway.close();
      visits.release();
      expect((await answer).body).toEqual({ data: { visitCount: 3 } });
      await closed;
      await expect(graph.ask('{ visitCount }')).rejects.toThrow('fetch failed');
    } finally {
      await graph.close();
    }
  });

  it('refuses to start without a supergraph, or with one that is none, and says what to do', async () => {
    await expect(startGraph({ supergraphFile: '/nowhere/supergraph.graphql' })).rejects.toThrow('Make it with "npm run compose"');
    const directory = await mkdtemp(join(tmpdir(), 'supergraph-'));
    await writeFile(join(directory, 'api.graphql'), 'type Query { a: Int }');
    await expect(startGraph({ supergraphFile: join(directory, 'api.graphql') })).rejects.toThrow(/supergraph/i);
    await rm(directory, { recursive: true });
  });
});
