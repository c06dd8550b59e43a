import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { CallerFault } from '@qinqing/caller';
import { NobodyWaits } from '@qinqing/database';
import { GraphQLError, type ExecutionResult, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
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
      for (const error of errors) reportIfMasked(error, contextValue);
    },
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
      body.singleResult.errors = body.singleResult.errors.map((error) => (error.extensions?.code === MASKED ? withRequestId(error, contextValue.requestId) : error));
    },
  }),
};

/** An answer that no server formats, as a client may read it: for subscriptions. What is masked is logged. */
export const formatAnswer = (answer: ExecutionResult, context: BaseContext): FormattedExecutionResult => {
  if (answer.errors === undefined) return answer as FormattedExecutionResult;
  const errors = answer.errors.map((error) => {
    const isRequestError = error.path === undefined && error.extensions.code === undefined;
    const known = isRequestError ? new GraphQLError(error.message, { ...error, extensions: { code: 'BAD_USER_INPUT' } }) : error;
    reportIfMasked(known, context);
    const formatted = formatError(known.toJSON(), known);
    return formatted.extensions?.code === MASKED ? withRequestId(formatted, context.requestId) : formatted;
  });
  return { ...answer, errors };
};

const reportIfMasked = (error: GraphQLError, { log }: BaseContext): void => {
  const thrown = unwrapResolverError(error);
  if (thrown instanceof CallerFault || thrown instanceof NobodyWaits || isCallersOwn(error.extensions?.code)) return;
  const err = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
  log.error({ err, path: error.path }, 'a resolver failed');
};

const isCallersOwn = (code: unknown): boolean => typeof code === 'string' && CALLERS_OWN.has(code);

const withRequestId = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError => ({
  ...error,
  message: `Internal error; the request id is ${requestId}.`,
  extensions: { ...error.extensions, requestId },
});
