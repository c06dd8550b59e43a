import type { FastifyRequest } from 'fastify';
import { getOperationAST, parse } from 'graphql';

/** A stream is asked for where nothing else is accepted; some clients accept one with every request, and mean it for subscriptions alone. */
export const asksForStream = (request: FastifyRequest): boolean => {
  const { accept } = request.headers;
  if (accept === undefined || !accept.includes('text/event-stream')) return false;
  return !/application\/|\*\/\*/.test(accept) || isSubscription(request);
};

const isSubscription = ({ method, body, query }: FastifyRequest): boolean => {
  const { query: text, operationName } = ((method === 'GET' ? query : body) ?? {}) as { readonly query?: unknown; readonly operationName?: unknown };
  if (typeof text !== 'string' || !text.includes('subscription')) return false;
  try {
    return getOperationAST(parse(text, { noLocation: true, maxTokens: MOST_TOKENS }), typeof operationName === 'string' && operationName !== '' ? operationName : null)?.operation === 'subscription';
  } catch {
    return false;
  }
};

/** More are refused in any case. */
const MOST_TOKENS = 5_000;
