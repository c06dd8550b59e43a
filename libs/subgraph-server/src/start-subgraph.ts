import { loadSigningKey, loadTrustedKeys } from '@qinqing/caller';
import { migrate, openDataSource, prepareTimers } from '@qinqing/database';
import { createHttpServer, createLogger, serve } from '@qinqing/http-server';
import { exchangeEvents } from './exchange-events.ts';
import { readConfiguration } from './configuration.ts';
import type { BaseContext, Department } from './department.ts';
import { domainClock } from './domain-clock.ts';
import { serveEvents } from './events-endpoint.ts';
import { createGraphServer } from './graphql-server.ts';
import { keepAuditChain } from './keep-audit-chain.ts';
import { ChangeFeed } from './live/change-feed.ts';
import { hearChanges } from './live/hear-changes.ts';
import { runJobs } from './run-jobs.ts';
import { serveGraph } from './serve-graph.ts';

/** The gateway asks for many entities in one request. */
const GRAPH_BODY_BYTES = 4 * 1024 * 1024;
/** Long enough that a gateway under load learns by an answer, on nearly every connection, that it will be closed: what is lost on a closing one cannot be sent again when it is a mutation. */
const LINGER_MS = 500;

/**
 * Runs a department: migrates if it may, then answers the gateway, exchanges events, keeps its audit chain, and runs its timers, until the
 * process is told to leave.
 */
export const startSubgraph = async <Context extends BaseContext>(given: Department<Context>): Promise<void> => {
  const department = given as unknown as Department;
  const configuration = readConfiguration(process.env);
  const log = createLogger(department.name);
  if (configuration.ownerDatabaseUrl !== null) {
    await migrate(configuration.ownerDatabaseUrl, department.migrations);
    await prepareTimers(configuration.ownerDatabaseUrl, department.name);
  }
  const dataSource = await openDataSource({
    url: configuration.databaseUrl,
    applicationName: department.name,
    entities: department.entities,
    poolSize: configuration.poolSize,
  });
  const [signingKey, trustedKeys] = await Promise.all([loadSigningKey(configuration.signingKeyFile), loadTrustedKeys(configuration.trustedKeysFile)]);
  if (signingKey.name !== department.name) throw new Error(`SIGNING_KEY_FILE is the key of ${signingKey.name}, not of ${department.name}`);
  const clock = domainClock(configuration.clockFile);
  const changes = new ChangeFeed(clock);
  const stopHearing = hearChanges(configuration.databaseUrl, department.schema, changes);
  const server = createGraphServer({ schema: department.schema, log });
  await server.start();

  const app = createHttpServer({ name: department.name, logger: log, bodyLimitBytes: GRAPH_BODY_BYTES, waitingFor: () => [] });
  serveGraph(app, { department, server, dataSource, trustedKeys, clock, isDemo: configuration.isDemo, signingKey, changes });
  await serveEvents(app, { department, dataSource, trustedKeys });

  const exchange = exchangeEvents({ department, dataSource, databaseUrl: configuration.databaseUrl, signingKey, peers: configuration.peers, log });
  const auditChain = keepAuditChain({ department, dataSource, databaseUrl: configuration.databaseUrl, signingKey, clock, log });
  const jobs = await runJobs({ department, databaseUrl: configuration.databaseUrl, dataSource, clock, log });
  await serve(app, {
    port: configuration.port,
    host: configuration.host,
    lingerMs: LINGER_MS,
    onClose: async () => {
      await Promise.all([stopHearing(), exchange.stop(), auditChain.stop(), jobs.stop(), server.stop()]);
      await dataSource.destroy();
    },
  });
};
