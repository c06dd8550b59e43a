import { join, resolve } from 'node:path';
import { openDataDirectory, type DataDirectory } from './data-directory.ts';
import { finishInstallation } from './kept-data.ts';
import { findFreePorts } from './ports.ts';
import type { ReportProgress } from './progress.ts';
import { countPorts, POSTGRES_PORT_OFFSET, services, type ServiceDefinition, type ServiceName } from './services.ts';
import { StackFault } from './stack-fault.ts';

export interface StackOptions {
  /** Keeps the database, keys, passwords, logs and process ids. */
  readonly dataDir: string;
  /** The gateway's port, the first of a row; 0 for any that are free. */
  readonly port: number;
  /** Demonstration mode: personas, a clock that can be set, data loaded on the first start. */
  readonly isDemo: boolean;
  /** Size of the demonstration data, `tiny` unless said; must agree with what is loaded already. */
  readonly scale?: string | undefined;
  /** The same seed gives the same demonstration data; 1 unless said. */
  readonly seed?: number | undefined;
  /** In demonstration mode the gateway shows the explorer to browsers; its pages are bundled while the rest starts. False unless said. */
  readonly withExplorer?: boolean;
  /** A PostgreSQL server that somebody else runs; without it one is started. */
  readonly databaseUrl?: string | undefined;
  /** Run these services alone, e.g. beside a stack that was started without them. */
  readonly only?: readonly ServiceName[];
  readonly without?: readonly ServiceName[];
  /** The database is a temporary one without fsync, and goes when the stack stops. */
  readonly isThrowaway?: boolean;
  /** Added to the environment of every service. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly onProgress?: ReportProgress;
  /** Aborting stops the stack, also while it is still starting. */
  readonly signal?: AbortSignal;
  /** The workspace's root, table of services, loader of demonstration data and bundler of the explorer; specs give smaller ones. */
  readonly workspace?: string;
  readonly services?: readonly ServiceDefinition<ServiceName>[];
  readonly demoDataFile?: string;
  readonly explorerFile?: string;
}

/** The options with everything decided that can be decided before anything starts. */
export interface StackPlan {
  readonly directory: DataDirectory;
  readonly port: number;
  readonly postgresPort: number;
  /** What services listen on. */
  readonly host: string;
  /** Where services, and the supervisor, reach them. */
  readonly reachableHost: string;
  readonly isDemo: boolean;
  readonly all: readonly ServiceDefinition<ServiceName>[];
  readonly selected: readonly ServiceDefinition<ServiceName>[];
  readonly urls: Readonly<Record<ServiceName | 'graphql', string>>;
  /** Base URL of each department. */
  readonly peers: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly demoDataFile: string;
  readonly explorerFile: string;
  /** Where the explorer's pages are bundled to; null: this stack shows none. */
  readonly explorerDirectory: string | null;
  readonly environment: Readonly<Record<string, string>>;
  readonly report: ReportProgress;
}

const WORKSPACE = resolve(import.meta.dirname, '..', '..', '..');

export const planStack = async (options: StackOptions): Promise<StackPlan> => {
  await finishInstallation(options.dataDir);
  const all = options.services ?? services;
  const port = options.port === 0 ? await findFreePorts(countPorts(all)) : options.port;
  const workspace = options.workspace ?? WORKSPACE;
  const host = options.environment?.HOST ?? process.env.HOST ?? '127.0.0.1';
  const reachableHost = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const directory = openDataDirectory(options.dataDir);
  const selected = selectServices(all, options);
  const showsExplorer = options.withExplorer === true && options.isDemo && selected.some(({ name }) => name === 'gateway');
  const baseUrls = all.map(({ name, portOffset, isDepartment }) => [name, `http://${isDepartment ? reachableHost : 'localhost'}:${port + portOffset}`] as const);
  const urls = Object.fromEntries(baseUrls) as Record<ServiceName, string>;
  return {
    directory,
    port,
    postgresPort: port + POSTGRES_PORT_OFFSET,
    host,
    reachableHost,
    isDemo: options.isDemo,
    all,
    selected,
    urls: { ...urls, graphql: `${urls.gateway}/graphql` },
    peers: Object.fromEntries(all.filter(({ isDepartment }) => isDepartment).map(({ name }) => [name, urls[name]])),
    workspace,
    explorerFile: options.explorerFile ?? join(workspace, 'apps', 'explorer', 'build.ts'),
    explorerDirectory: showsExplorer ? directory.explorer : null,
    demoDataFile: options.demoDataFile ?? join(workspace, 'tools', 'demo-data', 'main.ts'),
    environment: options.environment ?? {},
    report: options.onProgress ?? (() => {}),
  };
};

const selectServices = (
  all: readonly ServiceDefinition<ServiceName>[],
  { only = [], without = [] }: Pick<StackOptions, 'only' | 'without'>,
): readonly ServiceDefinition<ServiceName>[] => {
  const known = all.map(({ name }) => name);
  const unknown = [...only, ...without].filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new StackFault(`没有名为 ${unknown.join('、')} 的服务；可选：${known.join('、')}。`, `There is no service ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  }
  return all.filter(({ name }) => (only.length === 0 || only.includes(name)) && !without.includes(name));
};
