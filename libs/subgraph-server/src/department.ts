import type { SignedHead } from '@qinqing/audit-chain';
import type { Caller } from '@qinqing/caller';
import type { DataSource, EntityManager, EntitySchema, MigrationClass } from '@qinqing/database';
import type { CloudEvent, Department as DepartmentName, EventContract, NewEvent } from '@qinqing/events';
import type { Logger } from 'pino';
import type { GraphQLSchema } from 'graphql';
import type { Changes } from './live/change-feed.ts';

/** What every request brings: who calls, when, and where the department's data are. */
export interface BaseContext {
  readonly caller: Caller;
  readonly requestId: string;
  /** The instant of the request by the domain clock; nothing further down reads a clock. */
  readonly now: Date;
  readonly dataSource: DataSource;
  readonly manager: EntityManager;
  /** Every line of it carries the request id. */
  readonly log: Logger;
  /** What subscriptions wait for. */
  readonly changes: Changes;
  /** Signs the head of the department's audit chain as it is now, in the given transaction; a department without a chain has none. */
  readonly signAuditHead?: (manager: EntityManager) => Promise<SignedHead>;
  /** Empties the request's loaders; called after each mutation. */
  readonly forgetLoaded?: () => void;
}

export interface StateEvent<Data> {
  readonly subject: string;
  readonly version: number;
  readonly divisionCode: string;
  readonly data: Data;
}

export interface FactEvent<Data> {
  readonly id: string;
  readonly subject: string;
  readonly divisionCode: string;
  readonly occurredAt: Date;
  readonly data: Data;
}

/** Applies states that are newer than the copy; at most one event for each subject, ordered by subject. */
export interface StateHandler<Data = never> {
  readonly kind: 'STATE';
  readonly contract: EventContract<Data>;
  readonly apply: (manager: EntityManager, events: readonly StateEvent<Data>[]) => Promise<void>;
}

/** Applies a fact once: the event's id is remembered in the same transaction. */
export interface FactHandler<Data = never> {
  readonly kind: 'FACT';
  readonly contract: EventContract<Data>;
  readonly apply: (manager: EntityManager, event: FactEvent<Data>) => Promise<void>;
}

export type EventHandler = StateHandler | FactHandler;

/** Reads current states ordered by subject, so that a new consumer can fill its copy page by page. */
export interface StateReplay {
  readonly contract: EventContract<never>;
  readonly read: (manager: EntityManager, afterSubject: string, limit: number) => Promise<readonly NewEvent<never>[]>;
}

export interface JobContext {
  readonly dataSource: DataSource;
  readonly now: Date;
  readonly log: Logger;
}

/** A timer of the department: idempotent, since a job may run twice, and re-found by its sweep when a worker died with it. */
export interface Job {
  readonly name: string;
  /** When it also runs by the clock, as five cron fields in UTC. */
  readonly crontab?: string;
  readonly run: (context: JobContext, payload: unknown) => Promise<void>;
}

/** A department's subgraph as a value: no I/O happens before it is started. */
export interface Department<Context extends BaseContext = BaseContext> {
  readonly name: DepartmentName;
  readonly schema: GraphQLSchema;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly MigrationClass[];
  readonly createContext: (base: BaseContext) => Context;
  readonly events: { readonly consumes: readonly EventHandler[]; readonly replays: readonly StateReplay[] };
  readonly jobs: readonly Job[];
  /** Set when the department keeps an audit chain (审计链, SHR-15): its entries are then sealed and its heads signed while it runs. */
  readonly auditChain?: { readonly name: DepartmentName };
}

/** Keeps the type of an event's data between a contract and its handler, and lets handlers of different events share a list. */
export const onState = <Data>(contract: EventContract<Data>, apply: StateHandler<Data>['apply']): StateHandler => ({ kind: 'STATE', contract, apply }) as unknown as StateHandler;

export const onFact = <Data>(contract: EventContract<Data>, apply: FactHandler<Data>['apply']): FactHandler => ({ kind: 'FACT', contract, apply }) as unknown as FactHandler;

export type { CloudEvent };
