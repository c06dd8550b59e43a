import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSigningKeys, loadSigningKey, loadTrustedKeys, type TrustedKeys } from '@qinqing/caller';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { pino } from 'pino';
import { createGateway, type Gateway } from '../src/gateway.ts';
import { defaultFetching } from '../src/engine/fetch/fetch-settings.ts';
import type { UsedProofs } from '../src/identity/proof-of-possession.ts';
import { defaultEdgeSettings } from '../src/edge/edge-settings.ts';
import type { CallLeases } from '../src/limits/rates/call-leases.ts';
import { defaultLimitSettings, type LimitSettings } from '../src/limits/limit-settings.ts';
import { defaultLimits } from '../src/limits/operation-limits.ts';
import { defaultObserving } from '../src/observability/observing-settings.ts';
import type { Settings } from '../src/settings.ts';
import { defaultSupergraphSettings } from '../src/supergraph/supergraph-settings.ts';
import { defaultStreamSettings } from '../src/subscriptions/stream-settings.ts';
import { FakeIssuer } from './fake-issuer.ts';
import { createDepartments, enterprisesSchema, visitsSchema } from './small-graph.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: { readonly data?: any; readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: Record<string, unknown> }[] };
}

export interface Ask {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly operationName?: string;
  readonly signal?: AbortSignal;
}

/** A gateway over two small departments and a local issuer, all on loopback. */
export interface GraphUnderTest {
  readonly departments: ReturnType<typeof createDepartments>;
  readonly issuer: FakeIssuer;
  readonly trustedKeys: TrustedKeys;
  readonly url: string;
  /** What the gateway has logged, one object for each line. */
  readonly log: readonly Record<string, unknown>[];
  readonly ask: (query: string, options?: Ask) => Promise<Answer>;
  readonly send: (path: string, request?: RequestInit) => Promise<Answer>;
  readonly gateway: Gateway;
  /** The registered operations: none, unless a test writes some. */
  readonly operationsFile: string;
  readonly close: () => Promise<void>;
}

export const startGraph = async (change: Partial<Settings> = {}, usedProofs: UsedProofs = createUsedProofsInMemory(), callLeases: CallLeases = createCallLeasesInMemory(), callerLimits: Partial<LimitSettings> = {}): Promise<GraphUnderTest> => {
  const directory = await mkdtemp(join(tmpdir(), 'gateway-'));
  await generateSigningKeys(directory, ['gateway']);
  const supergraphFile = join(directory, 'supergraph.graphql');
  await writeFile(supergraphFile, composeSmallGraph());
  const operationsFile = join(directory, 'operations.json');
  await writeFile(operationsFile, JSON.stringify({ clients: {} }));
  const departments = createDepartments();
  await Promise.all(Object.values(departments).map((department) => department.start()));
  const issuer = await FakeIssuer.start();
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) });
  const settings: Settings = {
    port: 0,
    host: '127.0.0.1',
    publicUrl: null,
    issuer: issuer.url,
    signingKeyFile: join(directory, 'gateway.private.json'),
    trustedKeysFile: join(directory, 'trusted.json'),
    databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
    ownerDatabaseUrl: undefined,
    proofWindowSeconds: 60,
    supergraphFile,
    supergraph: defaultSupergraphSettings,
    peers: { enterprises: departments.enterprises.url, visits: departments.visits.url },
    isDemo: false,
    explorerDirectory: null,
    allowedOrigins: [],
    bodyLimitBytes: 256 * 1_024,
    edge: defaultEdgeSettings,
    limits: defaultLimits,
    callerLimits: { ...defaultLimitSettings, safelisted: new Set(), operationsFile, ...callerLimits },
    departmentTimeoutMs: 5_000,
    departmentTimeoutsMs: {},
    requestDeadlineMs: 10_000,
    fetching: { ...defaultFetching, limits: { ...defaultFetching.limits, circuitFailures: 1_000 } },
    observing: defaultObserving,
    streams: defaultStreamSettings,
    ...change,
  };
  const stopAll = async (): Promise<void> => {
    await Promise.all([...Object.values(departments), issuer].map((process) => process.stop()));
    await rm(directory, { recursive: true, force: true });
  };
  const gateway = await createGateway({ settings, signingKey: await loadSigningKey(settings.signingKeyFile), usedProofs, callLeases, logger }).catch(async (error: unknown) => {
    await stopAll();
    throw error;
  });
  await gateway.app.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(gateway.app.server.address() as AddressInfo).port}`;
  const send: GraphUnderTest['send'] = async (path, request) => {
    const response = await fetch(url + path, request);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) };
  };
  return {
    departments,
    issuer,
    trustedKeys: await loadTrustedKeys(join(directory, 'trusted.json')),
    url,
    log,
    send,
    ask: (query, { variables, token, headers = {}, operationName, signal } = {}) =>
      send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
        body: JSON.stringify({ query, variables, operationName }),
        signal: signal ?? null,
      }),
    gateway,
    operationsFile: settings.callerLimits.operationsFile,
    close: async () => {
      await gateway.close();
      await stopAll();
    },
  };
};

/** Stands in for the database where a test is about something else. */
const createUsedProofsInMemory = (): UsedProofs => {
  const used = new Set<string>();
  return { use: ({ id }) => Promise.resolve(used.size < used.add(id).size) };
};

const createCallLeasesInMemory = (): CallLeases => {
  const taken = new Map<string, number>();
  return {
    take: ({ caller, window, places }) => {
      const key = `${caller} ${window.startsAt}`;
      const place = (taken.get(key) ?? 0) + 1;
      if (place > places) return Promise.resolve(null);
      taken.set(key, place);
      return Promise.resolve(place);
    },
  };
};

export const composeSmallGraph = (): string => {
  const composed = composeServices([
    { name: 'enterprises', url: 'http://enterprises.internal/graphql', typeDefs: parse(enterprisesSchema) },
    { name: 'visits', url: 'http://visits.internal/graphql', typeDefs: parse(visitsSchema) },
  ]);
  if (composed.errors !== undefined) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return composed.supergraphSdl;
};
