import { describe, expect, it } from '@jest/globals';
import { createLiveEngine } from '../../src/supergraph/live-engine.ts';
import { PopularOperations } from '../../src/supergraph/popular-operations.ts';
import { aRequest, createFakeEngine, operationOf, until } from './fake-engine.ts';

const [OLD, NEW] = ['type Query { a: Int }', 'type Query { a: Int b: Int }'];
const options = { popular: new PopularOperations(100), longestWaitMs: 0 };

describe('an engine that is replaced while it works', () => {
  it('answers with the new one at once, and finishes with the old one what runs there, which closes then', async () => {
    const [old, next] = [createFakeEngine(OLD), createFakeEngine(NEW)];
    const live = createLiveEngine(old, options);
    const { promise, resolve } = Promise.withResolvers<void>();
    old.held = promise;
    const running = live.execute(operationOf('{ a }'), aRequest());
    live.replace(next);
    expect(live.apiSchema).toBe(next.apiSchema);
    expect(live.supergraphSdl).toBe(NEW);
    expect(await live.execute(operationOf('{ a }'), aRequest())).toEqual({ data: { answeredBy: NEW } });
    // Later than the timer that lets it close.
    await new Promise((late) => setTimeout(late, 5));
    expect([live.countLingering(), old.isClosed]).toEqual([1, false]);
    resolve();
    expect(await running).toEqual({ data: { answeredBy: OLD } });
    await until(() => old.isClosed && live.countLingering() === 0);
    expect(next.isClosed).toBe(false);
    await live.close();
    expect(next.isClosed).toBe(true);
  });

  it('executes an operation with the engine whose schema it was validated by, also when that was replaced in between', async () => {
    const [old, next] = [createFakeEngine(OLD), createFakeEngine(NEW)];
    const live = createLiveEngine(old, { ...options, longestWaitMs: 60_000 });
    const validated = operationOf('{ a }', { schema: live.apiSchema });
    live.replace(next);
    expect(await live.execute(validated, aRequest())).toEqual({ data: { answeredBy: OLD } });
    expect(old.isClosed).toBe(false);
    await live.close();
    expect(old.isClosed).toBe(true);
  });

  it('tells everybody of the schema of each engine, first of the present one, until they have heard enough', async () => {
    const live = createLiveEngine(createFakeEngine(OLD), options);
    const heard: string[] = [];
    const stop = live.onReplaced(({ supergraphSdl }) => void heard.push(supergraphSdl));
    live.replace(createFakeEngine(NEW));
    stop();
    live.replace(createFakeEngine(OLD));
    expect(heard).toEqual([OLD, NEW]);
  });

  it('stays as it was when somebody cannot use the new one', async () => {
    const live = createLiveEngine(createFakeEngine(OLD), options);
    const heard: string[] = [];
    live.onReplaced(({ supergraphSdl }) => void heard.push(supergraphSdl));
    live.onReplaced(({ supergraphSdl }) => {
      if (supergraphSdl === NEW) throw new Error('no use');
    });
    expect(() => live.replace(createFakeEngine(NEW))).toThrow('no use');
    expect(heard).toEqual([OLD, NEW, OLD]);
    expect(await live.execute(operationOf('{ a }'), aRequest())).toEqual({ data: { answeredBy: OLD } });
  });

  it('lets a subscription go on with the engine that it began with', async () => {
    const [old, next] = [createFakeEngine(OLD), createFakeEngine(NEW)];
    const live = createLiveEngine(old, options);
    const { promise, resolve } = Promise.withResolvers<void>();
    old.held = promise;
    const updates = live.subscribe(operationOf('subscription { a }'), aRequest(), aRequest);
    await updates.next();
    live.replace(next);
    resolve();
    expect((await updates.next()).value).toEqual({ data: { answeredBy: OLD } });
    await updates.return();
    await until(() => old.isClosed);
  });
});
