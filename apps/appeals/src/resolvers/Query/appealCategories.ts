import { categories } from '../../catalogue/categories.ts';
import type { QueryResolvers } from '../../generated/graphql.ts';

export const appealCategories: QueryResolvers['appealCategories'] = () => [...categories];
