import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** The gateway that is measured has this one, alone. */
export const GATEWAY_CORE = 0;

const lastCore = availableParallelism() - 1;
const moveTo = (cores: string): boolean => spawnSync('taskset', ['-a', '-c', '-p', cores, String(process.pid)]).status === 0;

/**
 * Leaves one core to the gateway alone and keeps this process, and all that it starts from now on, off it: who asks shall not be slowed down by who
 * answers, nor the other way round. Returns the words before the command that starts a gateway there; none where the machine has one core, or cannot tell processes where to run.
 */
export const leaveCoreToGateway = (): readonly string[] => {
  const isKeptOff = lastCore > GATEWAY_CORE && moveTo(`${GATEWAY_CORE + 1}-${lastCore}`);
  return isKeptOff ? ['taskset', '-c', String(GATEWAY_CORE)] : [];
};

/** Ends what `leaveCoreToGateway` began. */
export const takeEveryCore = (): void => void moveTo(`0-${lastCore}`);
