import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { BaseContext } from './department.ts';
import { formatError, reportMaskedErrors } from './format-error.ts';

export interface GraphServerParts {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly plugins?: readonly ApolloServerPlugin<BaseContext>[];
}

/** An Apollo Server for one department. It is started by who uses it. */
export const createGraphServer = ({ schema, log, plugins = [] }: GraphServerParts): ApolloServer<BaseContext> =>
  new ApolloServer<BaseContext>({
    schema,
    introspection: true,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    plugins: [ApolloServerPluginLandingPageDisabled(), reportMaskedErrors, ...plugins],
    logger: { debug: () => undefined, info: () => undefined, warn: (message) => log.warn(message), error: (message) => log.error(message) },
  });
