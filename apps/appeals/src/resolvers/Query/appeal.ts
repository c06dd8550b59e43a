import type { QueryResolvers } from '../../generated/graphql.ts';

export const appeal: QueryResolvers['appeal'] = (_root, { id }, context) => context.appeals.load(id);
