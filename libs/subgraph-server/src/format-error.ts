import { unwrapResolverError } from '@apollo/server/errors';
import { CallerFault } from '@qinqing/caller';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

const CALLERS_OWN = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']);

/**
 * What a client may read of an error: the caller's own faults in plain words, anything else masked behind the request
 * id and logged once.
 */
export const formatError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
    const thrown = unwrapResolverError(error);
    if (thrown instanceof CallerFault) return { message: thrown.message, ...place, extensions: { code: thrown.code, ...thrown.facts } };
    const code = formatted.extensions?.code;
    if (typeof code === 'string' && CALLERS_OWN.has(code)) return { message: formatted.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
    log.error({ err: thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown, path: formatted.path }, 'a resolver failed');
    return { message: 'Internal error.', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
