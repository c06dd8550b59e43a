import type { FastifyInstance } from 'fastify';
import { migrate } from '@qinqing/database';
import { createHttpServer, type createLogger } from '@qinqing/http-server';
import { migrations } from '../migrations/index.ts';
import type { IdentityConfiguration } from './configuration.ts';
import { registerDemoApplications } from './demo-applications.ts';
import { registerDemoBanks } from './demo-banks.ts';
import { addInteractions } from './interactions.ts';
import { openDatabase } from './persistence/database.ts';
import { createAccounts } from './persistence/accounts.ts';
import { createBanks } from './persistence/banks.ts';
import { sweepExpiredPayloads } from './persistence/expired-payloads.ts';
import { loadCookieSecrets, loadSigningKeys } from './persistence/keys.ts';
import { addPersonas } from './personas.ts';
import { createProvider } from './provider.ts';
import { mountProvider } from './provider-mount.ts';

export interface IdentityServer {
  readonly app: FastifyInstance;
  /** Ends the timers and closes the database, once the last request has been answered. */
  close(): Promise<void>;
}

/** The issuer as a value, not yet listening: schema up to date, keys loaded, every route in place. */
export const createIdentityServer = async (
  configuration: IdentityConfiguration,
  logger: ReturnType<typeof createLogger>,
): Promise<IdentityServer> => {
  if (configuration.ownerDatabaseUrl !== undefined) await prepareDatabase(configuration.ownerDatabaseUrl, configuration);
  const database = openDatabase(configuration.databaseUrl, logger);
  const accounts = createAccounts(database, configuration);
  const provider = createProvider({
    configuration,
    accounts,
    database,
    signingKeys: await loadSigningKeys(database),
    cookieSecrets: await loadCookieSecrets(database),
    logger,
  });
  const app = createHttpServer({ name: 'identity', logger, waitingFor: () => [] });
  if (configuration.isDemo) addPersonas(app, accounts, createBanks(database));
  addInteractions(app, { provider, accounts, configuration });
  mountProvider(app, provider);
  const sweep = sweepExpiredPayloads(database, logger);
  const close = async (): Promise<void> => {
    sweep.stop();
    await database.end();
  };
  return { app, close };
};

const prepareDatabase = async (ownerUrl: string, { isDemo, demoKeysDirectory }: IdentityConfiguration): Promise<void> => {
  await migrate(ownerUrl, migrations);
  if (isDemo) await registerDemoApplications(ownerUrl);
  if (demoKeysDirectory !== null) await registerDemoBanks(ownerUrl, demoKeysDirectory);
};
