import type { QueryResolvers } from '../../generated/graphql.ts';

export const creditRecord: QueryResolvers['creditRecord'] = (_root, { id }, { records }) => records.load(id);
