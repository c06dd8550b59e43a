import { Kind, type DocumentNode, type OperationTypeNode } from 'graphql';

/** Root types by name, each with the operation that begins there. */
export type Roots = ReadonlyMap<string, `${OperationTypeNode}`>;

/** Those that the schema definition names, or the customary names where it has none. */
export const readRoots = (document: DocumentNode): Roots => {
  const named = document.definitions.flatMap((definition) => (definition.kind === Kind.SCHEMA_DEFINITION ? definition.operationTypes : []));
  return named.length > 0
    ? new Map(named.map(({ type, operation }) => [type.name.value, operation]))
    : new Map([['Query', 'query'], ['Mutation', 'mutation'], ['Subscription', 'subscription']]);
};
