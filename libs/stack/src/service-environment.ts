import { join } from 'node:path';
import type { DepartmentUrls } from '@qinqing/database';
import type { ServiceDefinition, ServiceName } from './services.ts';
import type { StackPlan } from './stack-plan.ts';

/** The administrator's URL and settings of another process must not reach a service by inheritance. */
const NOT_INHERITED = ['DATABASE_URL', 'OWNER_DATABASE_URL', 'SIGNING_KEY_FILE', 'QINQING_DEMO', 'CLOCK_FILE', 'DEMO_DATABASES'];

/** The environment of one service: what the stack sets is the same for every service, except for its own port, key and database. */
export const buildServiceEnvironment = (
  plan: StackPlan,
  { name, portOffset }: ServiceDefinition<ServiceName>,
  database: DepartmentUrls | undefined,
): NodeJS.ProcessEnv => ({
  ...inheritEnvironment(),
  HOST: plan.host,
  PORT: `${plan.port + portOffset}`,
  ...(database === undefined ? {} : { DATABASE_URL: database.appUrl, OWNER_DATABASE_URL: database.ownerUrl }),
  OIDC_ISSUER: plan.urls.identity,
  PUBLIC_URL: plan.urls.gateway,
  PEERS: JSON.stringify(plan.peers),
  SIGNING_KEY_FILE: join(plan.directory.keys, `${name}.private.json`),
  TRUSTED_KEYS_FILE: join(plan.directory.keys, 'trusted.json'),
  ...(plan.isDemo ? { QINQING_DEMO: '1', CLOCK_FILE: plan.directory.clock } : {}),
  ...plan.environment,
});

export const inheritEnvironment = (): NodeJS.ProcessEnv => {
  const inherited = { ...process.env };
  for (const name of NOT_INHERITED) delete inherited[name];
  return inherited;
};
