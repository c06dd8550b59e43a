import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { CallerFault } from '@qinqing/caller';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { BaseContext } from './department.ts';

const CALLERS_OWN = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']);
const MASKED = 'INTERNAL_SERVER_ERROR';

/** What a client may read of an error: the caller's own faults in plain words; of anything else nothing but that it happened. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
  const thrown = unwrapResolverError(error);
  if (thrown instanceof CallerFault) return { message: thrown.message, ...place, extensions: { ...thrown.facts, code: thrown.code } };
  if (isCallersOwn(formatted.extensions?.code)) return { message: formatted.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  return { message: 'Internal error.', ...place, extensions: { code: MASKED } };
};

/** Logs each error that is masked once, with the request id under which its client may ask for it. */
export const reportMaskedErrors: ApolloServerPlugin<BaseContext> = {
  requestDidStart: async ({ contextValue }) => ({
    didEncounterErrors: async ({ errors }) => {
      for (const error of errors) {
        const thrown = unwrapResolverError(error);
        if (thrown instanceof CallerFault || isCallersOwn(error.extensions?.code)) continue;
        const err = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
        contextValue.log.error({ err, path: error.path }, 'a resolver failed');
      }
    },
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
      body.singleResult.errors = body.singleResult.errors.map((error) => (error.extensions?.code === MASKED ? withRequestId(error, contextValue.requestId) : error));
    },
  }),
};

const isCallersOwn = (code: unknown): boolean => typeof code === 'string' && CALLERS_OWN.has(code);

const withRequestId = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError => ({
  ...error,
  message: `Internal error; the request id is ${requestId}.`,
  extensions: { ...error.extensions, requestId },
});
