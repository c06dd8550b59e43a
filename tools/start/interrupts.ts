export interface Interrupts {
  /** Aborted by the first interrupt. */
  readonly signal: AbortSignal;
  /** Resolves at the first interrupt. */
  readonly first: Promise<void>;
  stopListening(): void;
}

/** A terminal sends Ctrl-C to everybody, and npm sends it on once more: what comes this close is one press of the key. */
const SAME_PRESS_MS = 700;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The first Ctrl-C stops in order; the second leaves at once, and the services notice by themselves that nobody supervises them. */
export const listenForInterrupts = (): Interrupts => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const leaving = new AbortController();
  let firstAt = 0;
  const interrupt = (): void => {
    if (leaving.signal.aborted) {
      if (Date.now() - firstAt > SAME_PRESS_MS) process.exit(130);
      return;
    }
    firstAt = Date.now();
    leaving.abort();
    resolve();
  };
  for (const signal of SIGNALS) process.on(signal, interrupt);
  return {
    signal: leaving.signal,
    first: promise,
    stopListening: () => {
      for (const signal of SIGNALS) process.off(signal, interrupt);
    },
  };
};
