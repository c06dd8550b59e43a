import { GraphQLError, type ExecutionResult, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { thrownByValidation } from './edge/thrown-by-validation.ts';
import { currentRequest, type RequestContext } from './request-context.ts';

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

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * The last step before an error leaves: one of the published codes, the request id, and for anything else than a known
 * fault no word of what happened. Suggestions, which spell out the schema, are for those who may see it.
 */
export const createErrorFormatter =
  (logger: Logger): FormatError =>
  (formatted, error) => {
    const request = currentRequest.getStore();
    const fault = thrownByValidation(request?.record);
    if (fault !== null) return formatFault(fault.toJSON(), 'BAD_USER_INPUT', request);
    const { code: givenCode, stacktrace: _stack, serviceName: _service, http: _http, ...facts } = formatted.extensions ?? {};
    const code = isFaultOfRequest(error) ? 'BAD_USER_INPUT' : toErrorCode(givenCode);
    if (code !== 'INTERNAL_SERVER_ERROR') return formatFault(formatted, code, request, facts);
    request?.record.errorCodes.add(code);
    const isLoggedAtItsSource = facts.department !== undefined;
    if (!isLoggedAtItsSource) logger.error({ err: error instanceof GraphQLError ? (error.originalError ?? error) : error, requestId: request?.requestId }, 'an operation failed');
    const department = facts.department === undefined ? {} : { department: facts.department };
    return { message: internalMessage(request?.requestId ?? 'unknown'), ...placeOf(formatted), extensions: { ...department, code, requestId: request?.requestId } };
  };

/** A result of the engine's, with errors as clients may see them. */
export const formatResult = ({ errors, ...result }: ExecutionResult, formatError: FormatError): FormattedExecutionResult =>
  errors === undefined ? result : { ...result, errors: errors.map((error) => formatError(error.toJSON(), error)) };

/** What a client is told in words. */
const formatFault = (formatted: GraphQLFormattedError, code: ErrorCode, request: RequestContext | undefined, facts: object = {}): GraphQLFormattedError => {
  request?.record.errorCodes.add(code);
  const message = request?.maySeeSchema === true ? formatted.message : withoutSuggestions(formatted.message);
  return { message, ...placeOf(formatted), extensions: { ...facts, code, requestId: request?.requestId } };
};

const placeOf = ({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> => ({ ...(locations && { locations }), ...(path && { path }) });

/** The server refuses some requests without a code, but never without a status. What departments say has no status. */
const isFaultOfRequest = (error: unknown): boolean => {
  if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) return false;
  const status = (error.extensions.http as { readonly status?: unknown } | undefined)?.status;
  return typeof status === 'number' && status >= 400 && status < 500;
};

const withoutSuggestions = (message: string): string => (message.includes('Did you mean') ? message.replace(/ ?Did you mean [^?]*\?/g, '').trim() : message);
