import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { createLogger } from '@qinqing/http-server';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApolloServer } from '../../src/apollo-server.ts';
import type { RequestContext } from '../../src/request-context.ts';
import { createLiveEngine, type LiveEngine } from '../../src/supergraph/live-engine.ts';
import { PopularOperations } from '../../src/supergraph/popular-operations.ts';
import { aRequest, createFakeEngine } from '../supergraph/fake-engine.ts';

const ITEMS = 2_000;
const ASKED = 100;
const ASKED_BETWEEN_COLLECTIONS = 5;
/** Of an answer: an object with one field for each item, and its place in the list. */
const ANSWER_BYTES = ITEMS * 32;

describe('what an operation allocates is gone with the next small collection of garbage, the only kind that takes no time (GATEWAY "memory flat", p99)', () => {
  let engine: LiveEngine;
  let server: ApolloServer<RequestContext>;
  let collect: (options?: { readonly type: 'minor' }) => void;
  beforeAll(async () => {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as typeof collect;
    const answering = { ...createFakeEngine('type Query { items: [Item] } type Item { n: Int }'), execute: async () => ({ data: { items: Array.from({ length: ITEMS }, (_, n) => ({ n })) } }) };
    engine = createLiveEngine(answering, { popular: new PopularOperations(10), longestWaitMs: 0 });
    server = createApolloServer({ engine, admission: { check: () => undefined, meterOf: () => ({}) as never }, maxTokens: 100, logger: createLogger('gateway', 'silent') });
    await server.start();
  });
  afterAll(async () => {
    await server.stop();
    await engine.close();
  });

  const ask = async (): Promise<number> => {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const { body } = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: 'POST', headers, body: { query: '{ items { n } }' }, search: '' }, context: async () => aRequest() });
    return body.kind === 'complete' ? body.string.length : 0;
  };
  const askMany = async (): Promise<void> => {
    for (let asked = 0; asked < ASKED; asked += 1) {
      expect(await ask()).toBeGreaterThan(ITEMS);
      if (asked % ASKED_BETWEEN_COLLECTIONS === 0) collect({ type: 'minor' });
    }
    collect({ type: 'minor' });
    collect({ type: 'minor' });
  };
  const longLivedBytes = (): number => getHeapSpaceStatistics().find(({ space_name: name }) => name === 'old_space')!.space_used_size;

  it('its answer, too', async () => {
    await askMany(); // code, caches and shapes stay
    collect();
    const before = longLivedBytes();
    await askMany();
    expect(longLivedBytes() - before).toBeLessThan((ASKED * ANSWER_BYTES) / 10);
  });
});
