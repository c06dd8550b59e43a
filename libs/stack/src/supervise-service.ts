import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Claim } from './claims.ts';
import type { ReportProgress } from './progress.ts';
import { askReadiness } from './readiness.ts';
import { endService, spawnService, type ServiceChildRequest } from './service-child.ts';
import type { ServiceLog } from './service-log.ts';
import type { ServiceName } from './services.ts';
import { StackFault } from './stack-fault.ts';

export interface SupervisionRequest extends ServiceChildRequest {
  readonly name: ServiceName;
  readonly url: string;
  readonly claim: Claim;
  readonly log: ServiceLog;
  readonly onProgress: ReportProgress;
}

/** One service, kept running. */
export interface SupervisedService {
  readonly url: string;
  /** Null while it is stopped or waits to be started again. */
  readonly pid: number | null;
  /** Starts it unless it runs; resolves when it is ready, rejects with StackFault when it does not get there. */
  start(): Promise<void>;
  /** SIGTERM, and SIGKILL after 10 s; it stays stopped until `start`. */
  stop(): Promise<void>;
  /** Sends a signal; a service that dies of it is started again. */
  kill(signal: NodeJS.Signals): void;
  restart(): Promise<void>;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** A service that was up this long has not failed to start: its next death counts as the first. */
const STEADY_MS = 5_000;
const DEATHS_UNTIL_GIVEN_UP = 3;
const READY_LIMIT_MS = 60_000;
const POLL_MS = 40;
const PAUSING: ReadonlySet<NodeJS.Signals> = new Set(['SIGSTOP', 'SIGCONT']);

/** Starts again, after a pause that doubles from 250 ms to 10 s, a service that ends without having been told to. */
export const superviseService = (request: SupervisionRequest): SupervisedService => {
  const { name, url, claim, log, onProgress } = request;
  let child: ChildProcess | null = null;
  let isWanted = false;
  let isKilledOnPurpose = false;
  let deathsInARow = 0;
  let nextStart: NodeJS.Timeout | undefined;
  let becomingReady: Promise<void> | null = null;

  const launch = (): void => {
    const startedAt = Date.now();
    const launched = spawnService(request);
    child = launched;
    claim.record(launched.pid ?? 0);
    log.begin();
    log.follow(launched.stdout!);
    log.follow(launched.stderr!);
    launched.once('exit', () => (child = null));
    // Later than `exit`: by now its last words have been read, and it may have been started again by hand.
    launched.once('close', (code, signal) => {
      if (isWanted && child === null) relaunch(Date.now() - startedAt, signal ?? `exit code ${code}`, code === 0 || isKilledOnPurpose);
      isKilledOnPurpose = false;
    });
    awaitReady().catch(() => {});
  };

  const relaunch = (livedMs: number, reason: string, isOnPurpose: boolean): void => {
    deathsInARow = isOnPurpose || livedMs > STEADY_MS ? 1 : deathsInARow + 1;
    const restartInMs = Math.min(FIRST_PAUSE_MS * 2 ** (deathsInARow - 1), LONGEST_PAUSE_MS);
    onProgress({ kind: 'service-ended', service: name, reason, lastLines: isOnPurpose ? [] : log.lastWords(), restartInMs });
    nextStart = setTimeout(launch, restartInMs);
  };

  const awaitReady = (): Promise<void> => {
    becomingReady ??= pollUntilReady().finally(() => (becomingReady = null));
    return becomingReady;
  };

  const pollUntilReady = async (): Promise<void> => {
    const startedAt = Date.now();
    for (;;) {
      const { isReady, waitingFor } = child === null ? { isReady: false, waitingFor: 'its next start' } : await askReadiness(url);
      if (isReady && child !== null) return onProgress({ kind: 'service-ready', service: name, elapsedMs: Date.now() - startedAt });
      if (!isWanted) throw new StackFault(`${name} 在就绪前被停止。`, `${name} was stopped before it was ready.`);
      if (deathsInARow >= DEATHS_UNTIL_GIVEN_UP) throw keepsDying(name, log.lastWords());
      if (Date.now() - startedAt > READY_LIMIT_MS) throw neverReady(name, waitingFor);
      await wait(POLL_MS);
    }
  };

  const start = async (): Promise<void> => {
    isWanted = true;
    clearTimeout(nextStart);
    if (child === null) {
      deathsInARow = 0;
      launch();
    }
    await awaitReady();
  };

  const stop = async (): Promise<void> => {
    isWanted = false;
    clearTimeout(nextStart);
    if (child !== null) await endService(child);
  };

  return {
    url,
    get pid() {
      return child?.pid ?? null;
    },
    start,
    stop,
    kill: (signal) => {
      isKilledOnPurpose = !PAUSING.has(signal);
      child?.kill(signal);
    },
    restart: async () => {
      await stop();
      await start();
    },
  };
};

const keepsDying = (name: ServiceName, lines: readonly string[]): StackFault =>
  new StackFault(`${name} 反复启动失败，最后的输出：`, `${name} fails to start again and again; its last words:\n${lines.join('\n')}`);

const neverReady = (name: ServiceName, waitingFor: string): StackFault =>
  new StackFault(`${name} 在一分钟内没有就绪（${waitingFor}）。`, `${name} was not ready within a minute (${waitingFor}).`);
