import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { GraphQLError, parse, type ExecutionArgs, type ExecutionResult, type FormattedExecutionResult, type GraphQLSchema } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import type { Authenticate } from '../identity/authentication.ts';
import { readClientName } from '../observability/client-name.ts';
import { RequestRefused } from '../request-refused.ts';
import { closingOf, closingOfRefusal, type Closing } from './socket-codes.ts';
import { createSocketServer, type Connection } from './socket-server.ts';
import { endOf, farewellOf } from './stream-end.ts';
import type { StreamSettings } from './stream-settings.ts';
import type { LiveView, Subscribe, SubscriptionRequest } from './subscribe.ts';
import { expiryOf } from './token-expiry.ts';

export interface WebSocketParts {
  readonly authenticate: Authenticate;
  readonly subscribe: Subscribe;
  readonly settings: StreamSettings;
  readonly logger: Logger;
}

/** Who speaks on a connection: proved once, with its first message. */
type Speaker = Pick<SubscriptionRequest, 'caller' | 'tokenExpiresAt'>;

const INIT_WITHIN_MS = 5_000;

/** Serves live views over graphql-transport-ws; queries and mutations go by HTTP. */
export const createWebSocketServer = ({ authenticate, subscribe, settings, logger }: WebSocketParts): ((connection: Connection) => void) => {
  const speakers = new WeakMap<Connection, Speaker>();
  const options: ServerOptions<Record<string, unknown>, Connection> = {
    connectionInitWaitTimeout: INIT_WITHIN_MS,
    onConnect: async ({ extra, connectionParams }) => {
      try {
        speakers.set(extra, await identify(extra.request.headers, connectionParams, authenticate));
        return true;
      } catch (error) {
        if (!(error instanceof RequestRefused)) throw error;
        close(extra.socket, closingOfRefusal(error));
        return false;
      }
    },
    onSubscribe: async ({ extra }, _id, payload) => {
      const requestId = randomUUID();
      const speaker = speakers.get(extra);
      if (speaker === undefined) throw new Error('a subscription came before its connection was acknowledged');
      try {
        return answeredBy(await subscribe({ ...speaker, ...describe(extra.request), requestId, asked: { method: 'POST', body: payload, search: '' } }), extra.socket, requestId);
      } catch (error) {
        if (!(error instanceof RequestRefused)) throw error;
        return [new GraphQLError(error.message, { extensions: { ...error.refusal.facts, code: error.refusal.code, requestId } })];
      }
    },
    subscribe: ({ contextValue }) => contextValue as AsyncGenerator<ExecutionResult>,
    onNext: (_context, _id, _payload, _args, result) => result as FormattedExecutionResult,
  };
  return createSocketServer({ options, heartbeatMs: settings.heartbeatMs, slowClientMs: settings.slowClientMs, logger });
};

/** Browsers cannot set headers here: the parameters of `connection_init` are taken like headers, and before them. */
const identify = async (headers: IncomingHttpHeaders, parameters: Readonly<Record<string, unknown>> = {}, authenticate: Authenticate): Promise<Speaker> => {
  const named = new Map(Object.entries(parameters).map(([name, value]) => [name.toLowerCase(), value]));
  const read = (name: string): string | undefined => {
    const value = named.get(name) ?? headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  const authorization = read('authorization');
  const caller = await authenticate({ authorization, proof: read('dpop'), method: 'GET', actingFor: read('x-acting-for') });
  return { caller, tokenExpiresAt: expiryOf(authorization) };
};

const describe = ({ headers, socket }: IncomingMessage): Pick<SubscriptionRequest, 'address' | 'traceparent' | 'clientName'> => ({
  address: socket.remoteAddress ?? '',
  traceparent: null,
  clientName: readClientName(headers),
});

/** The protocol's library wants a document to execute: ours has been read already, and its updates come ready. */
const ANY_SUBSCRIPTION = parse('subscription { live }');

const answeredBy = (view: LiveView, socket: WebSocket, requestId: string): ExecutionArgs => ({
  schema: null as unknown as GraphQLSchema,
  document: ANY_SUBSCRIPTION,
  contextValue: readResults(view, socket, requestId),
});

/** Ends at once when the client no longer wants it, whatever it waits for. */
const readResults = ({ stream, updates }: LiveView, socket: WebSocket, requestId: string): AsyncGenerator<unknown> => {
  let isOver = false;
  const finish = (): IteratorResult<unknown> => {
    isOver = true;
    const end = endOf(stream.over);
    stream.close();
    const closing = closingOf(end);
    if (closing !== null) close(socket, closing);
    const farewell = closing === null ? farewellOf(end) : null;
    return farewell === null ? OVER : { done: false, value: { errors: [{ message: farewell.message, extensions: { code: farewell.code, requestId } }] } };
  };
  const results: AsyncGenerator<unknown> = {
    next: async () => {
      if (isOver) return OVER;
      const { done, value } = await updates.next();
      return done === true ? finish() : { done: false, value: JSON.parse(value) as unknown };
    },
    return: () => {
      isOver = true;
      stream.close();
      return Promise.resolve(OVER);
    },
    throw: (error) => Promise.reject(error as Error),
    [Symbol.asyncIterator]: () => results,
    [Symbol.asyncDispose]: async () => void (await results.return(undefined)),
  };
  return results;
};

const OVER: IteratorReturnResult<undefined> = { done: true, value: undefined };

const close = (socket: WebSocket, { code, reason }: Closing): void => socket.close(code, reason);
