import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withClient } from '@qinqing/database';
import { signIn } from '@qinqing/sign-in';
import { startStack, type ServiceName, type Stack } from '@qinqing/stack';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: { readonly code: string } & Record<string, unknown> }[];
  readonly text: string;
}

export interface Client {
  run(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  /** The same, and every error fails the test. */
  get(query: string, variables?: Record<string, unknown>): Promise<any>;
}

/** The whole platform as a user meets it: every process, demo data of a seed, and one public endpoint. */
export interface Platform {
  readonly stack: Stack;
  readonly url: string;
  as(persona: string | null): Promise<Client>;
  token(persona: string): Promise<string>;
  /** Sets the departments' clock, e.g. to a working day whose calendar is published. */
  setClock(instant: Date): void;
  /** Has a department look for what is overdue, as it does by itself each minute. */
  sweep(department: ServiceName, job: string): Promise<void>;
  /** Waits until every outbox is empty and every copy is filled. */
  settled(): Promise<void>;
  sql(service: ServiceName, statement: string, parameters?: readonly unknown[]): Promise<any[]>;
  stop(): Promise<void>;
}

export const startPlatform = async ({ seed = 1 }: { readonly seed?: number } = {}): Promise<Platform> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'qinqing-e2e-'));
  const stack = await startStack({ dataDir, port: 0, isDemo: true, scale: 'tiny', seed, isThrowaway: true, environment: { LOG_LEVEL: 'warn' } });
  const tokens = new Map<string, Promise<string>>();
  const token = (persona: string): Promise<string> => {
    const known = tokens.get(persona) ?? signIn({ issuer: stack.urls.identity, persona }).then(({ accessToken }) => accessToken);
    tokens.set(persona, known);
    return known;
  };
  const sql: Platform['sql'] = (service, statement, parameters = []) =>
    withClient(stack.databaseUrl(service).ownerUrl, async (client) => (await client.query(statement, [...parameters])).rows as any[]);
  let offsetMs = 0;
  return {
    stack,
    url: stack.urls.graphql,
    token,
    as: async (persona) => createClient(stack.urls.graphql, persona === null ? null : await token(persona)),
    setClock: (instant) => {
      stack.clock.advance(instant.getTime() - Date.now() - offsetMs);
      offsetMs = instant.getTime() - Date.now();
    },
    sweep: async (department, job) => {
      await sql(department, 'SELECT graphile_worker.add_job($1)', [job]);
    },
    settled: () => until(async () => (await isQuiet(sql, 'enterprises')) && (await isQuiet(sql, 'visits'))),
    sql,
    stop: async () => {
      await stack.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
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

const createClient = (url: string, token: string | null): Client => {
  const run: Client['run'] = async (query, variables = {}, headers = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return readAnswer(response);
  };
  return {
    run,
    get: async (query, variables) => {
      const { data, errors, text } = await run(query, variables);
      if (errors.length > 0) throw new Error(text);
      return data;
    },
  };
};

export const readAnswer = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const body = JSON.parse(text) as { data?: unknown; errors?: Answer['errors'] };
  return { status: response.status, headers: response.headers, data: body.data ?? null, errors: body.errors ?? [], text };
};
