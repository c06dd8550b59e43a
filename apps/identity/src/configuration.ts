import { dirname } from 'node:path';
import { z } from 'zod';

export interface IdentityConfiguration {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** Set: this process migrates before it listens. */
  readonly ownerDatabaseUrl: string | undefined;
  /** Exactly the `iss` of every token. */
  readonly issuer: string;
  /** Where people reach the gateway: the first-party client's addresses lie below it. */
  readonly publicUrl: string;
  /** Demo mode: personas sign in without a password. */
  readonly isDemo: boolean;
  /** Demo mode: where the private keys of the demonstration's banks lie, beside those of the processes. Null: there are none. */
  readonly demoKeysDirectory: string | null;
  /** Believes X-Forwarded-Proto and X-Forwarded-Host: only behind a proxy that overwrites them. */
  readonly isBehindProxy: boolean;
  readonly accessTokenLifetimeSeconds: number;
}

const DEMO_ACCESS_TOKEN_LIFETIME_SECONDS = 8 * 60 * 60;
const ACCESS_TOKEN_LIFETIME_SECONDS = 15 * 60;

const isWebOrigin = (text: string): boolean => /^https?:/.test(text) && URL.parse(text)?.origin === text;
const origin = z.string().refine(isWebOrigin, {
  error: 'must be scheme, host and port alone, without a path or a trailing slash, e.g. http://localhost:4001',
});
const flag = z.enum(['0', '1']).default('0').transform((text) => text === '1');

const environmentSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535),
  DATABASE_URL: z.string().min(1),
  OWNER_DATABASE_URL: z.string().min(1).optional(),
  OIDC_ISSUER: origin,
  PUBLIC_URL: origin,
  QINQING_DEMO: flag,
  SIGNING_KEY_FILE: z.string().min(1).optional(),
  TRUST_PROXY: flag,
  ACCESS_TOKEN_LIFETIME_SECONDS: z.coerce.number().int().min(60).max(86_400).optional(),
});

/** @throws Error that names every variable that is missing or wrong */
export const readConfiguration = (environment: NodeJS.ProcessEnv): IdentityConfiguration => {
  const result = environmentSchema.safeParse(environment);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`The environment of identity is not complete. ${faults.join('; ')}`);
  }
  const given = result.data;
  return {
    host: given.HOST,
    port: given.PORT,
    databaseUrl: given.DATABASE_URL,
    ownerDatabaseUrl: given.OWNER_DATABASE_URL,
    issuer: given.OIDC_ISSUER,
    publicUrl: given.PUBLIC_URL,
    isDemo: given.QINQING_DEMO,
    demoKeysDirectory: given.QINQING_DEMO && given.SIGNING_KEY_FILE !== undefined ? dirname(given.SIGNING_KEY_FILE) : null,
    isBehindProxy: given.TRUST_PROXY,
    accessTokenLifetimeSeconds:
      given.ACCESS_TOKEN_LIFETIME_SECONDS ?? (given.QINQING_DEMO ? DEMO_ACCESS_TOKEN_LIFETIME_SECONDS : ACCESS_TOKEN_LIFETIME_SECONDS),
  };
};
