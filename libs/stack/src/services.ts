import { sqlNameOf } from '@qinqing/database';

export interface ServiceDefinition<Name extends string = string> {
  readonly name: Name;
  /** It listens on the stack's port plus this. */
  readonly portOffset: number;
  /** Departments answer the gateway and one another: they are in everybody's `PEERS`. */
  readonly isDepartment: boolean;
  /** Has a database `qinqing_<name>` and two roles of its own. */
  readonly hasDatabase: boolean;
  /** Its database is filled in demonstration mode. */
  readonly hasDemoData: boolean;
  /** Relative to the root of the workspace. */
  readonly entryFile: string;
  /** When one of these is not ready, its failure is reported and not that of the service that waits. */
  readonly waitsFor: readonly Name[];
}

/** Everything that runs. A new department is one row here, with the next port that is free. */
const table = [
  { name: 'gateway', portOffset: 0, isDepartment: false, hasDatabase: true, hasDemoData: false, entryFile: 'apps/gateway/src/main.ts', waitsFor: ['identity'] },
  { name: 'identity', portOffset: 1, isDepartment: false, hasDatabase: true, hasDemoData: true, entryFile: 'apps/identity/src/main.ts', waitsFor: [] },
  { name: 'enterprises', portOffset: 2, isDepartment: true, hasDatabase: true, hasDemoData: true, entryFile: 'apps/enterprises/src/main.ts', waitsFor: [] },
  { name: 'visits', portOffset: 3, isDepartment: true, hasDatabase: true, hasDemoData: true, entryFile: 'apps/visits/src/main.ts', waitsFor: [] },
  { name: 'appeals', portOffset: 4, isDepartment: true, hasDatabase: true, hasDemoData: true, entryFile: 'apps/appeals/src/main.ts', waitsFor: [] },
  { name: 'policies', portOffset: 5, isDepartment: true, hasDatabase: true, hasDemoData: true, entryFile: 'apps/policies/src/main.ts', waitsFor: [] },
  { name: 'credit', portOffset: 6, isDepartment: true, hasDatabase: true, hasDemoData: true, entryFile: 'apps/credit/src/main.ts', waitsFor: [] },
] as const satisfies readonly ServiceDefinition[];

export type ServiceName = (typeof table)[number]['name'];

export const services: readonly ServiceDefinition<ServiceName>[] = table;

/** Offset of the embedded PostgreSQL's port: no service has it. */
export const POSTGRES_PORT_OFFSET = 7;

/** How many ports in a row belong to a stack. */
export const countPorts = (all: readonly ServiceDefinition[]): number => Math.max(POSTGRES_PORT_OFFSET, ...all.map(({ portOffset }) => portOffset)) + 1;

export const databaseNameOf = (service: ServiceName): string => `qinqing_${sqlNameOf(service)}`;
