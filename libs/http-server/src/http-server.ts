import { randomUUID } from 'node:crypto';
import { fastify, LogController, type FastifyBaseLogger, type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { answerUnreadableRequest } from './client-error.ts';
import { beginDraining, isDraining } from './draining.ts';
import { errorBody } from './error-body.ts';

export interface HttpServerOptions {
  readonly name: string;
  readonly logger: FastifyBaseLogger;
  /** Larger bodies are refused with 413; bytes, default 256 KiB. */
  readonly bodyLimitBytes?: number;
  /** Addresses and networks of proxies whose `x-forwarded-for` is believed; none unless said. */
  readonly trustedProxies?: readonly string[];
  /** What this process still waits for before it can serve: an empty list means ready. */
  readonly waitingFor: () => readonly string[];
}

const REQUEST_ID = /^[\w-]{8,64}$/;
/** A whole request arrives within this time, or its connection is not held any longer. */
const REQUEST_WITHIN_MS = 60_000;

/**
 * An HTTP server with what every service needs: `/healthz`, `/readyz`, a request id that travels in `x-request-id`, a
 * body limit, and JSON for every error: no HTML, no stack.
 */
export const createHttpServer = (options: HttpServerOptions): FastifyInstance => {
  const app: FastifyInstance = fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: options.bodyLimitBytes ?? 256 * 1024,
    trustProxy: options.trustedProxies === undefined || options.trustedProxies.length === 0 ? false : [...options.trustedProxies],
    requestTimeout: REQUEST_WITHIN_MS,
    forceCloseConnections: 'idle',
    // What still arrives on an open connection is answered like the rest, and ends that connection.
    return503OnClosing: false,
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
    clientErrorHandler: answerUnreadableRequest,
    frameworkErrors: (error, request, reply) => {
      void (reply as FastifyReply).code(400).header('x-request-id', request.id).send(errorBody(explain(error), 'BAD_USER_INPUT', request.id));
    },
  });
  app.addHook('preClose', async () => beginDraining(app));
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  // A connection that is kept would hold the process until it idles out.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (isDraining(app)) reply.header('connection', 'close');
    done(null, payload);
  });
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', (_request, reply) => {
    const waitingFor = options.waitingFor();
    if (isDraining(app)) return reply.code(503).send({ status: 'draining' });
    return waitingFor.length === 0 ? reply.send({ status: 'ready' }) : reply.code(503).send({ status: 'waiting', waitingFor });
  });
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send(errorBody(`Nothing is served at ${request.method} ${request.url.split('?')[0]}.`, 'BAD_USER_INPUT', request.id)),
  );
  app.setErrorHandler<FastifyError | null | undefined>((error, request, reply) => {
    const status = error?.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 600 ? error.statusCode : 500;
    if (error === null || error === undefined || status >= 500) {
      request.log.error({ err: error }, 'request failed');
      return reply.code(status).send(errorBody(`Internal error; the request id is ${request.id}.`, 'INTERNAL_SERVER_ERROR', request.id));
    }
    return reply.code(status).send(errorBody(explain(error), 'BAD_USER_INPUT', request.id));
  });
  return app;
};

const explain = (error: FastifyError): string => {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return 'The request body is larger than this service accepts. Send less in one request.';
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return 'The content type is not supported. Send application/json.';
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return 'The request body is empty. Send a JSON object.';
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return 'The request body is not valid JSON.';
    default:
      return error instanceof SyntaxError ? 'The request body is not valid JSON.' : error.message;
  }
};
