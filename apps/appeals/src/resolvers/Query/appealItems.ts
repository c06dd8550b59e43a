import { catalogue } from '../../catalogue/catalogue.ts';
import type { QueryResolvers } from '../../generated/graphql.ts';

export const appealItems: QueryResolvers['appealItems'] = (_root, { category, withRetired }) =>
  catalogue.filter((item) => (category === null || category === undefined || item.category === category) && (withRetired || !item.isRetired));
