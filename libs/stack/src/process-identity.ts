import { readFileSync } from 'node:fs';

/** A process that is not mistaken for a later one with the same number: after a reboot, small numbers come again. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the kernel's own units; empty where the system does not tell. */
  readonly startedAt: string;
}

export const identifyProcess = (pid: number): ProcessIdentity => ({ pid, startedAt: readStat(pid)?.startedAt ?? '' });

export const isSameProcessAlive = ({ pid, startedAt }: ProcessIdentity): boolean => {
  if (!isAlive(pid)) return false;
  const stat = readStat(pid);
  return stat === null || (stat.startedAt === startedAt && stat.state !== 'Z');
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const STATE_FIELD = 0;
const START_TIME_FIELD = 19;

/** The fields of /proc/PID/stat after the program's name, which may itself hold blanks and parentheses. */
const readStat = (pid: number): { state: string; startedAt: string } | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[STATE_FIELD] ?? '', startedAt: fields[START_TIME_FIELD] ?? '' };
  } catch {
    return null;
  }
};
