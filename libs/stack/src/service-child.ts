import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface ServiceChildRequest {
  readonly entryFile: string;
  readonly workingDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
}

const DRAIN_LIMIT_MS = 10_000;

/**
 * In a session of its own, so that Ctrl-C reaches only the supervisor, which stops things in order; with an IPC channel,
 * whose end tells the service that the supervisor is gone.
 */
export const spawnService = ({ entryFile, workingDirectory, environment }: ServiceChildRequest): ChildProcess =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entryFile], {
    cwd: workingDirectory,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });

/** SIGTERM, and SIGKILL after 10 s; returns when the process is gone and everything that it said has been read. */
export const endService = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  const lastResort = setTimeout(() => child.kill('SIGKILL'), DRAIN_LIMIT_MS);
  await ended;
  clearTimeout(lastResort);
};
