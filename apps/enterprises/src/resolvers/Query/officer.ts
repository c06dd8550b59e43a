import type { QueryResolvers } from '../../generated/graphql.ts';

export const officer: QueryResolvers['officer'] = (_root, { id }, { loaders }) => loaders.officers.load(id);
