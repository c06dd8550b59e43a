import { hasRole, publicCaller, type Caller } from '@qinqing/caller';
import { GraphQLError } from 'graphql';
import { toErrorCode } from '../errors.ts';
import type { OperationGate } from '../limits/operation-gate.ts';
import type { OperationRequest } from '../limits/safelist/asked-document.ts';
import { currentRequest, type RequestContext } from '../request-context.ts';
import { RequestRefused } from '../request-refused.ts';
import { readLiveUpdates } from './live-updates.ts';
import type { OpenStream, OpenStreams } from './open-streams.ts';
import { readParameters, type SubscriptionParameters } from './read-parameters.ts';
import { beginStep, finishStep, openSource, type SourceParts, type Subscriber } from './update-source.ts';
import type { ReadSubscription, ValidSubscription } from './valid-subscription.ts';

export interface SubscribeParts extends SourceParts {
  readonly operationGate: OperationGate;
  readonly readSubscription: ReadSubscription;
  readonly streams: OpenStreams;
  readonly resumeWithinMs: number;
}

/** Who subscribes to what. */
export interface SubscriptionRequest extends Subscriber {
  /** Where the request comes from. */
  readonly address: string;
  /** Epoch milliseconds. */
  readonly tokenExpiresAt: number;
  readonly asked: OperationRequest;
}

export interface LiveView {
  readonly stream: OpenStream;
  /** Updates as JSON text. Whoever reads them closes the stream in the end. */
  readonly updates: AsyncGenerator<string, void>;
}

/** Begins a live view. @throws RequestRefused when it may not be */
export type Subscribe = (request: SubscriptionRequest) => Promise<LiveView>;

/** Subscriptions pass the same checks as queries, and some of their own. */
export const createSubscribe = (parts: SubscribeParts): Subscribe => {
  const { engine, operationGate, streams, resumeWithinMs } = parts;
  const admit = async (request: SubscriptionRequest): Promise<SubscriptionParameters> => {
    refuseStrangers(request.caller);
    const waiting = operationGate.admitCall(request.caller, request.address);
    if (waiting !== undefined) await waiting;
    return readParameters(operationGate.admitDocument(request.asked, request.caller));
  };
  return async (request) => {
    const opening = beginStep(request, never, parts);
    try {
      const parameters = await admit(request);
      const first = read(parameters, opening, parts);
      const stream = streams.open(request.caller, request.tokenExpiresAt);
      finishStep(opening, 200, parts);
      const readAgain = (): ValidSubscription | null => (engine.apiSchema === first.schema ? first : readSafely(parameters, { ...opening, clientGone: stream.over }, parts));
      const updates = readLiveUpdates({
        openSource: () => {
          const subscription = readAgain();
          return subscription === null ? null : openSource(subscription, request, parts);
        },
        over: stream.over,
        onStale: (renew) => whenReplaced(engine, renew),
        resumeWithinMs,
        end: stream.end,
      });
      return { stream, updates };
    } catch (error) {
      const refusal = error instanceof RequestRefused ? error.refusal : null;
      if (refusal !== null) opening.record.errorCodes.add(refusal.code);
      finishStep(opening, refusal?.status ?? 500, parts);
      throw error;
    }
  };
};

const never = new AbortController().signal;

/** A stream is held for somebody who is known; and banks ask when they need to, so that each of their reads is counted and recorded (SECURITY §1). */
const refuseStrangers = (caller: Caller): void => {
  if (caller.subject === publicCaller.subject)
    throw new RequestRefused('Live views are for those who are signed in. Send the access token. 请登录后订阅。', { status: 401, code: 'UNAUTHENTICATED', headers: { 'www-authenticate': 'Bearer' } });
  if (hasRole(caller, 'BANK')) throw new RequestRefused('Banks have no live views: ask with a query when you need to know. 银行用户不提供订阅。', { status: 403, code: 'FORBIDDEN' });
};

/** What the server would say of a document that it cannot execute, as a refusal. */
const read = (parameters: SubscriptionParameters, context: RequestContext, { readSubscription, formatError }: SubscribeParts): ValidSubscription => {
  try {
    return readSubscription(parameters, context);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { http, code = 'GRAPHQL_VALIDATION_FAILED', ...facts } = error.extensions as { readonly http?: { readonly status?: number }; readonly code?: string };
    const { message } = currentRequest.run(context, () => formatError({ ...error.toJSON(), extensions: { code } }, error));
    throw new RequestRefused(message, { status: http?.status ?? 400, code: toErrorCode(code), facts }, { cause: error });
  }
};

const readSafely = (parameters: SubscriptionParameters, context: RequestContext, parts: SubscribeParts): ValidSubscription | null => {
  try {
    return read(parameters, context, parts);
  } catch (error) {
    if (error instanceof RequestRefused) return null;
    throw error;
  }
};

/** All live views move to another supergraph, but not all at the same moment. */
const MOVED_WITHIN_MS = 3_000;

const whenReplaced = (engine: SubscribeParts['engine'], renew: () => void): (() => void) => {
  const { apiSchema } = engine;
  let timer: NodeJS.Timeout | undefined;
  const forget = engine.onReplaced((next) => {
    if (next.apiSchema !== apiSchema) timer ??= setTimeout(renew, Math.random() * MOVED_WITHIN_MS);
  });
  return () => {
    clearTimeout(timer);
    forget();
  };
};
