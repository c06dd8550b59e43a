import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { sealEntries, signHead, type HeadKeys, type SignedHead } from '@qinqing/audit-chain';
import { publicCaller, type Caller } from '@qinqing/caller';
import { countStatements, type DataSource, openDataSource } from '@qinqing/database';
import type { CloudEvent, NewEvent } from '@qinqing/events';
import { createLogger } from '@qinqing/http-server';
import { applyEvents, createGraphServer, type BaseContext, type Changes, type Department, type EventOutcome } from '@qinqing/subgraph-server';
import type { GraphQLFormattedError } from 'graphql';
import { generateKeyPair } from 'jose';
import { subscribeInTest, TestChanges, type LiveAnswers } from './live-answers.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

export interface GraphAnswer<Data = Record<string, any>> {
  readonly data: Data | null;
  readonly errors: readonly GraphQLFormattedError[];
  /** Each SQL statement that the request caused. */
  readonly statements: readonly string[];
  /** What went wrong behind the errors that say nothing of it. */
  readonly causes: readonly unknown[];
}

export interface TestClient {
  run<Data = Record<string, any>>(query: string, variables?: Record<string, unknown>): Promise<GraphAnswer<Data>>;
  /** Begins a subscription, which sees what is committed from now on. */
  subscribe(query: string, variables?: Record<string, unknown>): Promise<LiveAnswers>;
}

/** A department as it runs, without HTTP: its own database, its real schema, a clock that stands still. */
export interface TestSubgraph {
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  as(caller: Partial<Caller>, options?: { readonly now?: Date | (() => Date) }): TestClient;
  /** Applies other departments' events as if their relay had delivered them. */
  applyEvents(events: readonly NewEvent<never>[] | readonly NewEvent[]): Promise<readonly EventOutcome[]>;
  runJob(name: string, payload?: unknown, options?: { readonly now?: Date }): Promise<void>;
  /** What the department has published so far, oldest first. */
  outbox(): Promise<readonly PublishedEvent[]>;
  /** Gives every audit entry its place and signs a head over them, as the running department does within seconds. */
  seal(options?: { readonly now?: Date }): Promise<SignedHead>;
  /** The public key that the heads of `seal` are verified with. */
  readonly headKeys: HeadKeys;
  /** Plain SQL as the department's owner, for rows that a spec starts from. */
  sql(statement: string, parameters?: readonly unknown[]): Promise<any[]>;
  close(): Promise<void>;
}

export interface PublishedEvent {
  readonly type: string;
  readonly subject: string;
  readonly state_version: string | null;
  readonly data: any;
  readonly consumers: readonly string[];
}

/** Monday, 1 September 2025, 10:00 in Shanghai. */
export const TEST_NOW = new Date('2025-09-01T02:00:00.000Z');

export const startTestSubgraph = async <Context extends BaseContext>(
  given: Department<Context>,
  { poolSize = 10 }: { readonly poolSize?: number } = {},
): Promise<TestSubgraph> => {
  const department = given as unknown as Department;
  const log = createLogger(department.name);
  const database = await createTestDatabase(department.name, department.migrations, { hasTimers: true });
  const dataSource = await openDataSource({ url: database.appUrl, applicationName: 'test', entities: department.entities, poolSize });
  const owner = await openDataSource({ url: database.ownerUrl, applicationName: 'test-owner', entities: [], poolSize: 1 });
  const server: ApolloServer<BaseContext> = createGraphServer({ schema: department.schema, log });
  await server.start();
  const changes = new TestChanges(database.appUrl, department.schema);
  const signer = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const chainKey = department.auditChain === undefined ? null : { name: department.auditChain.name, privateKey: signer.privateKey };
  return {
    database,
    dataSource,
    seal: async ({ now = TEST_NOW } = {}) => {
      if (chainKey === null) throw new Error(`${department.name} keeps no audit chain`);
      while ((await sealEntries(dataSource)) > 0);
      return signHead(dataSource, chainKey, now);
    },
    headKeys: () => signer.publicKey,
    as: (caller, { now = TEST_NOW } = {}) => {
      const clock = typeof now === 'function' ? now : () => now;
      const watched: Changes = { watch: (subject, isConcerned, options) => changes.watch(subject, (row) => isConcerned(row, clock()), options) };
      const contextAt = (requestId: string, moment = clock(), causes: unknown[] = []): BaseContext =>
        department.createContext({
          caller: { ...publicCaller, ...caller, subject: caller.subject ?? `test-${caller.roles?.[0] ?? 'public'}` },
          requestId,
          now: moment,
          dataSource,
          manager: dataSource.manager,
          log: collectErrors(log.child({ requestId }), causes),
          changes: watched,
          ...(chainKey === null ? {} : { signAuditHead: (manager) => signHead({ manager }, chainKey, moment) }),
        });
      return {
        run: async <Data>(query: string, variables: Record<string, unknown> = {}) =>
          countStatements(async (count) => {
            const causes: unknown[] = [];
            const { body } = await server.executeOperation({ query, variables }, { contextValue: contextAt(randomUUID(), clock(), causes) });
            if (body.kind !== 'single') throw new Error('incremental delivery is not expected here');
            return { data: (body.singleResult.data ?? null) as Data | null, errors: body.singleResult.errors ?? [], statements: [...count.statements], causes };
          }),
        subscribe: async (query, variables = {}) => {
          await changes.connect();
          return subscribeInTest({ schema: department.schema, query, variables, createContext: (asOf) => contextAt(randomUUID(), asOf) });
        },
      };
    },
    applyEvents: (events) => applyEvents(dataSource, department.events.consumes, (events as readonly NewEvent[]).map(toCloudEvent)),
    runJob: async (name, payload = {}, { now = TEST_NOW } = {}) => {
      const job = department.jobs.find((candidate) => candidate.name === name);
      if (job === undefined) throw new Error(`${department.name} has no job ${name}`);
      await job.run({ dataSource, now, log }, payload);
    },
    outbox: () =>
      owner.query(
        `SELECT e.type, e.subject, e.state_version, e.data, coalesce(array_agg(d.consumer) FILTER (WHERE d.consumer IS NOT NULL), '{}') AS consumers
         FROM outbox_event e LEFT JOIN outbox_delivery d ON d.event_id = e.id GROUP BY e.id ORDER BY e.sequence`,
      ),
    sql: (statement, parameters = []) => owner.query(statement, [...parameters]),
    close: async () => {
      await Promise.all([server.stop(), changes.stop()]);
      await Promise.all([dataSource.destroy(), owner.destroy()]);
      await database.drop();
    },
  };
};

const collectErrors = (log: BaseContext['log'], errors: unknown[]): BaseContext['log'] => {
  const write = log.error.bind(log) as (entry: { readonly err?: unknown }, message?: string) => void;
  log.error = (entry: { readonly err?: unknown }, message?: string) => {
    errors.push(entry.err);
    write(entry, message);
  };
  return log;
};

const toCloudEvent = (event: NewEvent): CloudEvent => ({
  specversion: '1.0',
  id: randomUUID(),
  source: event.contract.publisher,
  type: event.contract.type,
  subject: event.subject,
  time: event.occurredAt.toISOString(),
  datacontenttype: 'application/json',
  divisioncode: event.divisionCode,
  ...(event.stateVersion === null ? {} : { stateversion: event.stateVersion }),
  data: event.data,
});
