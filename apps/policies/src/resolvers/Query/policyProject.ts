import type { QueryResolvers } from '../../generated/graphql.ts';

export const policyProject: QueryResolvers['policyProject'] = (_root, { id }, context) => context.projects.load(id);
