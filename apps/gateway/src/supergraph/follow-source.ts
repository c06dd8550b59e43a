import type { FoundSupergraph, SupergraphSource } from './supergraph-source.ts';

export interface Following {
  readonly pollMs: number;
  /** One at a time; the next reading waits for it. */
  readonly take: (found: FoundSupergraph) => Promise<void>;
  /** What kept the last reading from succeeding; null: it has succeeded. */
  readonly notice: (failure: Error | null) => void;
}

/** Reads a source again and again, at each poll and whenever it says that something may have changed. Returns what ends that. */
export const followSource = (source: SupergraphSource, { pollMs, take, notice }: Following): (() => Promise<void>) => {
  let isStopped = false;
  let isHeard = false;
  let wake: () => void = () => undefined;
  const hear = (): void => {
    isHeard = true;
    wake();
  };
  const stopListening = source.listen?.(hear) ?? (() => undefined);

  const look = async (): Promise<void> => {
    try {
      const found = await source.read();
      notice(null);
      if (found !== null && !isStopped) await take(found);
    } catch (error) {
      notice(error as Error);
    }
  };
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, isHeard || isStopped ? 0 : pollMs).unref();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const follow = async (): Promise<void> => {
    for (;;) {
      await rest();
      if (isStopped) return;
      isHeard = false;
      await look();
    }
  };
  const following = follow();
  return async () => {
    isStopped = true;
    stopListening();
    wake();
    await following;
  };
};
