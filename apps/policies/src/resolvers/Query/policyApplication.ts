import type { QueryResolvers } from '../../generated/graphql.ts';

export const policyApplication: QueryResolvers['policyApplication'] = (_root, { id }, { applications }) => applications.load(id);
