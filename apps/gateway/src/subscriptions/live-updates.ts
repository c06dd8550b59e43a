import { setTimeout as pause } from 'node:timers/promises';
import type { FormattedExecutionResult } from 'graphql';
import type { StreamEnd } from './stream-end.ts';

/** One source of updates: a stream of the department that owns the root field, completed by the others. */
export type OpenSource = (over: AbortSignal) => AsyncGenerator<FormattedExecutionResult, void>;

export interface LiveUpdatesParts {
  /** Opens a source, each time anew: with the present supergraph, and with a fresh word on who calls. Null: the operation is not valid any more. */
  readonly openSource: () => OpenSource | null;
  /** Aborted when the live view is over. */
  readonly over: AbortSignal;
  /** Calls when sources should be opened anew, because there is another supergraph. Returns what ends that. */
  readonly onStale: (renew: () => void) => () => void;
  /** How long sources may fail before that is told. */
  readonly resumeWithinMs: number;
  readonly end: (reason: StreamEnd) => void;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/**
 * What a client of a subscription reads: the updates of one source after the other, as JSON text. A source ends when its department restarts, when it wants
 * to hear again who calls, when its connection breaks, or when the supergraph is exchanged; the next one begins with what there is by then, which
 * the client reads only if it is news. So nothing is lost, and nothing of this is to be seen, unless it lasts too long.
 */
export async function* readLiveUpdates({ openSource, over, onStale, resumeWithinMs, end }: LiveUpdatesParts): AsyncGenerator<string, void> {
  let told = '';
  let failures = 0;
  let failsSince = 0;
  while (!over.aborted) {
    const open = openSource();
    if (open === null) return end('operation not valid any more');
    const source = new AbortController();
    const forget = onStale(() => source.abort());
    let last: FormattedExecutionResult | null = null;
    let isFirst = true;
    for await (const result of open(AbortSignal.any([over, source.signal]))) {
      last = result;
      if (isAway(result)) break;
      failures = 0;
      const text = JSON.stringify(result);
      if (!isFirst || text !== told) yield text;
      told = text;
      isFirst = false;
    }
    forget();
    if (over.aborted) return;
    if (last !== null && hasNothing(last) && !isAway(last)) return end('answered');
    if (last === null || isAway(last)) {
      failures += 1;
      if (failures === 1) failsSince = performance.now();
      if (last !== null && performance.now() - failsSince > resumeWithinMs) {
        yield JSON.stringify(last);
        return end('department away');
      }
      await pause(spread(Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS)), undefined, { signal: over }).catch(() => undefined);
    }
  }
}

const AWAY = new Set<unknown>(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT']);

/** The root field is lost, and with it the stream that it came from. What other departments owe to an update is no reason to open it anew. */
const isAway = (result: FormattedExecutionResult): boolean => hasNothing(result) && (result.errors ?? []).some(({ path, extensions }) => (path?.length ?? 0) <= 1 && AWAY.has(extensions?.code));

/** A subscription has one root field. Null alone is an answer, too: what the caller may not see, or not yet. */
const hasNothing = ({ data, errors }: FormattedExecutionResult): boolean => errors !== undefined && Object.values(data ?? {}).every((value) => value === null);

/** Subscribers that lost the same department do not come back all at once. */
const spread = (milliseconds: number): number => milliseconds * (0.5 + Math.random());
