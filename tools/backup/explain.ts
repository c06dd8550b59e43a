import { PostgresUnavailable } from '@qinqing/embedded-postgres';
import { StackFault } from '@qinqing/stack';
import { ArchiveRefused } from './archive/archive-refused.ts';
import { CommandFault } from './command-fault.ts';
import { MistakenOrder } from './order.ts';

/** Runs a command, explains what went wrong, and returns the exit code. */
export const runExplained = async (work: () => Promise<0 | 1>, complain: (text: string) => void): Promise<0 | 1 | 2> => {
  try {
    return await work();
  } catch (error) {
    const isExplained = [ArchiveRefused, CommandFault, MistakenOrder, PostgresUnavailable, StackFault].some((fault) => error instanceof fault);
    complain(isExplained ? (error as Error).message : `未完成 · failed: ${String((error as Error)?.stack ?? error)}`);
    return error instanceof MistakenOrder ? 2 : 1;
  }
};
