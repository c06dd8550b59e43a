import type { z } from 'zod';

/** Departments that publish or consume (部门). */
export const departments = ['enterprises', 'visits', 'appeals', 'policies', 'credit'] as const;

export type Department = (typeof departments)[number];

/** The consumers of what every department keeps a copy of. */
export const everyDepartmentBut = (publisher: Department): readonly Department[] => departments.filter((department) => department !== publisher);

/**
 * A published fact of a department, as CloudEvents 1.0.
 *
 * - `STATE`: `data` is the whole state of `subject` at `stateVersion`; a consumer applies it when it is newer than its copy.
 * - `FACT`: something that happened once; applied once by its id, in any order, and never dropped.
 */
export interface EventContract<Data = unknown> {
  readonly type: `${Department}.${string}`;
  readonly publisher: Department;
  readonly kind: 'STATE' | 'FACT';
  readonly consumers: readonly Department[];
  readonly schema: z.ZodType<Data>;
}

export type DataOf<Contract> = Contract extends EventContract<infer Data> ? Data : never;

/** What a department hands to its outbox. Instants are ISO 8601 in UTC. */
export interface NewEvent<Data = unknown> {
  readonly contract: EventContract<Data>;
  /** The id of what the event is about. */
  readonly subject: string;
  /** The version of the state; null for facts. */
  readonly stateVersion: number | null;
  /** GB/T 2260 code of the jurisdiction. */
  readonly divisionCode: string;
  readonly occurredAt: Date;
  readonly data: Data;
}

/** CloudEvents 1.0 in JSON, with three extension attributes. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: Department;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly divisioncode: string;
  readonly stateversion?: number;
  readonly requestid?: string;
  readonly data: unknown;
}
