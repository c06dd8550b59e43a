import type { QueryResolvers } from '../../generated/graphql.ts';

export const visitRequest: QueryResolvers['visitRequest'] = (_root, { id }, context) => context.visitRequests.load(id);
