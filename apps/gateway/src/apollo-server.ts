import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import { checkOperation } from './limits/admission.ts';
import type { Engine } from './engine/engine.ts';
import { createErrorFormatter } from './errors.ts';
import type { RequestContext } from './request-context.ts';

/** A document with many faults is told the first few: enough to mend it, too few to be worth asking for. */
const MAX_VALIDATION_ERRORS = 5;

/** Apollo Server over our engine: parsing, validation, persisted operations, CSRF prevention, GraphQL over HTTP. */
export const createApolloServer = ({ engine, maxTokens, logger }: { readonly engine: Engine; readonly maxTokens: number; readonly logger: Logger }): ApolloServer<RequestContext> =>
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
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(), admission],
    logger: { debug: () => undefined, info: () => undefined, warn: (message) => logger.warn(message), error: (message) => logger.error(message) },
  });

const admission: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: async ({ document, operation, operationName, contextValue }) => {
        contextValue.record.operationName = operationName;
        contextValue.record.operationKind = operation?.operation ?? null;
        checkOperation(document, operation, contextValue);
      },
    }),
};

type Gateway = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>;

const asGateway = (engine: Engine): Gateway => ({
  onSchemaLoadOrUpdate: (hear) => {
    hear({ apiSchema: engine.apiSchema, coreSupergraphSdl: engine.supergraphSdl });
    return () => undefined;
  },
  load: () =>
    Promise.resolve({
      executor: ({ document, queryHash, request, context }) =>
        engine.execute(
          { document, documentHash: queryHash, operationName: request.operationName ?? null, variables: request.variables ?? {} },
          context as RequestContext,
        ),
    }),
  stop: () => engine.close(),
});
