import type { QueryResolvers } from '../../generated/graphql.ts';

export const viewer: QueryResolvers['viewer'] = (_root, _arguments, { caller }) => caller;
