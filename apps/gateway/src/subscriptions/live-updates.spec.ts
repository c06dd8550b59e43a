import { describe, expect, it } from '@jest/globals';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { readLiveUpdates, type OpenSource } from './live-updates.ts';
import type { StreamEnd } from './stream-end.ts';

const shown = (value: unknown): ExecutionResult => ({ data: { shown: value } }) as ExecutionResult;
const lost = (code: string): ExecutionResult => ({ data: { shown: null }, errors: [new GraphQLError('lost', { path: ['shown'], extensions: { code } })] });

/** Ends after these results. */
const source = (...results: readonly ExecutionResult[]): OpenSource =>
  async function* () {
    yield* results;
  };
/** Stays open behind them until it is told to end. */
const open = (...results: readonly ExecutionResult[]): OpenSource =>
  async function* (over) {
    yield* results;
    if (!over.aborted) await new Promise((resolve) => over.addEventListener('abort', resolve, { once: true }));
  };

interface Reading {
  readonly updates: AsyncGenerator<string, void>;
  readonly ends: readonly StreamEnd[];
  readonly renew: () => void;
  readonly stop: () => void;
}

const read = (sources: readonly (OpenSource | null)[], { resumeWithinMs = 10_000 } = {}): Reading => {
  const over = new AbortController();
  const ends: StreamEnd[] = [];
  const rest = [...sources];
  let renew = (): void => undefined;
  const end = (reason: StreamEnd): void => {
    ends.push(reason);
    over.abort(reason);
  };
  const updates = readLiveUpdates({ openSource: () => (rest.length > 1 ? rest.shift()! : rest[0]!), over: over.signal, onStale: (call) => ((renew = call), () => undefined), resumeWithinMs, end });
  return { updates, ends, renew: () => renew(), stop: () => over.abort() };
};
const next = async ({ updates }: Reading): Promise<unknown> => {
  const { value } = await updates.next();
  return typeof value === 'string' ? (JSON.parse(value) as { data: { shown: unknown } }).data.shown : 'the end';
};

describe('the updates of a live view, out of one source after the other', () => {
  it('go on with the next source when one ends, and say nothing twice', async () => {
    const reading = read([source(shown(1), shown(2)), source(shown(2)), source(shown(2), shown(3)), open()]);
    expect([await next(reading), await next(reading), await next(reading)]).toEqual([1, 2, 3]);
    reading.stop();
  });

  it('move to another source when there is another supergraph', async () => {
    const reading = read([open(shown(1)), open(shown(2))]);
    expect(await next(reading)).toBe(1);
    const moved = next(reading);
    reading.renew();
    expect(await moved).toBe(2);
    reading.stop();
  });

  it('end when the operation is not valid any more', async () => {
    const reading = read([source(shown(1)), null]);
    expect([await next(reading), await next(reading), reading.ends]).toEqual([1, 'the end', ['operation not valid any more']]);
  });

  it('end with a refusal, behind which there is nothing more to come', async () => {
    const reading = read([source(lost('FORBIDDEN'))]);
    expect([await next(reading), await next(reading), reading.ends]).toEqual([null, 'the end', ['answered']]);
  });

  it('go on behind an update that failed, as long as its source does', async () => {
    const reading = read([open(lost('INTERNAL_SERVER_ERROR'), shown(2))]);
    expect([await next(reading), await next(reading)]).toEqual([null, 2]);
    reading.stop();
  });

  it('keep an outage to themselves while it may pass, and then tell it and end', async () => {
    const passing = read([source(shown(1)), source(lost('SUBGRAPH_UNAVAILABLE')), open(shown(2))]);
    expect([await next(passing), await next(passing)]).toEqual([1, 2]);
    passing.stop();
    const lasting = read([source(shown(1)), source(lost('SUBGRAPH_UNAVAILABLE'))], { resumeWithinMs: 0 });
    expect([await next(lasting), await next(lasting), await next(lasting), lasting.ends]).toEqual([1, null, 'the end', ['department away']]);
  });

  it('null alone is an answer, not the loss of the source', async () => {
    const reading = read([open(shown(null), shown(1))]);
    expect([await next(reading), await next(reading)]).toEqual([null, 1]);
    reading.stop();
  });
});
