const callbacksOf = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back once when the client has gone away, at once when it has already. Returns how to stop waiting. A signal is listened to
 * once for all fetches of a request: Node warns of a leak when there are more than ten listeners.
 */
export const whenGone = (clientGone: AbortSignal, callback: () => void): (() => void) => {
  if (clientGone.aborted) {
    callback();
    return ignore;
  }
  const callbacks = callbacksOf.get(clientGone) ?? listen(clientGone);
  callbacks.add(callback);
  return () => callbacks.delete(callback);
};

const ignore = (): void => undefined;

const listen = (clientGone: AbortSignal): Set<() => void> => {
  const callbacks = new Set<() => void>();
  callbacksOf.set(clientGone, callbacks);
  clientGone.addEventListener('abort', () => callbacks.forEach((callback) => callback()), { once: true });
  return callbacks;
};
