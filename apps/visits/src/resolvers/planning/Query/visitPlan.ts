import type { QueryResolvers } from '../../../generated/graphql.ts';

export const visitPlan: QueryResolvers['visitPlan'] = (_root, { id }, context) => context.visitPlans.load(id);
