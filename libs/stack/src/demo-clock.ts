import { StackFault } from './stack-fault.ts';
import type { StackPlan } from './stack-plan.ts';
import { readFileIfThere, writeWholeFile } from './whole-file.ts';

/** The domain clock of all services, in demonstration mode only: real time plus an offset that a file holds. */
export interface DemoClock {
  /** Moves the clock on; a negative number moves it back. */
  advance(byMs: number): void;
  /** Back to real time. */
  reset(): void;
}

export const openDemoClock = ({ isDemo, directory }: StackPlan): DemoClock => {
  const write = (offsetMs: number): void => {
    if (!isDemo) throw new StackFault('只有示范模式可以调整时钟。', 'The clock can be set in demonstration mode only.');
    writeWholeFile(directory.clock, `${offsetMs}\n`);
  };
  return {
    advance: (byMs) => write(Number(readFileIfThere(directory.clock) ?? 0) + Math.round(byMs)),
    reset: () => write(0),
  };
};
