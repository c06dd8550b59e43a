import { HeaderMap, type ApolloServer } from '@apollo/server';
import { signHead } from '@qinqing/audit-chain';
import { AssertionRejected, verifyAssertion, type SigningKey, type TrustedKeys } from '@qinqing/caller';
import { countStatements, type DataSource } from '@qinqing/database';
import { errorBody } from '@qinqing/http-server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { BaseContext, Department } from './department.ts';
import type { Clock } from './domain-clock.ts';

export interface GraphEndpoint {
  readonly department: Department;
  readonly server: ApolloServer<BaseContext>;
  readonly dataSource: DataSource;
  readonly trustedKeys: TrustedKeys;
  readonly clock: Clock;
  readonly isDemo: boolean;
  /** For the heads of the audit chain that are signed on demand. */
  readonly signingKey: SigningKey;
}

/** `POST /graphql`: for the gateway only, which proves with each request who calls. */
export const serveGraph = (app: FastifyInstance, endpoint: GraphEndpoint): void => {
  app.post('/graphql', (request, reply) =>
    countStatements(async (count) => {
      const context = await createRequestContext(request, endpoint).catch((error: unknown) => {
        if (error instanceof AssertionRejected) return error;
        throw error;
      });
      if (context instanceof AssertionRejected) return reply.code(401).send(errorBody(context.message, 'UNAUTHENTICATED', request.id));
      const answer = await endpoint.server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: readHeaders(request), body: request.body, search: '' },
        context: () => Promise.resolve(context),
      });
      for (const [name, value] of answer.headers) reply.header(name, value);
      if (endpoint.isDemo) reply.header('server-timing', `sql;desc="${count.statements.length}"`);
      return reply.code(answer.status ?? 200).send(answer.body.kind === 'complete' ? answer.body.string : '');
    }),
  );
};

const createRequestContext = async (request: FastifyRequest, { department, dataSource, trustedKeys, clock, signingKey }: GraphEndpoint): Promise<BaseContext> => {
  const caller = await verifyAssertion(request.headers['x-caller-assertion'] as string | undefined, {
    audience: department.name,
    keys: trustedKeys,
    now: new Date(),
  });
  const now = clock();
  return department.createContext({
    caller,
    requestId: request.id,
    now,
    dataSource,
    manager: dataSource.manager,
    log: request.log as unknown as BaseContext['log'],
    ...(department.auditChain === undefined ? {} : { signAuditHead: (manager) => signHead({ manager }, signingKey, now) }),
  });
};

const readHeaders = (request: FastifyRequest): HeaderMap => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
};
