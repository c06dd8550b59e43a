import { buildSubgraphSchema } from '@apollo/subgraph';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { BaseContext } from './department.ts';
import { enforceAccess, type ScopeTable } from './enforce-access.ts';
import { forgetAfterWrites } from './forget-after-writes.ts';
import { scalars } from './scalars.ts';

export interface SubgraphParts<Context> {
  readonly typeDefs: DocumentNode;
  readonly resolvers: object;
  readonly scopes: ScopeTable<Context>;
}

/** A department's executable schema, with access enforced on every field. */
export const buildSubgraph = <Context extends BaseContext>({ typeDefs, resolvers, scopes }: SubgraphParts<Context>): GraphQLSchema =>
  enforceAccess(forgetAfterWrites(buildSubgraphSchema([{ typeDefs, resolvers: { ...scalars, ...resolvers } as never }])), scopes);
