import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { currentRequest } from './request-context.ts';

/** Every code that a client can meet in `errors[]`. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'COST_LIMIT',
  'CONSENT_REQUIRED',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'INTERNAL_SERVER_ERROR',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What the server calls the faults of a client, before they get one of the published codes. */
const CLIENT_FAULTS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

export const internalMessage = (requestId: string): string => `Internal error; the request id is ${requestId}.`;

export const toErrorCode = (code: unknown): ErrorCode => {
  if (errorCodes.includes(code as ErrorCode)) return code as ErrorCode;
  return CLIENT_FAULTS.has(String(code)) ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
};

/**
 * The last step before an error leaves: one of the published codes, the request id, and for anything else than a known
 * fault no word of what happened. Suggestions, which spell out the schema, are for those who may see it.
 */
export const createErrorFormatter =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const request = currentRequest.getStore();
    const { code: givenCode, stacktrace: _stack, serviceName: _service, ...facts } = formatted.extensions ?? {};
    const code = toErrorCode(givenCode);
    request?.record.errorCodes.add(code);
    const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
    if (code !== 'INTERNAL_SERVER_ERROR') {
      const message = request?.maySeeSchema === true ? formatted.message : withoutSuggestions(formatted.message);
      return { message, ...place, extensions: { ...facts, code, requestId: request?.requestId } };
    }
    const isLoggedAtItsSource = facts.department !== undefined;
    if (!isLoggedAtItsSource) logger.error({ err: error instanceof GraphQLError ? (error.originalError ?? error) : error, requestId: request?.requestId }, 'an operation failed');
    const department = facts.department === undefined ? {} : { department: facts.department };
    return { message: internalMessage(request?.requestId ?? 'unknown'), ...place, extensions: { ...department, code, requestId: request?.requestId } };
  };

const withoutSuggestions = (message: string): string => message.replace(/ ?Did you mean [^?]*\?/g, '').trim();
