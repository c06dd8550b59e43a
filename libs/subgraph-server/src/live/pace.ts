import { setTimeout as pause } from 'node:timers/promises';

export interface Pace {
  /** The least between two looks: what changes meanwhile is seen at the next one, together. */
  readonly restMs: number;
  /** Some of what is shown changes with the clock, and is announced by nobody: calls at moments that depend on nothing that is written, until it is stopped. */
  readonly regularly: (call: () => void) => () => void;
}

const usualPace: Pace = {
  restMs: 250,
  regularly: (call) => {
    const timer = setInterval(call, 60_000);
    return () => clearInterval(timer);
  },
};

/** Why to look: something was announced, the regular moment has come, or not any more. */
export type Reason = 'CHANGE' | 'CLOCK' | 'OVER';

export interface Rhythm {
  /** When the next look is due, and why. A regular moment comes before a change. */
  readonly next: () => Promise<Reason>;
  readonly stop: () => void;
}

/** When a live view is looked at again. */
export const startPace = (changes: AsyncIterator<unknown>, over: AbortSignal, { restMs, regularly }: Pace = usualPace): Rhythm => {
  let isRegular = false;
  let isChanged = false;
  let isListening = false;
  let wake: () => void = () => undefined;
  const stopRegular = regularly(() => {
    isRegular = true;
    wake();
  });
  const end = (): void => wake();
  over.addEventListener('abort', end, { once: true });
  /** One change is waited for at a time, and stays waited for while a regular look is taken. */
  const listen = (): void => {
    if (isListening || isChanged) return;
    isListening = true;
    void changes.next().then(() => {
      isListening = false;
      isChanged = true;
      wake();
    });
  };
  return {
    next: async () => {
      if (restMs > 0) await pause(restMs, undefined, { signal: over }).catch(() => undefined);
      while (!over.aborted && !isRegular && !isChanged) {
        listen();
        await new Promise<void>((resolve) => (wake = resolve));
      }
      if (over.aborted) return 'OVER';
      const reason = isRegular ? 'CLOCK' : 'CHANGE';
      isRegular = false;
      isChanged = false;
      return reason;
    },
    stop: () => {
      stopRegular();
      over.removeEventListener('abort', end);
      void changes.return?.();
    },
  };
};
