import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { BaseContext } from './department.ts';

/**
 * Loaders remember what they have read for as long as the request lives. A mutation changes what is there: what it, and
 * the mutations behind it in the same request, select is read afresh.
 */
export const forgetAfterWrites = (schema: GraphQLSchema): GraphQLSchema => {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {}) as GraphQLField<unknown, BaseContext>[]) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context, info) => {
      try {
        return (await resolve(source, args, context, info)) as unknown;
      } finally {
        context.forgetLoaded?.();
      }
    };
  }
  return schema;
};
