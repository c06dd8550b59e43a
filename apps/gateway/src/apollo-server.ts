import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Admission } from './limits/admission.ts';
import { createErrorFormatter } from './errors.ts';
import { weighDocument, createStore } from './edge/stores.ts';
import { noteThrown } from './edge/thrown-by-validation.ts';
import type { RequestContext } from './request-context.ts';
import type { LiveEngine } from './supergraph/live-engine.ts';

/** A document with many faults is told the first few: enough to mend it, too few to be worth asking for. */
const MAX_VALIDATION_ERRORS = 5;

/** What is remembered, in all: documents that were found valid, by their tokens and text, and texts that are asked for by their hash, by their length. */
const DOCUMENT_TOKENS = 200_000;
const PERSISTED_CHARACTERS = 4_000_000;

/** What comes along by itself, costs each request something, and is of no use here. */
const withoutDefaults = [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()];

/** Apollo Server over our engine: parsing, validation, persisted operations, CSRF prevention, GraphQL over HTTP. */
export const createApolloServer = ({ engine, admission, maxTokens, logger }: { readonly engine: LiveEngine; readonly admission: Admission; readonly maxTokens: number; readonly logger: Logger }): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    gateway: asGateway(engine),
    introspection: true, // decided for each caller, when the operation is known
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    formatError: createErrorFormatter(logger),
    documentStore: createStore(DOCUMENT_TOKENS, weighDocument),
    persistedQueries: { cache: createStore(PERSISTED_CHARACTERS, ({ length }) => length) },
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [...withoutDefaults, admitOperations(admission)],
    logger: { debug: () => undefined, info: () => undefined, warn: (message) => logger.warn(message), error: (message) => logger.warn(message) }, // faults are logged where they are formatted
  });

const admitOperations = (admission: Admission): ApolloServerPlugin<RequestContext> => ({
  unexpectedErrorProcessingRequest: ({ requestContext, error }) => Promise.resolve(noteThrown(requestContext.contextValue.record, error)),
  requestDidStart: () =>
    Promise.resolve({
      didResolveSource: async ({ request, queryHash, contextValue }) => {
        if (request.operationName === '') delete request.operationName; // the same as none, by GraphQL over HTTP
        contextValue.record.documentHash = queryHash;
      },
      didResolveOperation: async ({ schema, document, operation, operationName, request, contextValue }) => {
        contextValue.record.operationName = operationName;
        contextValue.record.operationKind = operation?.operation ?? null;
        if (operation === undefined) throw nameOperation();
        if (operation.operation === 'subscription') throw askForStream();
        admission.check({ schema, document, operation, variables: request.variables ?? {} }, contextValue);
      },
    }),
});

/** What is not known to be an operation is not measured against any limit, and therefore not executed. */
const nameOperation = (): GraphQLError => new GraphQLError('Name one of the document’s operations as operationName.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });

const askForStream = (): GraphQLError =>
  new GraphQLError('A subscription is answered as a stream: accept text/event-stream, or connect by graphql-transport-ws.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 406 } } });

type Gateway = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>;

const asGateway = (engine: LiveEngine): Gateway => ({
  onSchemaLoadOrUpdate: (hear) => engine.onReplaced(({ apiSchema, supergraphSdl }) => hear({ apiSchema, coreSupergraphSdl: supergraphSdl })),
  load: () =>
    Promise.resolve({
      executor: ({ document, schema, queryHash, request, context }) =>
        engine.execute(
          { document, documentHash: queryHash, operationName: request.operationName ?? null, variables: request.variables ?? {}, schema },
          context as RequestContext,
        ),
    }),
  stop: () => Promise.resolve(), // whoever made the engine closes it
});
