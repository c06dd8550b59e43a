import { generateSigningKeys } from '@qinqing/caller';
import type { DepartmentUrls } from '@qinqing/database';
import { claimService, isSharedWithOthers, type Claim } from './claims.ts';
import { provisionDatabases } from './databases.ts';
import { openDemoClock, type DemoClock } from './demo-clock.ts';
import { loadDemoDataOnce } from './demo-data.ts';
import { bundleExplorer, type ExplorerPages } from './explorer.ts';
import { awaitGraph } from './graph-readiness.ts';
import { requireFreePorts } from './ports.ts';
import { reportStep, type StackStep } from './progress.ts';
import type { ServiceName } from './services.ts';
import { StackFault } from './stack-fault.ts';
import { planStack, type StackOptions, type StackPlan } from './stack-plan.ts';
import { prepareServices, startServices, stopServices, type StackService } from './start-services.ts';
import { supervisePostgres } from './supervise-postgres.ts';
import { createUndoList, type UndoList } from './undo-list.ts';

/** Services, supervised, on one PostgreSQL. */
export interface Stack {
  readonly urls: Readonly<Record<ServiceName | 'graphql', string>>;
  /** Connection URL of a role that may create databases and roles. */
  readonly adminUrl: string;
  /** `pid` is null when somebody else runs the server. */
  readonly postgres: { readonly pid: number | null };
  readonly clock: DemoClock;
  /** Null: this stack shows none. */
  readonly explorer: ExplorerPages | null;
  /** @throws StackFault when the service is not part of this stack */
  service(name: ServiceName): StackService;
  databaseUrl(name: ServiceName): DepartmentUrls;
  /** The newest lines of a service's output, oldest first. */
  logs(name: ServiceName): readonly string[];
  /** Services first, each draining for at most 10 s, PostgreSQL last. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL, the databases, all selected services and, the first time, the demonstration data; returns when the
 * graph answers. When it cannot, everything that was started is stopped again.
 *
 * @throws StackFault or PostgresUnavailable with what to do about it
 */
export const startStack = async (options: StackOptions): Promise<Stack> => {
  const plan = await planStack(options);
  const started = createUndoList();
  const leaving = new AbortController();
  const stop = (): Promise<void> => {
    leaving.abort(new StackFault('启动被中止。', 'Starting was interrupted.'));
    return started.unwind();
  };
  const stopOnAbort = (): void => void stop();
  options.signal?.addEventListener('abort', stopOnAbort);
  started.add(() => options.signal?.removeEventListener('abort', stopOnAbort));
  try {
    return await bringUp(plan, options, started, leaving.signal, stop);
  } catch (error) {
    await stop();
    throw leaving.signal.aborted && options.signal?.aborted ? leaving.signal.reason : error;
  }
};

const bringUp = async (plan: StackPlan, options: StackOptions, started: UndoList, leaving: AbortSignal, stop: Stack['stop']): Promise<Stack> => {
  const step = <Result>(name: StackStep, work: () => Promise<Result>): Promise<Result> => {
    leaving.throwIfAborted();
    return reportStep(plan.report, name, work);
  };
  const claims = await claimServices(plan, started);
  await requireFreePorts(plan.selected.map(({ name, portOffset }) => ({ owner: name, port: plan.port + portOffset })), plan.host);
  await generateSigningKeys(plan.directory.keys, plan.all.map(({ name }) => name));
  const explorer = plan.explorerDirectory === null ? null : bundleExplorer(plan, plan.explorerDirectory);
  if (explorer !== null) started.add(explorer.cancel);
  const postgres = await step('postgres', () => supervisePostgres(plan, options));
  started.add(() => postgres.stop(isSharedWithOthers(plan.directory.run, plan.selected.map(({ name }) => name))));
  const databases = await step('databases', () => provisionDatabases(plan, postgres.adminUrl));
  const services = prepareServices(plan, claims, databases);
  started.add(() => stopServices(services));
  await step('services', () => startServices(plan, services));
  if (plan.isDemo) await loadDemoDataOnce(plan, { wanted: options, adminUrl: postgres.adminUrl, databases, signal: leaving });
  if (services.has('gateway')) await step('graph', () => awaitGraph(plan.urls.graphql, leaving));
  leaving.throwIfAborted();
  const service = (name: ServiceName): StackService => services.get(name) ?? fail(name);
  return {
    urls: plan.urls,
    adminUrl: postgres.adminUrl,
    postgres,
    clock: openDemoClock(plan),
    explorer,
    service,
    databaseUrl: (name) => databases.get(name) ?? fail(name),
    logs: (name) => service(name).recentLines(),
    stop,
  };
};

const claimServices = async (plan: StackPlan, started: UndoList): Promise<Map<ServiceName, Claim>> => {
  const claims = new Map<ServiceName, Claim>();
  for (const { name } of plan.selected) {
    const claim = await claimService(plan.directory.run, name);
    claims.set(name, claim);
    started.add(claim.release);
  }
  return claims;
};

const fail = (name: ServiceName): never => {
  throw new StackFault(`此次启动不包括 ${name}，或它没有数据库。`, `${name} is not part of this stack, or has no database.`);
};
