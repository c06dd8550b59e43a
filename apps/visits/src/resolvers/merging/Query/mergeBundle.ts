import type { QueryResolvers } from '../../../generated/graphql.ts';

export const mergeBundle: QueryResolvers['mergeBundle'] = (_root, { id }, context) => context.bundles.load(id);
