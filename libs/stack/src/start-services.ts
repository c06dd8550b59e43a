import { join } from 'node:path';
import type { Claim } from './claims.ts';
import type { DatabaseUrls } from './databases.ts';
import { buildServiceEnvironment } from './service-environment.ts';
import { openServiceLog, readLoggedError } from './service-log.ts';
import type { ServiceName } from './services.ts';
import type { StackPlan } from './stack-plan.ts';
import { superviseService, type SupervisedService } from './supervise-service.ts';

export interface StackService extends SupervisedService {
  /** The newest lines of its output, oldest first. */
  recentLines(): readonly string[];
}

export type StackServices = ReadonlyMap<ServiceName, StackService>;

/** Prepares the selected services; nothing runs yet. */
export const prepareServices = (plan: StackPlan, claims: ReadonlyMap<ServiceName, Claim>, databases: DatabaseUrls): StackServices =>
  new Map(plan.selected.map((definition) => [definition.name, prepareService(plan, definition.name, claims.get(definition.name)!, databases)]));

const prepareService = (plan: StackPlan, name: ServiceName, claim: Claim, databases: DatabaseUrls): StackService => {
  const definition = plan.all.find((service) => service.name === name)!;
  const log = openServiceLog(join(plan.directory.logs, `${name}.log`), (line) => {
    const message = readLoggedError(line);
    if (message !== null) plan.report({ kind: 'service-error', service: name, message });
  });
  const supervised = superviseService({
    name,
    url: `http://${plan.reachableHost}:${plan.port + definition.portOffset}`,
    entryFile: join(plan.workspace, definition.entryFile),
    workingDirectory: plan.workspace,
    environment: buildServiceEnvironment(plan, definition, databases.get(name)),
    claim,
    log,
    onProgress: plan.report,
  });
  return Object.assign(supervised, { recentLines: log.recentLines });
};

/** Starts all of them at once and returns when all are ready. The failure reported is that of the service at fault. */
export const startServices = async (plan: StackPlan, running: StackServices): Promise<void> => {
  const starts = new Map([...running].map(([name, service]) => [name, service.start()]));
  const awaited = plan.selected.map(async ({ name, waitsFor }) => {
    try {
      await starts.get(name);
    } catch (error) {
      for (const other of waitsFor) await starts.get(other);
      throw error;
    }
  });
  await Promise.all(awaited);
};

export const stopServices = async (running: StackServices): Promise<void> => {
  await Promise.all([...running.values()].map((service) => service.stop()));
};
