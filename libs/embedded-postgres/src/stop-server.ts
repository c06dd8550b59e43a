import { setTimeout as wait } from 'node:timers/promises';
import { findRunningPostmaster, isServerOf } from './postmaster.ts';

const POLL_MS = 20;
const FAST_LIMIT_MS = 30_000;

/** A fast shutdown (SIGINT): open transactions are rolled back, the cluster is left clean. Returns when the server is gone. */
export const stopServer = async (pid: number, directory: string): Promise<void> => {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isServerOf(pid, directory)) return;
    process.kill(pid, signal);
    const giveUpAt = Date.now() + FAST_LIMIT_MS;
    while (isServerOf(pid, directory) && Date.now() < giveUpAt) await wait(POLL_MS);
  }
};

/** Stops whatever server works on this data directory. */
export const stopServerOf = async (directory: string): Promise<void> => {
  const running = findRunningPostmaster(directory);
  if (running !== null) await stopServer(running.pid, directory);
};
