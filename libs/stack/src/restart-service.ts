import { setTimeout as wait } from 'node:timers/promises';
import { findRunningService } from './claims.ts';
import { openDataDirectory } from './data-directory.ts';
import { askReadiness } from './readiness.ts';
import { services, type ServiceName } from './services.ts';
import { StackFault } from './stack-fault.ts';

export interface RestartRequest {
  readonly dataDir: string;
  /** The stack's first port. */
  readonly port: number;
  readonly name: ServiceName;
}

const POLL_MS = 100;
const LIMIT_MS = 60_000;

/** Restarts one service of a stack that runs elsewhere: asks it to leave; its supervisor brings it back. */
export const restartService = async ({ dataDir, port, name }: RestartRequest): Promise<void> => {
  const { run } = openDataDirectory(dataDir);
  const old = findRunningService(run, name);
  if (old === null) {
    throw new StackFault(`${name} 没有在此数据目录上运行。先启动：npm start`, `${name} does not run on this data directory. Start it first: npm start`);
  }
  process.kill(old.pid, 'SIGTERM');
  const url = `http://127.0.0.1:${port + services.find((service) => service.name === name)!.portOffset}`;
  for (const giveUpAt = Date.now() + LIMIT_MS; Date.now() < giveUpAt; await wait(POLL_MS)) {
    const current = findRunningService(run, name);
    if (current !== null && current.pid !== old.pid && (await askReadiness(url)).isReady) return;
  }
  throw new StackFault(`${name} 在一分钟内没有恢复。请查看 ${dataDir}/logs/${name}.log`, `${name} has not come back within a minute. See ${dataDir}/logs/${name}.log`);
};
