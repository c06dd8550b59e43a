import type { Logger } from 'pino';
import type { AssertCaller } from '../../identity/caller-assertions.ts';
import type { DepartmentState } from '../../observability/live-state.ts';
import type { Department } from './department.ts';
import type { FetchSettings } from './fetch-settings.ts';
import { createHttpDepartment, type HttpDepartment } from './http-department.ts';
import { createMissingDepartment } from './missing-department.ts';

/** All departments that this process asks. They outlive a supergraph: connections and circuits stay when it is exchanged. */
export interface Departments {
  /** The same department for the same name. */
  readonly find: (name: string) => Department;
  readonly states: () => readonly DepartmentState[];
  readonly close: () => Promise<void>;
}

export interface DepartmentsOptions {
  readonly settings: {
    /** Base URL of each department, by name. */
    readonly peers: Readonly<Record<string, string>>;
    readonly departmentTimeoutMs: number;
    readonly departmentTimeoutsMs: Readonly<Record<string, number>>;
    readonly fetching: FetchSettings;
  };
  readonly assertCaller: AssertCaller;
  readonly logger: Logger;
  readonly clock: () => Date;
}

export const createDepartments = ({ settings, assertCaller, logger, clock }: DepartmentsOptions): Departments => {
  const { peers, departmentTimeoutMs, departmentTimeoutsMs, fetching } = settings;
  const known = new Map<string, HttpDepartment>();
  const create = (name: string): HttpDepartment => {
    const baseUrl = peers[name];
    if (baseUrl === undefined) return createMissingDepartment(name);
    const limits = { ...fetching.limits, ...fetching.exceptions[name] };
    const timeoutMs = departmentTimeoutsMs[name] ?? departmentTimeoutMs;
    return createHttpDepartment({ name, baseUrl, timeoutMs, limits, isDeduplicating: fetching.isDeduplicating, assertCaller, logger, clock });
  };
  return {
    find: (name) => {
      const found = known.get(name) ?? create(name);
      known.set(name, found);
      return found;
    },
    states: () => [...known.values()].map(({ state }) => state()),
    close: async () => {
      await Promise.all([...known.values()].map(({ close }) => close()));
    },
  };
};
