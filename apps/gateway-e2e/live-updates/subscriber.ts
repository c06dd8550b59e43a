import { createClient as createEventClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Platform } from '../platform.ts';

/** A live view as an application holds it. */
export interface Subscriber {
  /** The data of the next update. */
  next(): Promise<any>;
  /** True when an update waits to be read. */
  hasMore(): boolean;
  stop(): void;
}

/** By server-sent events, or by graphql-transport-ws. */
export const subscribe = async (platform: Platform, persona: string, query: string, how: 'events' | 'socket' = 'events'): Promise<Subscriber> => {
  const authorization = `Bearer ${await platform.token(persona)}`;
  const client =
    how === 'events'
      ? createEventClient({ url: platform.url, headers: { authorization } })
      : createSocketClient({ url: platform.url.replace('http', 'ws'), webSocketImpl: WebSocket, connectionParams: { authorization } });
  const updates: any[] = [];
  let wake: () => void = () => undefined;
  let failure: unknown = null;
  client.subscribe(
    { query },
    {
      next: (result) => {
        updates.push(result);
        wake();
      },
      error: (error) => {
        failure = error;
        wake();
      },
      complete: () => wake(),
    },
  );
  return {
    next: async () => {
      while (updates.length === 0 && failure === null) await new Promise<void>((resolve) => (wake = resolve));
      if (failure !== null) throw new Error(JSON.stringify(failure));
      const { data, errors } = updates.shift();
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    hasMore: () => updates.length > 0,
    stop: () => void client.dispose(),
  };
};
