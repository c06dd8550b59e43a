import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';

/** Parses and validates a query, as the edge does before an engine sees it. */
export const checkQuery = (schema: GraphQLSchema, query: string): { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] } => {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    return errors.length > 0 ? { errors } : { document };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
};
