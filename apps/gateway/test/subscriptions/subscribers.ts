import { createClient as createEventClient } from 'graphql-sse';
import { createClient as createSocketClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { GraphUnderTest } from '../graph-under-test.ts';

export interface Update {
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: Record<string, unknown> }[];
}

export interface Subscriber {
  /** The next update; null when the subscription is over. */
  readonly next: () => Promise<Update | null>;
  readonly stop: () => void;
}

export interface Listening {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** By server-sent events, as a well-known client does it; connects once. */
export const subscribeByEvents = ({ url }: GraphUnderTest, query: string, { token, headers = {} }: Listening = {}): Subscriber => {
  const client = createEventClient({ url: `${url}/graphql`, retryAttempts: 0, headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers } });
  const results = client.iterate({ query });
  return { next: async () => ((await results.next()).value as Update | undefined) ?? null, stop: () => client.dispose() };
};

/** By graphql-transport-ws. */
export const connectSocket = ({ url }: GraphUnderTest, connectionParams: Record<string, unknown>, onClosed: (event: { readonly code: number; readonly reason: string }) => void = () => undefined): Client =>
  createSocketClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams, on: { closed: (event) => onClosed(event as { code: number; reason: string }) } });

export const subscribeBySocket = (client: Client, query: string): Subscriber => {
  const results = client.iterate({ query });
  return { next: async () => ((await results.next()).value as Update | undefined) ?? null, stop: () => void results.return?.() };
};

/** What comes as it comes: the status, and the stream's text as far as it was read. */
export const openStream = async ({ url }: GraphUnderTest, query: string, { token, headers = {} }: Listening = {}, signal: AbortSignal | null = null): Promise<{ readonly status: number; readonly readUntil: (pattern: RegExp) => Promise<string>; readonly response: Response }> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
    body: JSON.stringify({ query }),
    signal,
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    status: response.status,
    response,
    readUntil: async (pattern) => {
      while (!pattern.test(text)) {
        const { done, value } = await reader.read();
        if (done) return `${text}[end]`;
        text += value;
      }
      return text;
    },
  };
};

/** Until a condition holds that nothing announces. */
export const eventually = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};
