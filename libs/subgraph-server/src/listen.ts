import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const RECONNECT_AFTER_MS = 1_000;
const CONNECT_WITHIN_MS = 5_000;

/**
 * Calls `onNotice` for each NOTIFY on the channels, with its payload. A lost connection is made again; since notices are missed
 * meanwhile, `onNotice` is also called for every channel after each connection: with null, for all that may have been missed.
 *
 * @returns a function that stops listening
 */
export const listen = (url: string, channels: readonly string[], onNotice: (channel: string, payload: string | null) => void): (() => Promise<void>) => {
  const leaving = new AbortController();
  const left = new Promise<void>((resolve) => leaving.signal.addEventListener('abort', () => resolve()));
  const listenOnce = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: url, application_name: 'listen', connectionTimeoutMillis: CONNECT_WITHIN_MS, keepAlive: true });
    const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
    client.on('error', () => undefined);
    client.on('notification', ({ channel, payload }) => onNotice(channel, payload ?? ''));
    try {
      await client.connect();
      for (const channel of channels) await client.query(`LISTEN ${channel}`);
      for (const channel of channels) onNotice(channel, null);
      await Promise.race([ended, left]);
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  const run = async (): Promise<void> => {
    while (!leaving.signal.aborted) {
      await listenOnce().catch(() => undefined);
      await pause(RECONNECT_AFTER_MS, undefined, { signal: leaving.signal }).catch(() => undefined);
    }
  };
  const finished = run();
  return () => {
    leaving.abort();
    return finished;
  };
};
