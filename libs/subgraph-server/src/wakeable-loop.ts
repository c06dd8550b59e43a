/** A piece of background work that goes on until it is stopped: at once when woken, otherwise after a pause. */
export interface WakeableLoop {
  wake(): void;
  stop(): Promise<void>;
}

export interface LoopOptions {
  /** Does one piece; true means that there may be more. */
  readonly step: () => Promise<boolean>;
  /** How long to rest when there is nothing to do, or after a failure; milliseconds. */
  readonly pauseMs: number;
  readonly onError: (error: unknown) => void;
}

export const startLoop = ({ step, pauseMs, onError }: LoopOptions): WakeableLoop => {
  let isStopped = false;
  let isWoken = false;
  let rouse: () => void = () => undefined;
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, pauseMs);
      rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async (): Promise<void> => {
    while (!isStopped) {
      isWoken = false;
      const hasMore = await step().catch((error: unknown) => {
        if (!isStopped) onError(error);
        return false;
      });
      if (!hasMore && !isWoken && !isStopped) await rest();
    }
  };
  const finished = run();
  return {
    wake: () => {
      isWoken = true;
      rouse();
    },
    stop: () => {
      isStopped = true;
      rouse();
      return finished;
    },
  };
};
