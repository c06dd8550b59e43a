import type { QueryResolvers } from '../../generated/graphql.ts';

export const consent: QueryResolvers['consent'] = (_root, { id }, { consents }) => consents.load(id);
