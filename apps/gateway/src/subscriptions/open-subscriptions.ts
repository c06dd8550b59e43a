import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createErrorFormatter } from '../errors.ts';
import type { Authenticate } from '../identity/authentication.ts';
import type { RequestLimits } from '../limits/request-limits.ts';
import type { Observation } from '../observability/observation.ts';
import type { Settings } from '../settings.ts';
import type { LiveEngine } from '../supergraph/live-engine.ts';
import type { OpenStreams } from './open-streams.ts';
import { serveSubscriptions, type AnswerStream } from './serve-subscriptions.ts';
import { createSubscribe } from './subscribe.ts';
import { createSubscriptionReader } from './valid-subscription.ts';

interface SubscriptionsParts {
  readonly settings: Settings;
  readonly engine: LiveEngine;
  readonly limits: RequestLimits;
  readonly authenticate: Authenticate;
  readonly streams: OpenStreams;
  readonly observation: Observation;
  readonly logger: Logger;
  readonly clock: () => Date;
}

/** Live views, by WebSocket at once and by SSE through what is returned. */
export const openSubscriptions = (app: FastifyInstance, { settings, engine, limits, authenticate, streams, observation, logger, clock }: SubscriptionsParts): AnswerStream => {
  const subscribe = createSubscribe({
    engine,
    observation,
    operationGate: limits.gate,
    streams,
    readSubscription: createSubscriptionReader({ findSchema: () => engine.apiSchema, admission: limits.admission, maxTokens: settings.limits.tokens }),
    formatError: createErrorFormatter(logger),
    requestDeadlineMs: settings.requestDeadlineMs,
    resumeWithinMs: settings.streams.resumeWithinMs,
    isDemo: settings.isDemo,
    clock,
  });
  return serveSubscriptions(app, { authenticate, subscribe, streams, settings: settings.streams, origins: settings, logger });
};
