import { createHttpServer } from '@qinqing/http-server';
import type { Logger } from 'pino';
import type { SupergraphStatus } from '../supergraph/supergraph-status.ts';
import type { Observation } from './observation.ts';
import type { ObservingSettings } from './observing-settings.ts';

export interface MetricsListener {
  /** Where it listens; null: it does not. */
  readonly port: number | null;
  readonly close: () => Promise<void>;
}

interface MetricsListenerParts {
  readonly settings: ObservingSettings;
  readonly observation: Observation;
  readonly supergraph: () => SupergraphStatus;
  readonly logger: Logger;
}

/**
 * `GET /metrics` for Prometheus, `GET /operations` and `GET /supergraph`, on a port of their own, since none is for the public and a scraper
 * has no token. It listens on loopback unless the operator says otherwise.
 */
export const serveMetrics = async ({ settings: { metricsPort, metricsHost }, observation, supergraph, logger }: MetricsListenerParts): Promise<MetricsListener> => {
  if (metricsPort === null) return { port: null, close: () => Promise.resolve() };
  const app = createHttpServer({ name: 'gateway-metrics', logger, waitingFor: () => [] });
  app.get('/metrics', async (_request, reply) => {
    const { contentType, text } = await observation.readMetrics();
    return reply.type(contentType).send(text);
  });
  app.get('/operations', () => observation.listOperations());
  app.get('/supergraph', () => supergraph());
  await app.listen({ port: metricsPort, host: metricsHost });
  const address = app.server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : null, close: () => app.close() };
};
