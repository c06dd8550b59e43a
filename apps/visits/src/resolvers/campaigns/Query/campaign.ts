import type { QueryResolvers } from '../../../generated/graphql.ts';

export const campaign: QueryResolvers['campaign'] = (_root, { id }, { campaigns }) => campaigns.load(id);
