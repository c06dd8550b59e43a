import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A server process as its `postmaster.pid` tells. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

const PID_LINE = 0;
const PORT_LINE = 3;
const STATUS_LINE = 7;

/** The server that works on this data directory now; a `postmaster.pid` left by a crash does not count. */
export const findRunningPostmaster = (directory: string): Postmaster | null => {
  const postmaster = readPostmaster(directory);
  return postmaster !== null && isServerOf(postmaster.pid, directory) ? postmaster : null;
};

/**
 * After a crash another process may carry the number in `postmaster.pid`, and PostgreSQL would then refuse to start.
 * Call only when no server works on the directory.
 */
export const forgetStalePostmaster = (directory: string): void => rmSync(join(directory, 'postmaster.pid'), { force: true });

export const isProcessAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whether this process is a server, and works in this directory: a postmaster's working directory is its data directory. */
export const isServerOf = (pid: number, directory: string): boolean => {
  if (!isProcessAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux') return /^[^Z]\S*\s+.*postgres/.test(runPs(pid));
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === directory;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES' && readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  }
};

const runPs = (pid: number): string => {
  try {
    return execFileSync('ps', ['-p', `${pid}`, '-o', 'stat=,comm='], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
};

const readPostmaster = (directory: string): Postmaster | null => {
  try {
    const lines = readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[PID_LINE]);
    return pid > 0 ? { pid, port: Number(lines[PORT_LINE]), isReady: lines[STATUS_LINE]?.trim() === 'ready' } : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};
