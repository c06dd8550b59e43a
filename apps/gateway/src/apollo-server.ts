import { ApolloServer, HeaderMap, type ApolloServerOptionsWithGateway, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Admission } from './limits/admission.ts';
import { createErrorFormatter, formatResult, type FormatError } from './errors.ts';
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

export interface ApolloServerParts {
  readonly engine: LiveEngine;
  readonly admission: Admission;
  readonly maxTokens: number;
  readonly logger: Logger;
}

/** Apollo Server over our engine: parsing, validation, persisted operations, CSRF prevention, GraphQL over HTTP. */
export const createApolloServer = ({ engine, admission, maxTokens, logger }: ApolloServerParts): ApolloServer<RequestContext> => {
  const formatError = createErrorFormatter(logger);
  return new ApolloServer<RequestContext>({
    gateway: asGateway(engine),
    introspection: true, // decided for each caller, when the operation is known
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    formatError,
    documentStore: createStore(DOCUMENT_TOKENS, weighDocument),
    persistedQueries: { cache: createStore(PERSISTED_CHARACTERS, ({ length }) => length) },
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [...withoutDefaults, answerOperations({ ...admitOperations(admission), ...executeOperations(engine, formatError) })],
    logger: { debug: () => undefined, info: () => undefined, warn: (message) => logger.warn(message), error: (message) => logger.warn(message) }, // faults are logged where they are formatted
  });
};

type Listener = GraphQLRequestListener<RequestContext>;

const answerOperations = (listener: Listener): ApolloServerPlugin<RequestContext> => ({
  unexpectedErrorProcessingRequest: ({ requestContext, error }) => Promise.resolve(noteThrown(requestContext.contextValue.record, error)),
  requestDidStart: () => Promise.resolve(listener),
});

const admitOperations = (admission: Admission): Listener => ({
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
});

/**
 * Not as the gateway's executor: what the server makes for that has accessors, and so a hidden class of its own for each request, which keeps the whole
 * request, its answer included, until the next full garbage collection.
 */
const executeOperations = (engine: LiveEngine, formatError: FormatError): Listener => ({
  responseForOperation: async ({ document, schema, queryHash, request, contextValue }) => {
    const operation = { document, documentHash: queryHash!, operationName: request.operationName ?? null, variables: request.variables ?? {}, schema };
    const singleResult = formatResult(await engine.execute(operation, contextValue), formatError);
    return { body: { kind: 'single', singleResult }, http: singleResult.data === undefined ? NOT_EXECUTED : EXECUTED };
  },
});

const EXECUTED = { headers: new HeaderMap() };
const NOT_EXECUTED = { status: 400, headers: new HeaderMap() };

/** What is not known to be an operation is not measured against any limit, and therefore not executed. */
const nameOperation = (): GraphQLError => new GraphQLError('Name one of the document’s operations as operationName.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });

const askForStream = (): GraphQLError =>
  new GraphQLError('A subscription is answered as a stream: accept text/event-stream, or connect by graphql-transport-ws.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 406 } } });

type Gateway = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>;

/** Where the server has its schema from. */
const asGateway = (engine: LiveEngine): Gateway => ({
  onSchemaLoadOrUpdate: (hear) => engine.onReplaced(({ apiSchema, supergraphSdl }) => hear({ apiSchema, coreSupergraphSdl: supergraphSdl })),
  load: () => Promise.resolve({ executor: null }),
  stop: () => Promise.resolve(), // whoever made the engine closes it
});
