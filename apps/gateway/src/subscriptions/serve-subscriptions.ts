import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { OriginSettings } from '../edge/cross-origin.ts';
import { readOperationRequest } from '../edge/operation-request.ts';
import { sendRefusal } from '../edge/refusals.ts';
import type { Authenticate } from '../identity/authentication.ts';
import { readClientName } from '../observability/client-name.ts';
import { newOperationRecord } from '../request-context.ts';
import { RequestRefused } from '../request-refused.ts';
import type { OpenStreams } from './open-streams.ts';
import { sendEvents } from './sse.ts';
import type { StreamSettings } from './stream-settings.ts';
import type { Subscribe } from './subscribe.ts';
import { expiryOf } from './token-expiry.ts';
import { acceptWebSockets } from './upgrade.ts';
import { createWebSocketServer } from './web-socket.ts';

export interface SubscriptionsParts {
  readonly authenticate: Authenticate;
  readonly subscribe: Subscribe;
  readonly streams: OpenStreams;
  readonly settings: StreamSettings;
  readonly origins: OriginSettings;
  readonly logger: Logger;
}

/** Answers a request that accepts `text/event-stream`. */
export type AnswerStream = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Live views (实时视图): server-sent events and graphql-transport-ws, both at `/graphql`. */
export const serveSubscriptions = (app: FastifyInstance, parts: SubscriptionsParts): AnswerStream => {
  const leave = acceptWebSockets({ server: app.server, origins: parts.origins, serve: createWebSocketServer(parts) });
  app.addHook('preClose', async () => {
    parts.streams.drain();
    leave();
  });
  return (request, reply) => answerStream(request, reply, parts);
};

const answerStream = async (request: FastifyRequest, reply: FastifyReply, { authenticate, subscribe, settings, logger }: SubscriptionsParts): Promise<FastifyReply> => {
  const header = (name: string): string | undefined => request.headers[name]?.toString();
  try {
    const authorization = header('authorization');
    const caller = await authenticate({ authorization, proof: header('dpop'), method: request.method, actingFor: header('x-acting-for') });
    const view = await subscribe({
      caller,
      tokenExpiresAt: expiryOf(authorization),
      address: request.ip,
      requestId: request.id,
      traceparent: null,
      clientName: readClientName(request.headers),
      asked: readOperationRequest(request),
    });
    const startedAt = performance.now();
    const end = await sendEvents(view, request, reply, settings);
    logger.info({ requestId: request.id, end, durationMs: Math.round(performance.now() - startedAt) }, 'a live view is over');
    return reply;
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    return sendRefusal(error, request, reply, newOperationRecord());
  }
};
