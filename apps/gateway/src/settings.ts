import { resolve } from 'node:path';
import { z } from 'zod';
import { edgeEnvironment, readEdgeSettings, type EdgeSettings } from './edge/edge-settings.ts';
import { fetchEnvironment, readFetchSettings, type FetchSettings } from './engine/fetch/fetch-settings.ts';
import { limitVariables, readLimitSettings, type LimitSettings } from './limits/limit-settings.ts';
import { defaultLimits, type OperationLimits } from './limits/operation-limits.ts';
import { observingEnvironment, readObservingSettings, type ObservingSettings } from './observability/observing-settings.ts';
import { readStreamSettings, streamEnvironment, type StreamSettings } from './subscriptions/stream-settings.ts';
import { readSupergraphSettings, supergraphEnvironment, type SupergraphSettings } from './supergraph/supergraph-settings.ts';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Where clients find the gateway: shown to them, and the address for which they make proofs of possession. Never called. */
  readonly publicUrl: string | null;
  readonly issuer: string;
  readonly signingKeyFile: string;
  /** The public keys of all processes as JWKS: published, since what departments sign is checked by anybody. */
  readonly trustedKeysFile: string;
  /** The gateway's own database: which proofs of possession were used. */
  readonly databaseUrl: string;
  /** Set: this process migrates before it listens. */
  readonly ownerDatabaseUrl: string | undefined;
  /** How far the time of a proof of possession may be from ours, in both directions. */
  readonly proofWindowSeconds: number;
  readonly supergraphFile: string;
  readonly supergraph: SupergraphSettings;
  /** Base URL of each department, by name. A department that is not named counts as down. */
  readonly peers: Readonly<Record<string, string>>;
  /** Demo mode shows the schema to everyone, and what an operation costs in `server-timing`. */
  readonly isDemo: boolean;
  /** Whose pages may call the graph from a browser: scheme, host and port each. In demo mode, those of this computer may as well. */
  readonly allowedOrigins: readonly string[];
  /** Where the bundled pages of the explorer lie; null: there is no explorer, and the schema is published to nobody. */
  readonly explorerDirectory: string | null;
  readonly bodyLimitBytes: number;
  readonly edge: EdgeSettings;
  readonly limits: OperationLimits;
  readonly callerLimits: LimitSettings;
  /** The longest that one department may take for one fetch. */
  readonly departmentTimeoutMs: number;
  /** Exceptions from `departmentTimeoutMs`, by department. */
  readonly departmentTimeoutsMs: Readonly<Record<string, number>>;
  /** The longest that one request may take in all; departments are told. */
  readonly requestDeadlineMs: number;
  readonly fetching: FetchSettings;
  readonly observing: ObservingSettings;
  readonly streams: StreamSettings;
}

const milliseconds = z.coerce.number().int().min(1);
const json = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON' });
    return z.NEVER;
  }
};

const origins = z.string().transform((text) => text.split(',').map((part) => part.trim()).filter((part) => part !== ''));
const webOrigin = z.string().refine((text) => /^https?:/.test(text) && URL.parse(text)?.origin === text, {
  error: 'must be scheme, host and port alone, without a path or a trailing slash, e.g. https://service.example',
});

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  OIDC_ISSUER: z.url(),
  SIGNING_KEY_FILE: z.string().min(1),
  TRUSTED_KEYS_FILE: z.string().min(1),
  DATABASE_URL: z.string().min(1),
  OWNER_DATABASE_URL: z.string().min(1).optional(),
  DPOP_WINDOW_SECONDS: z.coerce.number().int().min(1).max(600).default(60),
  SUPERGRAPH_FILE: z.string().default(resolve(import.meta.dirname, '../../../schema/supergraph.graphql')),
  ...supergraphEnvironment.shape,
  PEERS: z.string().default('{}').transform(json).pipe(z.record(z.string(), z.url())),
  QINQING_DEMO: z.enum(['0', '1']).default('0'),
  ALLOWED_ORIGINS: origins.pipe(z.array(webOrigin)).default([]),
  EXPLORER_DIR: z.string().min(1).optional(),
  BODY_LIMIT_BYTES: z.coerce.number().int().min(1_024).default(3 * 1_024 * 1_024),
  ...edgeEnvironment.shape,
  DEPARTMENT_TIMEOUT_MS: milliseconds.default(5_000),
  DEPARTMENT_TIMEOUTS_MS: z.string().default('{}').transform(json).pipe(z.record(z.string(), milliseconds)),
  REQUEST_DEADLINE_MS: milliseconds.default(10_000),
  ...fetchEnvironment,
  ...streamEnvironment.shape,
  ...limitVariables,
  ...observingEnvironment.shape,
});

/** @throws Error naming every variable that is missing or wrong, before anything is opened */
export const readSettings = (variables: NodeJS.ProcessEnv): Settings => {
  const read = environment.safeParse(variables);
  if (!read.success) throw new Error(`The gateway's environment is incomplete:\n${z.prettifyError(read.error)}`);
  const { data } = read;
  return {
    port: data.PORT,
    host: data.HOST,
    publicUrl: data.PUBLIC_URL ?? null,
    issuer: data.OIDC_ISSUER,
    signingKeyFile: data.SIGNING_KEY_FILE,
    trustedKeysFile: data.TRUSTED_KEYS_FILE,
    databaseUrl: data.DATABASE_URL,
    ownerDatabaseUrl: data.OWNER_DATABASE_URL,
    proofWindowSeconds: data.DPOP_WINDOW_SECONDS,
    supergraphFile: data.SUPERGRAPH_FILE,
    supergraph: readSupergraphSettings(data),
    peers: data.PEERS,
    isDemo: data.QINQING_DEMO === '1',
    allowedOrigins: data.ALLOWED_ORIGINS,
    explorerDirectory: data.EXPLORER_DIR ?? null,
    bodyLimitBytes: data.BODY_LIMIT_BYTES,
    edge: readEdgeSettings(data),
    limits: defaultLimits,
    callerLimits: readLimitSettings(data, data.QINQING_DEMO === '1'),
    departmentTimeoutMs: data.DEPARTMENT_TIMEOUT_MS,
    departmentTimeoutsMs: data.DEPARTMENT_TIMEOUTS_MS,
    requestDeadlineMs: data.REQUEST_DEADLINE_MS,
    fetching: readFetchSettings(data),
    streams: readStreamSettings(data),
    observing: readObservingSettings(data),
  };
};
