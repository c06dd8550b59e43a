import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const RECONNECT_AFTER_MS = 1_000;

/**
 * Calls `onNotice` for each NOTIFY on the channels. A lost connection is made again; since notices are missed meanwhile,
 * `onNotice` is also called for every channel after each connection.
 *
 * @returns a function that stops listening
 */
export const listen = (url: string, channels: readonly string[], onNotice: (channel: string) => void): (() => Promise<void>) => {
  let isStopped = false;
  let client: pg.Client | null = null;
  const listenOnce = async (): Promise<void> => {
    client = new pg.Client({ connectionString: url, application_name: 'listen' });
    const ended = new Promise<void>((resolve) => {
      client?.once('end', resolve);
    });
    client.on('error', () => undefined);
    client.on('notification', ({ channel }) => onNotice(channel));
    await client.connect();
    for (const channel of channels) await client.query(`LISTEN ${channel}`);
    channels.forEach(onNotice);
    await ended;
  };
  const run = async (): Promise<void> => {
    while (!isStopped) {
      await listenOnce().catch(() => undefined);
      if (!isStopped) await pause(RECONNECT_AFTER_MS);
    }
  };
  const finished = run();
  return async () => {
    isStopped = true;
    await client?.end().catch(() => undefined);
    await finished;
  };
};
