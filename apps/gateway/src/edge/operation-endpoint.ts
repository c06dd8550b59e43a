import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import { hasRole, publicCaller, type Caller } from '@qinqing/caller';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Authenticate } from '../identity/authentication.ts';
import { readClientName } from '../observability/client-name.ts';
import type { Observation } from '../observability/observation.ts';
import type { OperationGate } from '../limits/operation-gate.ts';
import type { OperationRequest } from '../limits/safelist/asked-document.ts';
import { currentRequest, type OperationRecord, type RequestContext } from '../request-context.ts';
import { RequestRefused } from '../request-refused.ts';
import { encodeAnswer } from './encode-answer.ts';
import { createAnswerChooser, type AnswerChoice } from './answer-type.ts';
import { readOperationRequest } from './operation-request.ts';
import { watchClient } from './client-watch.ts';
import type { LoadGate } from './load-gate.ts';
import { batched, failed, notAcceptable, overloaded, refuseAtTheDoor, sendRefusal } from './refusals.ts';
import { formatServerTiming } from './server-timing.ts';
import type { Settings } from '../settings.ts';
import { asksForStream } from '../subscriptions/asks-for-stream.ts';
import type { AnswerStream } from '../subscriptions/serve-subscriptions.ts';

export interface OperationEndpoint {
  readonly server: ApolloServer<RequestContext>;
  readonly authenticate: Authenticate;
  readonly operationGate: OperationGate;
  readonly loadGate: LoadGate;
  readonly settings: Pick<Settings, 'requestDeadlineMs' | 'isDemo'>;
  readonly observation: Observation;
  readonly logger: Logger;
  /** Answers subscriptions as a stream. */
  readonly answerStream: AnswerStream;
  readonly clock: () => Date;
}

/** `/graphql`: authenticated, within limits, executed with a deadline, answered in JSON whatever happens, and logged in one line. */
export const serveOperations = (app: FastifyInstance, endpoint: OperationEndpoint): void => {
  const { loadGate } = endpoint;
  const chooseAnswer = createAnswerChooser();
  app.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    // A logger for each request would cost more than all that is decided here.
    childLoggerFactory: (logger) => logger,
    onRequest: (request, reply, done) => {
      if (!loadGate.isFull(performance.now())) return done();
      loadGate.turnAway();
      refuseAtTheDoor(request, reply);
    },
    handler: async (request, reply) => {
      if (asksForStream(request)) return endpoint.answerStream(request, reply);
      const record = endpoint.observation.begin(readTraceparent(request));
      record.clientName = readClientName(request.headers);
      let caller: Caller = publicCaller;
      const isIn = loadGate.enter(record.startedAt);
      try {
        if (!isIn) throw overloaded();
        const choice = chooseAnswer(request.headers.accept);
        if (choice.type === null) throw notAcceptable();
        if (Array.isArray(request.body)) throw batched();
        caller = await endpoint.authenticate({
          authorization: request.headers.authorization,
          proof: header(request, 'dpop'),
          method: request.method,
          actingFor: header(request, 'x-acting-for'),
        });
        const waiting = endpoint.operationGate.admitCall(caller, request.ip);
        if (waiting !== undefined) await waiting;
        const asked = endpoint.operationGate.admitDocument(readOperationRequest(request), caller);
        const context = createContext(request, reply, endpoint, caller, record);
        const answer = await currentRequest.run(context, () => execute(asked, request, choice.type, endpoint.server, context));
        return send(answer, reply, { choice, record, isDemo: endpoint.settings.isDemo });
      } catch (error) {
        if (!(error instanceof RequestRefused)) endpoint.logger.error({ err: error, requestId: request.id }, 'request failed');
        return sendRefusal(error instanceof RequestRefused ? error : failed(request.id), request, reply, record);
      } finally {
        if (isIn) loadGate.leave();
        endpoint.observation.end({ record, caller, requestId: request.id, status: reply.statusCode, durationMs: performance.now() - record.startedAt });
      }
    },
  });
};

const createContext = (request: FastifyRequest, reply: FastifyReply, { settings, clock }: OperationEndpoint, caller: Caller, record: OperationRecord): RequestContext => ({
  requestId: request.id,
  caller,
  deadline: clock().getTime() + settings.requestDeadlineMs,
  clientGone: watchClient(reply),
  traceparent: readTraceparent(request),
  maySeeSchema: settings.isDemo || hasRole(caller, 'PLATFORM_OPERATOR'),
  record,
});

const execute = ({ method, body, search }: OperationRequest, { headers: given }: FastifyRequest, accept: AnswerChoice['type'], server: ApolloServer<RequestContext>, context: RequestContext): Promise<HTTPGraphQLResponse> => {
  const headers = new HeaderMap();
  for (const name of READ_BY_THE_SERVER) {
    const value = given[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  if (accept !== null && accept !== 'application/json') headers.set('accept', accept); // JSON is what it answers unless told otherwise
  return server.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method, headers, body, search }, context: () => Promise.resolve(context) });
};

/** By these it tells requests that a page elsewhere could have sent from those that it could not. */
const READ_BY_THE_SERVER = ['content-type', 'apollo-require-preflight', 'x-apollo-operation-name'];

const send = (answer: HTTPGraphQLResponse, reply: FastifyReply, { choice, record, isDemo }: { readonly choice: AnswerChoice; readonly record: OperationRecord; readonly isDemo: boolean }): FastifyReply => {
  for (const [name, value] of answer.headers) reply.header(name, value);
  if (isDemo && record.departments.size > 0) reply.header('server-timing', formatServerTiming(record));
  reply.code(statusOf(answer, choice, record));
  return reply.send(encodeAnswer(answer.body.kind === 'complete' ? answer.body.string : ''));
};

const statusOf = ({ status = 200 }: HTTPGraphQLResponse, { isLegacy }: AnswerChoice, { documentHash, errorCodes }: OperationRecord): number => {
  if (errorCodes.size !== 1 || !errorCodes.has('BAD_USER_INPUT')) return status;
  // Validation may have thrown what it should have reported.
  const told = status === 500 ? 400 : status;
  // The request was well formed: its document, the choice of its operation or its variables were not.
  return told === 400 && isLegacy && documentHash !== null ? 200 : told;
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
