import { createServer, type AddressInfo } from 'node:net';
import { withClient } from '@qinqing/database';
import { createLogger } from '@qinqing/http-server';
import { createTestDatabase, type TestDatabase } from '@qinqing/testing';
import { migrations } from '../../migrations/index.ts';
import type { IdentityConfiguration } from '../../src/configuration.ts';
import { createIdentityServer } from '../../src/identity-server.ts';

export interface RunningIssuer {
  readonly url: string;
  stop(): Promise<void>;
}

export const PUBLIC_URL = 'http://localhost:4000';

export const createIdentityDatabase = (): Promise<TestDatabase> => createTestDatabase('identity', migrations);

export const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** An issuer that listens, on a database that outlives it. */
export const startIssuer = async (database: TestDatabase, overrides: Partial<IdentityConfiguration> = {}): Promise<RunningIssuer> => {
  const port = overrides.port ?? (await findFreePort());
  const configuration: IdentityConfiguration = {
    host: '127.0.0.1',
    port,
    databaseUrl: database.appUrl,
    ownerDatabaseUrl: undefined,
    issuer: `http://localhost:${port}`,
    publicUrl: PUBLIC_URL,
    isDemo: true,
    demoKeysDirectory: null,
    isBehindProxy: false,
    accessTokenLifetimeSeconds: 900,
    ...overrides,
  };
  const { app, close } = await createIdentityServer(configuration, createLogger('identity', 'silent'));
  await app.listen({ port, host: configuration.host });
  return {
    url: configuration.issuer,
    stop: async () => {
      await app.close();
      await close();
    },
  };
};

/** Runs SQL as the database's owner, as the operator and the demonstration data do. */
export const asOwner = (database: TestDatabase, sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  withClient(database.ownerUrl, async (owner) => (await owner.query<Record<string, unknown>>(sql, values)).rows);
