import type { SigningKey } from '@qinqing/caller';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createApolloServer } from './apollo-server.ts';
import { LoadGate } from './edge/load-gate.ts';
import { watchLoad } from './edge/load-watch.ts';
import { openEdge } from './edge/open-edge.ts';
import { serveOperations } from './edge/operation-endpoint.ts';
import { createEngine } from './engine/create-engine.ts';
import { createDepartments } from './engine/fetch/departments.ts';
import { createCallerAssertions } from './identity/caller-assertions.ts';
import { openIdentity } from './identity/open-identity.ts';
import type { UsedProofs } from './identity/proof-of-possession.ts';
import type { CallLeases } from './limits/rates/call-leases.ts';
import { openRequestLimits } from './limits/request-limits.ts';
import { nameOperation } from './limits/safelist/operation-register.ts';
import { serveInsight } from './observability/insight-routes.ts';
import { openObservation } from './observability/open-observation.ts';
import type { Settings } from './settings.ts';
import { OpenStreams } from './subscriptions/open-streams.ts';
import { openSubscriptions } from './subscriptions/open-subscriptions.ts';
import { openSupergraph } from './supergraph/open-supergraph.ts';

export interface GatewayParts {
  readonly settings: Settings;
  readonly signingKey: SigningKey;
  readonly usedProofs: UsedProofs;
  readonly callLeases: CallLeases;
  readonly logger: Logger;
  readonly clock?: () => Date;
}

export interface Gateway {
  readonly app: FastifyInstance;
  /** Reads the registered operations again, as a change of their file does within seconds. */
  readonly reloadOperations: () => Promise<void>;
  /** Where metrics are read; null: nowhere. */
  readonly metricsPort: number | null;
  /** Nothing new is admitted, what runs is finished, live views end; then what they needed is closed. */
  readonly close: () => Promise<void>;
}

/**
 * The one endpoint (SHR-04), ready to listen. Needs no department: those that are down cost their own fields (SHR-10),
 * and are asked again with the next operation.
 *
 * @throws Error when there is no supergraph to start with
 */
export const createGateway = async ({ settings, signingKey, usedProofs, callLeases, logger, clock = () => new Date() }: GatewayParts): Promise<Gateway> => {
  const identity = openIdentity({ settings, usedProofs, logger, clock });
  const departments = createDepartments({ settings, assertCaller: createCallerAssertions({ key: signingKey, clock }), logger, clock });
  const limits = await openRequestLimits({ settings, callLeases, findSupergraph: () => supergraph.engine.supergraphSdl, clock, logger });
  const supergraph = await openSupergraph({
    settings,
    buildEngine: (supergraphSdl) => createEngine({ supergraphSdl, logger, findDepartment: departments.find }),
    prepare: (engine) => void limits.admission.meterOf(engine),
    listPublishedOperations: async () => [...limits.registeredOperations()].map((operation) => ({ name: nameOperation(operation), document: operation.document })),
    logger,
    clock,
  });
  const { engine } = supergraph;

  const loadGate = new LoadGate(settings.edge.load);
  const load = watchLoad(loadGate, logger);
  const streams = new OpenStreams(settings.streams, clock);
  const { observation, metricsPort, close: closeObservation } = await openObservation({
    settings: settings.observing,
    supergraph,
    state: { departments: departments.states, turnedAway: () => loadGate.refused, openSubscriptions: () => streams.count },
    logger,
    clock,
  });

  const { app, pages } = await openEdge({ settings, engine, waitingFor: () => (identity.isReady() ? [] : ['identity']), logger });
  const { authenticate } = identity;
  serveInsight(app, { settings, engine, limits, observation, supergraph: supergraph.status, authenticate, showOperationsPage: pages?.operations ?? null });
  const server = createApolloServer({ engine, admission: limits.admission, maxTokens: settings.limits.tokens, logger });
  await server.start();
  const answerStream = openSubscriptions(app, { settings, engine, limits, authenticate, streams, observation, logger, clock });
  serveOperations(app, { server, answerStream, authenticate, operationGate: limits.gate, loadGate, settings, observation, logger, clock });

  return {
    app,
    reloadOperations: limits.reloadOperations,
    metricsPort,
    close: async () => {
      identity.stop();
      limits.stop();
      await app.close();
      load.stop();
      await server.stop();
      await supergraph.close();
      await departments.close();
      await closeObservation();
    },
  };
};
