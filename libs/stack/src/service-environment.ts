import { join } from 'node:path';
import type { DepartmentUrls } from '@qinqing/database';
import type { ServiceDefinition, ServiceName } from './services.ts';
import type { StackPlan } from './stack-plan.ts';

/** The administrator's URL and settings of another process must not reach a service by inheritance. */
const NOT_INHERITED = ['DATABASE_URL', 'OWNER_DATABASE_URL', 'SIGNING_KEY_FILE', 'QINQING_DEMO', 'CLOCK_FILE', 'DEMO_DATABASES', 'EXPLORER_DIR'];

/** What one process must know of its surroundings. */
export interface ServicePlaces {
  readonly host: string;
  readonly port: number;
  readonly issuer: string;
  /** Where people and programs reach the gateway. */
  readonly publicUrl: string;
  /** Base URL of each department. */
  readonly peers: Readonly<Record<string, string>>;
  /** As the process sees it: `<service>.private.json` and `trusted.json` lie there. */
  readonly keysDirectory: string;
  /** Undefined: it has none. */
  readonly database: DepartmentUrls | undefined;
}

/** The variables that every process is configured by. */
export const listServiceVariables = (name: string, places: ServicePlaces): Readonly<Record<string, string>> => ({
  HOST: places.host,
  PORT: `${places.port}`,
  ...(places.database === undefined ? {} : { DATABASE_URL: places.database.appUrl, OWNER_DATABASE_URL: places.database.ownerUrl }),
  OIDC_ISSUER: places.issuer,
  PUBLIC_URL: places.publicUrl,
  PEERS: JSON.stringify(places.peers),
  SIGNING_KEY_FILE: join(places.keysDirectory, `${name}.private.json`),
  TRUSTED_KEYS_FILE: join(places.keysDirectory, 'trusted.json'),
});

/** The environment of one service: what the stack sets is the same for every service, except for its own port, key and database. */
export const buildServiceEnvironment = (
  plan: StackPlan,
  { name, portOffset }: ServiceDefinition<ServiceName>,
  database: DepartmentUrls | undefined,
): NodeJS.ProcessEnv => ({
  ...inheritEnvironment(),
  ...listServiceVariables(name, {
    host: plan.host,
    port: plan.port + portOffset,
    issuer: plan.urls.identity,
    publicUrl: plan.urls.gateway,
    peers: plan.peers,
    keysDirectory: plan.directory.keys,
    database,
  }),
  ...(plan.isDemo ? { QINQING_DEMO: '1', CLOCK_FILE: plan.directory.clock } : {}),
  ...(name === 'gateway' ? { ROLLOUT_DIR: plan.directory.rollout, ROLLOUT_FOLLOWS_FILE: '1' } : {}),
  ...(name === 'gateway' && plan.explorerDirectory !== null ? { EXPLORER_DIR: plan.explorerDirectory } : {}),
  ...plan.environment,
});

export const inheritEnvironment = (): NodeJS.ProcessEnv => {
  const inherited = { ...process.env };
  for (const name of NOT_INHERITED) delete inherited[name];
  return inherited;
};
