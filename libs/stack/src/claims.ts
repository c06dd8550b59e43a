import { linkSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { identifyProcess, isSameProcessAlive, type ProcessIdentity } from './process-identity.ts';
import type { ServiceName } from './services.ts';
import { StackFault } from './stack-fault.ts';
import { readFileIfThere, writeWholeFile } from './whole-file.ts';

/** Who runs a service on this data directory: `run/<name>.pid`. */
interface ClaimRecord {
  readonly service: ProcessIdentity | null;
  readonly supervisor: ProcessIdentity;
}

/** One supervisor's exclusive right to run one service. */
export interface Claim {
  /** Writes down the process that now serves. */
  record(pid: number): void;
  release(): void;
}

const POLL_MS = 50;
/** A service whose supervisor was killed drains for at most 10 s. */
const LEFTOVER_LIMIT_MS = 12_000;

/**
 * Claims a service for this process. A service that a killed supervisor left behind is asked to leave first.
 *
 * @throws StackFault when another supervisor that is alive runs it
 */
export const claimService = async (runDirectory: string, name: ServiceName): Promise<Claim> => {
  const file = claimFile(runDirectory, name);
  const supervisor = identifyProcess(process.pid);
  while (!createExclusively(file, format({ service: null, supervisor }))) {
    const other = readClaim(runDirectory, name);
    if (other !== null && isSameProcessAlive(other.supervisor)) throw alreadyRunning(name, other.supervisor.pid);
    if (other?.service) await dismiss(other.service);
    rmSync(file, { force: true });
  }
  return {
    record: (pid) => writeWholeFile(file, format({ service: identifyProcess(pid), supervisor })),
    release: () => rmSync(file, { force: true }),
  };
};

/** The process that serves now under a supervisor that is alive, or null. */
export const findRunningService = (runDirectory: string, name: ServiceName): ProcessIdentity | null => {
  const claim = readClaim(runDirectory, name);
  return claim !== null && claim.service !== null && isSameProcessAlive(claim.supervisor) ? claim.service : null;
};

/** Whether a supervisor that is alive has claimed a service that is none of `own`. */
export const isSharedWithOthers = (runDirectory: string, own: readonly ServiceName[]): boolean =>
  readdirSync(runDirectory)
    .filter((entry) => entry.endsWith('.pid') && !own.some((name) => entry === `${name}.pid`))
    .map((entry) => readClaim(runDirectory, entry.slice(0, -'.pid'.length)))
    .some((claim) => claim !== null && isSameProcessAlive(claim.supervisor));

const claimFile = (runDirectory: string, name: string): string => join(runDirectory, `${name}.pid`);

const format = ({ service, supervisor }: ClaimRecord): string =>
  [service?.pid ?? 0, service?.startedAt ?? '', supervisor.pid, supervisor.startedAt, ''].join('\n');

const readClaim = (runDirectory: string, name: string): ClaimRecord | null => {
  const [pid, startedAt = '', supervisorPid, supervisorStartedAt = ''] = (readFileIfThere(claimFile(runDirectory, name)) ?? '').split('\n');
  if (!Number(supervisorPid)) return null;
  const service = Number(pid) > 0 ? { pid: Number(pid), startedAt } : null;
  return { service, supervisor: { pid: Number(supervisorPid), startedAt: supervisorStartedAt } };
};

/** Linking fails when the name is taken, and the file is whole from its first moment. */
const createExclusively = (file: string, content: string): boolean => {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, content);
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own);
  }
};

const dismiss = async (leftover: ProcessIdentity): Promise<void> => {
  const giveUpAt = Date.now() + LEFTOVER_LIMIT_MS;
  if (isSameProcessAlive(leftover)) process.kill(leftover.pid, 'SIGTERM');
  while (isSameProcessAlive(leftover)) {
    if (Date.now() > giveUpAt) process.kill(leftover.pid, 'SIGKILL');
    await wait(POLL_MS);
  }
};

const alreadyRunning = (name: ServiceName, supervisorPid: number): StackFault =>
  new StackFault(
    `${name} 已在此数据目录上运行（监管进程 ${supervisorPid}）。要重启它：npm start -- --restart ${name}；要再启动一套：PORT=5000 DATA_DIR=.qinqing/second npm start`,
    `${name} already runs on this data directory (supervisor ${supervisorPid}). To restart it: npm start -- --restart ${name}; to start a second stack: PORT=5000 DATA_DIR=.qinqing/second npm start`,
  );
