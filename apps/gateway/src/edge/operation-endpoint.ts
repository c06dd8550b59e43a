import { HeaderMap, type ApolloServer } from '@apollo/server';
import { hasRole, publicCaller, type Caller } from '@qinqing/caller';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Authenticate } from '../identity/authentication.ts';
import { logOperation } from '../observability/operation-log.ts';
import { currentRequest, newOperationRecord, type OperationRecord, type RequestContext } from '../request-context.ts';
import { RequestRefused } from '../request-refused.ts';
import { formatServerTiming } from './server-timing.ts';
import type { Settings } from '../settings.ts';

export interface OperationEndpoint {
  readonly server: ApolloServer<RequestContext>;
  readonly authenticate: Authenticate;
  readonly checkLimits: (document: string) => void;
  readonly settings: Settings;
  readonly logger: Logger;
  readonly clock: () => Date;
}

/** `/graphql`: authenticated, within limits, executed with a deadline, answered in JSON whatever happens, and logged in one line. */
export const serveOperations = (app: FastifyInstance, endpoint: OperationEndpoint): void => {
  app.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: async (request, reply) => {
      const startedAt = performance.now();
      const record = newOperationRecord();
      let caller: Caller = publicCaller;
      try {
        caller = await endpoint.authenticate({
          authorization: request.headers.authorization,
          proof: header(request, 'dpop'),
          method: request.method,
          actingFor: header(request, 'x-acting-for'),
        });
        endpoint.checkLimits(readDocument(request));
        return await execute(request, reply, endpoint, caller, record);
      } catch (error) {
        if (!(error instanceof RequestRefused)) throw error;
        return refuse(error, request, reply, record);
      } finally {
        logOperation(endpoint.logger, { record, caller, requestId: request.id, status: reply.statusCode, durationMs: performance.now() - startedAt });
      }
    },
  });
};

const execute = async (request: FastifyRequest, reply: FastifyReply, { server, settings, clock }: OperationEndpoint, caller: Caller, record: OperationRecord) => {
  const context: RequestContext = {
    requestId: request.id,
    caller,
    deadline: clock().getTime() + settings.requestDeadlineMs,
    clientGone: watchClient(reply),
    traceparent: readTraceparent(request),
    maySeeSchema: settings.isDemo || hasRole(caller, 'PLATFORM_OPERATOR'),
    record,
  };
  const answer = await currentRequest.run(context, () =>
    server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers: readHeaders(request), body: request.body, search: new URL(request.url, 'http://gateway').search },
      context: () => Promise.resolve(context),
    }),
  );
  for (const [name, value] of answer.headers) reply.header(name, value);
  if (settings.isDemo && record.departments.size > 0) reply.header('server-timing', formatServerTiming(record));
  return reply.code(answer.status ?? 200).send(answer.body.kind === 'complete' ? answer.body.string : '');
};

const refuse = ({ message, refusal }: RequestRefused, request: FastifyRequest, reply: FastifyReply, record: OperationRecord) => {
  record.errorCodes.add(refusal.code);
  return reply
    .code(refusal.status)
    .headers(refusal.headers ?? {})
    .send({ errors: [{ message, extensions: { ...refusal.facts, code: refusal.code, requestId: request.id } }] });
};

const watchClient = (reply: FastifyReply): AbortSignal => {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
};

/** The text of the operation, wherever the request carries it; the server says what is wrong when there is none. */
const readDocument = ({ body, query }: FastifyRequest): string => {
  const source = typeof body === 'object' && body !== null ? body : query;
  const document = (source as { readonly query?: unknown } | null)?.query;
  return typeof document === 'string' ? document : '';
};

const TRACEPARENT = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;

const readTraceparent = (request: FastifyRequest): string | null => {
  const given = header(request, 'traceparent');
  return given !== undefined && TRACEPARENT.test(given) ? given : null;
};

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : value;
};

const readHeaders = (request: FastifyRequest): HeaderMap => {
  const headers = new HeaderMap();
  for (const name of Object.keys(request.headers)) {
    const value = header(request, name);
    if (value !== undefined) headers.set(name, value);
  }
  return headers;
};
