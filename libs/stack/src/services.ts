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

export type ServiceName = 'gateway' | 'identity' | 'enterprises' | 'visits' | 'appeals' | 'policies' | 'credit';

/** Everything that runs. A new department is one row here, and its name in the type above. */
export const services: readonly ServiceDefinition<ServiceName>[] = [
  { name: 'gateway', portOffset: 0, isDepartment: false, hasDatabase: true, hasDemoData: false, entryFile: 'apps/gateway/src/main.ts', waitsFor: ['identity'] },
  { name: 'identity', portOffset: 1, isDepartment: false, hasDatabase: true, hasDemoData: true, entryFile: 'apps/identity/src/main.ts', waitsFor: [] },
  { name: 'enterprises', portOffset: 2, isDepartment: true, hasDatabase: true, hasDemoData: true, entryFile: 'apps/enterprises/src/main.ts', waitsFor: [] },
  { name: 'visits', portOffset: 3, isDepartment: true, hasDatabase: true, hasDemoData: true, entryFile: 'apps/visits/src/main.ts', waitsFor: [] },
  { name: 'appeals', portOffset: 4, isDepartment: true, hasDatabase: true, hasDemoData: true, entryFile: 'apps/appeals/src/main.ts', waitsFor: [] },
  { name: 'policies', portOffset: 5, isDepartment: true, hasDatabase: true, hasDemoData: true, entryFile: 'apps/policies/src/main.ts', waitsFor: [] },
  { name: 'credit', portOffset: 6, isDepartment: true, hasDatabase: true, hasDemoData: true, entryFile: 'apps/credit/src/main.ts', waitsFor: [] },
];

/** Offset of the embedded PostgreSQL's port: services have 0 … 6. */
export const POSTGRES_PORT_OFFSET = 7;

export const databaseNameOf = (service: ServiceName): string => `qinqing_${service}`;
