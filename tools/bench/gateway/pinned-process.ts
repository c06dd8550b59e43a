import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** `/proc` counts processor time in hundredths of a second. */
const TICK_MS = 10;
const START_TIMEOUT_MS = 60_000;
const canPin = spawnSync('taskset', ['--version']).status === 0;

export interface ObservedProcess {
  /** User and system time so far. */
  readonly cpuMs: () => number;
  readonly residentMegabytes: () => number;
}

export interface PinnedProcess extends ObservedProcess {
  readonly stop: () => Promise<void>;
}

export const observeProcess = (pid: number): ObservedProcess => ({
  cpuMs: () => readCpu(pid),
  residentMegabytes: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024,
});

export interface Start {
  /** Null: wherever this process may run. */
  readonly core: number | null;
  readonly env: NodeJS.ProcessEnv;
  /** Asked for until it is true, of a process that does not say by itself that it is ready. */
  readonly isReady?: () => Promise<boolean>;
}

/** Starts a TypeScript file as a process on one core, where the machine can do that, and waits until it says that it is ready. */
export const startPinned = async (file: URL, { core, env, isReady }: Start): Promise<PinnedProcess> => {
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', file.pathname];
  const [command, ...rest] = (canPin && core !== null ? ['taskset', '-c', String(core), ...node] : node) as [string, ...string[]];
  const said: string[] = [];
  const child = spawn(command, rest, { env: { ...process.env, NODE_ENV: 'production', ...env }, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  child.stderr?.on('data', (chunk: Buffer) => void said.push(chunk.toString()));
  await waitFor(child, said, file, isReady);
  return {
    ...observeProcess(child.pid!),
    stop: () =>
      new Promise<void>((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
};

const waitFor = (child: ChildProcess, said: readonly string[], file: URL, isReady: (() => Promise<boolean>) | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`${file.pathname} ${why}\n${said.join('').slice(-4_000)}`));
    const timer = setTimeout(() => fail('did not start in time'), START_TIMEOUT_MS);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.once('message', done);
    if (isReady === undefined) return;
    const ask = async (): Promise<void> => {
      if (child.exitCode !== null) return;
      if (await isReady().catch(() => false)) done();
      else setTimeout(() => void ask(), 100);
    };
    void ask();
  });

/** How long a core stood still because the machine below gave its time to others, so far. */
export const readStolenMs = (core: number): number => Number(new RegExp(`^cpu${core} (?:\\d+ ){7}(\\d+)`, 'm').exec(readFileSync('/proc/stat', 'utf8'))?.[1] ?? 0) * TICK_MS;

const readCpu = (pid: number): number => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [user, system] = text.slice(text.lastIndexOf(')') + 2).split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * TICK_MS;
};
