import { HeaderMap, type ApolloServer } from '@apollo/server';
import { signHead } from '@qinqing/audit-chain';
import { AssertionRejected, verifyAssertion, type Caller, type SigningKey, type TrustedKeys } from '@qinqing/caller';
import { countStatements, type DataSource } from '@qinqing/database';
import { errorBody } from '@qinqing/http-server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { BaseContext, Department } from './department.ts';
import type { Clock } from './domain-clock.ts';
import type { Changes } from './live/change-feed.ts';
import { hasPassed, readDeadline, refuseLateRequest } from './deadline.ts';
import { asksForStream, createLiveEndpoint } from './live/serve-live.ts';

export interface GraphEndpoint {
  readonly department: Department;
  readonly server: ApolloServer<BaseContext>;
  readonly dataSource: DataSource;
  readonly trustedKeys: TrustedKeys;
  readonly clock: Clock;
  readonly isDemo: boolean;
  /** For the heads of the audit chain that are signed on demand. */
  readonly signingKey: SigningKey;
  readonly changes: Changes;
}

/** `POST /graphql`: for the gateway only, which proves with each request who calls. Subscriptions are answered with a stream. */
export const serveGraph = (app: FastifyInstance, endpoint: GraphEndpoint): void => {
  const live = createLiveEndpoint(app, endpoint.department.schema);
  app.post('/graphql', async (request, reply) => {
    const caller = await verifyCaller(request, endpoint);
    if (caller instanceof AssertionRejected) return reply.code(401).send(errorBody(caller.message, 'UNAUTHENTICATED', request.id));
    const deadline = readDeadline(request);
    if (hasPassed(deadline)) return refuseLateRequest(request, reply);
    if (asksForStream(request)) return live.answer(request, reply, (asOf) => createContext(request, caller, endpoint, asOf));
    const isAwaited = (): boolean => !hasPassed(deadline) && !reply.raw.destroyed;
    return countStatements(async (count) => {
      const context = createContext(request, caller, endpoint);
      const answer = await endpoint.server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: readHeaders(request), body: request.body, search: '' },
        context: () => Promise.resolve(context),
      });
      for (const [name, value] of answer.headers) reply.header(name, value);
      if (endpoint.isDemo) reply.header('server-timing', `sql;desc="${count.statements.length}"`);
      return reply.code(answer.status ?? 200).send(answer.body.kind === 'complete' ? answer.body.string : '');
    }, isAwaited);
  });
};

const verifyCaller = (request: FastifyRequest, { department, trustedKeys }: GraphEndpoint): Promise<Caller | AssertionRejected> =>
  verifyAssertion(request.headers['x-caller-assertion'] as string | undefined, { audience: department.name, keys: trustedKeys, now: new Date() }).catch((error: unknown) => {
    if (error instanceof AssertionRejected) return error;
    throw error;
  });

const createContext = (request: FastifyRequest, caller: Caller, { department, dataSource, clock, signingKey, changes }: GraphEndpoint, now = clock()): BaseContext =>
  department.createContext({
    caller,
    requestId: request.id,
    now,
    dataSource,
    manager: dataSource.manager,
    log: request.log as unknown as BaseContext['log'],
    changes,
    ...(department.auditChain === undefined ? {} : { signAuditHead: (manager) => signHead({ manager }, signingKey, now) }),
  });

const readHeaders = (request: FastifyRequest): HeaderMap => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
};
