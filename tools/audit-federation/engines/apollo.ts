import { ApolloGateway } from '@apollo/gateway';
import { getOperationAST, type GraphQLSchema } from 'graphql';
import type { Suite } from '../suite-server.ts';
import type { AuditedEngine } from './audited-engine.ts';
import { checkQuery } from './check-query.ts';

/** @apollo/gateway as it comes: the reference, which shows that the audit itself is run rightly. */
export const auditApollo = async ({ supergraphSdl }: Suite): Promise<AuditedEngine> => {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const gateway = new ApolloGateway({ supergraphSdl, logger: silent });
  let apiSchema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate((loaded) => {
    apiSchema = loaded.apiSchema;
  });
  const { executor } = await gateway.load();
  return {
    execute: async (query) => {
      const checked = checkQuery(apiSchema as GraphQLSchema, query);
      if ('errors' in checked) return { errors: checked.errors };
      const { document } = checked;
      const request = { request: { query, variables: {} }, document, queryHash: query, operation: getOperationAST(document), metrics: {}, context: {}, logger: silent };
      return (await executor(request as unknown as Parameters<typeof executor>[0])) as never;
    },
    close: () => gateway.stop(),
  };
};
