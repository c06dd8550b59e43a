import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const GATEWAY_CORE = 0;

/**
 * Leaves one core to the gateway alone and keeps this process, and all that it starts from now on, off it: who asks too much shall not be slowed down by who
 * answers. Returns the words before the command that starts a gateway there; none where the machine has one core, or cannot tell processes where to run.
 */
export const leaveCoreToGateway = (): readonly string[] => {
  const others = `${GATEWAY_CORE + 1}-${availableParallelism() - 1}`;
  const isKeptOff = availableParallelism() > 1 && spawnSync('taskset', ['-a', '-c', '-p', others, String(process.pid)]).status === 0;
  return isKeptOff ? ['taskset', '-c', String(GATEWAY_CORE)] : [];
};
