import type { QueryResolvers } from '../../generated/graphql.ts';

export const listEntry: QueryResolvers['listEntry'] = (_root, { id }, { listEntries }) => listEntries.load(id);
