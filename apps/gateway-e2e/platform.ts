import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll } from '@jest/globals';
import { withClient } from '@qinqing/database';
import { openSession, type Session } from '@qinqing/sign-in';
import { services, startStack, type ServiceName, type Stack } from '@qinqing/stack';
import { createClient, type Client } from './client.ts';

/** The whole platform as a user meets it: every process, demo data of a seed, and one public endpoint. */
export interface Platform {
  readonly stack: Stack;
  readonly url: string;
  /** Where keys and passwords lie, for the commands of an operator. */
  readonly dataDir: string;
  /** A person or a bank, or null for nobody. */
  as(persona: string | null): Promise<Client>;
  session(persona: string): Promise<Session>;
  token(persona: string): Promise<string>;
  /** Sets the departments' clock, e.g. to a working day whose calendar is published. */
  setClock(instant: Date): void;
  /** Back to the real time, for which the demo data are made. */
  resetClock(): void;
  /** Has a department look for what is overdue, as it does by itself each minute. */
  sweep(department: ServiceName, job: string): Promise<void>;
  /** Waits until every outbox is empty and every copy is filled. */
  settled(): Promise<void>;
  sql(service: ServiceName, statement: string, parameters?: readonly unknown[]): Promise<any[]>;
  stop(): Promise<void>;
}

export const departments: readonly ServiceName[] = services.filter(({ isDepartment }) => isDepartment).map(({ name }) => name);

/** Those of which the demonstration data tell something. */
export const departmentsWithData: readonly ServiceName[] = services.filter(({ isDepartment, hasDemoData }) => isDepartment && hasDemoData).map(({ name }) => name);

interface PlatformRequest {
  readonly seed?: number;
  readonly withExplorer?: boolean;
  /** Of one operation, whoever asks; the gateway's own limits unless said. */
  readonly costLimit?: number;
}

/** In milliseconds: a department that gets a tenth of a core, since other tests run beside it, is slow and not away. */
const PATIENCE = { DEPARTMENT_TIMEOUT_MS: '20000', REQUEST_DEADLINE_MS: '20000' };

export const startPlatform = async ({ seed = 1, withExplorer = false, costLimit }: PlatformRequest = {}): Promise<Platform> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'qinqing-e2e-'));
  const forget = (): Promise<void> => rm(dataDir, { recursive: true, force: true });
  const stack = await startStack({ dataDir, port: 0, isDemo: true, scale: 'tiny', seed, withExplorer, isThrowaway: true, environment: { LOG_LEVEL: 'warn', ...PATIENCE, ...(costLimit !== undefined && { COST_LIMITS: JSON.stringify({ person: costLimit, officer: costLimit }) }) } }).catch(async (error: unknown) => {
    await forget();
    throw error;
  });
  const sessions = new Map<string, Promise<Session>>();
  const session = (persona: string): Promise<Session> => {
    const known = sessions.get(persona) ?? openSession({ issuer: stack.urls.identity, persona, keysDirectory: join(dataDir, 'keys') });
    sessions.set(persona, known);
    return known;
  };
  const url = stack.urls.graphql;
  const sql: Platform['sql'] = (service, statement, parameters = []) =>
    withClient(stack.databaseUrl(service).ownerUrl, async (client) => (await client.query(statement, [...parameters])).rows as any[]);
  let offsetMs = 0;
  return {
    stack,
    url,
    dataDir,
    session,
    token: async (persona) => (await session(persona)).accessToken,
    as: async (persona) => {
      if (persona === null) return createClient(url, () => Promise.resolve({}));
      const { authorize } = await session(persona);
      return createClient(url, () => authorize('POST', url));
    },
    setClock: (instant) => {
      stack.clock.advance(instant.getTime() - Date.now() - offsetMs);
      offsetMs = instant.getTime() - Date.now();
    },
    resetClock: () => {
      stack.clock.reset();
      offsetMs = 0;
    },
    sweep: async (department, job) => {
      await sql(department, 'SELECT graphile_worker.add_job($1)', [job]);
    },
    settled: async () => {
      for (const department of departments) await until(() => isQuiet(sql, department));
    },
    sql,
    stop: async () => {
      await stack.stop();
      await forget();
    },
  };
};

/** Several seconds on two cores, and more when other tests run beside it. */
const START_LIMIT_MS = 120_000;

/** One platform for all tests of a `describe`. */
export const usePlatform = (request: Parameters<typeof startPlatform>[0] = {}): (() => Platform) => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await startPlatform(request);
  }, START_LIMIT_MS);
  afterAll(() => platform.stop());
  return () => platform;
};

const isQuiet = async (sql: Platform['sql'], department: ServiceName): Promise<boolean> => {
  const [row] = await sql(
    department,
    `SELECT (SELECT count(*) FROM outbox_delivery WHERE state = 'PENDING') + (SELECT count(*) FROM replay WHERE state = 'REQUESTED') AS open`,
  );
  return Number(row.open) === 0;
};

/** Asks again until it holds; gives up after `withinMs`. */
export const until = async (holds: () => Promise<boolean>, withinMs = 15_000): Promise<void> => {
  const deadline = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`still not so after ${withinMs} ms`);
    await pause(50);
  }
};
